import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const DayText = Type.String({ format: 'date', examples: ['2026-11-22'] });
const Amount = Type.Integer({ minimum: 0 });
/** `fees:<unit id>`, `gateway:vnpay`. */
const Account = Type.String({ pattern: '^[a-z]{3,12}:[A-Za-z0-9_.-]{1,48}$' });

/** What every account holds at the end of a day. */
export const TrialBalance = Type.Object(
  {
    day: DayText,
    accounts: Type.Array(
      Type.Object({ account: Type.String(), text: Type.String(), debit: Amount, credit: Amount, balance: Type.Integer() }, closed),
    ),
    debit: Amount,
    credit: Amount,
    /** Faults that the books' own examination found; none in sound books. */
    faults: Type.Array(Type.Object({ name: Type.String(), count: Type.Integer({ minimum: 1 }) }, closed)),
  },
  { $id: 'TrialBalance', ...closed },
);
export type TrialBalance = Static<typeof TrialBalance>;

export const TrialBalanceQuery = Type.Object({ day: Type.Optional(DayText) }, { $id: 'TrialBalanceQuery', ...closed });
export type TrialBalanceQuery = Static<typeof TrialBalanceQuery>;

/** Days of an account, the newest first. */
export const AccountDays = Type.Object(
  {
    account: Type.String(),
    text: Type.String(),
    days: Type.Array(Type.Object({ day: DayText, entries: Type.Integer(), debit: Amount, credit: Amount, locked: Type.Boolean() }, closed)),
  },
  { $id: 'AccountDays', ...closed },
);
export type AccountDays = Static<typeof AccountDays>;

export const AccountQuery = Type.Object({ account: Account }, { $id: 'AccountQuery', ...closed });
export type AccountQuery = Static<typeof AccountQuery>;

/** What was booked in an account on a day, oldest first; the other side of each beside it. */
export const AccountEntries = Type.Object(
  {
    account: Type.String(),
    text: Type.String(),
    day: DayText,
    entries: Type.Array(
      Type.Object(
        {
          id: IdText,
          text: Type.String(),
          against: Type.String(),
          postedAt: TimeText,
          debit: Amount,
          credit: Amount,
          paymentId: Type.Optional(IdText),
          reference: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
    nextCursor: Type.Optional(IdText),
  },
  { $id: 'AccountEntries', ...closed },
);
export type AccountEntries = Static<typeof AccountEntries>;

export const AccountEntriesQuery = Type.Object(
  { account: Account, day: DayText, cursor: Type.Optional(IdText) },
  { $id: 'AccountEntriesQuery', ...closed },
);
export type AccountEntriesQuery = Static<typeof AccountEntriesQuery>;

/** First and last day of a table for spreadsheets; at most 92 days. */
export const ExportQuery = Type.Object({ from: DayText, to: DayText }, { $id: 'PaymentExportQuery', ...closed });
export type ExportQuery = Static<typeof ExportQuery>;

export const MOST_EXPORT_DAYS = 92;
