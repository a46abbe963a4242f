import { Type, type Static } from '@sinclair/typebox';
import { differenceKinds } from './differences.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const DayText = Type.String({ format: 'date', examples: ['2026-11-22'] });
const Amount = Type.Integer({ minimum: 0 });
const Sum = Type.Integer();
const Reason = Type.String({ minLength: 5, maxLength: 500, pattern: '\\S' });

/** Where a day stands: nothing moved, money moved and it is not over, to be closed, or locked. */
export const dayStates = ['running', 'open', 'locked'] as const;
export type DayState = (typeof dayStates)[number];
const State = Type.Union(dayStates.map((state) => Type.Literal(state)));

/** A day in the calendar. */
export const CloseDay = Type.Object(
  {
    day: DayText,
    state: State,
    entries: Type.Integer({ minimum: 0 }),
    taken: Amount,
    returned: Amount,
    /** Gateways that settled nothing yet. */
    missingFiles: Type.Integer({ minimum: 0 }),
    lockedAt: Type.Optional(TimeText),
    lockedBy: Type.Optional(Type.String()),
  },
  { $id: 'CloseDay', ...closed },
);
export type CloseDay = Static<typeof CloseDay>;

/** Days on which money moved, the newest first. */
export const CloseCalendar = Type.Object(
  { today: DayText, next: Type.Optional(DayText), days: Type.Array(CloseDay) },
  { $id: 'CloseCalendar', ...closed },
);
export type CloseCalendar = Static<typeof CloseCalendar>;

/** A difference, and by whom it is explained. */
export const CloseDifference = Type.Object(
  {
    kind: Type.Union(differenceKinds.map((kind) => Type.Literal(kind))),
    kindText: Type.String(),
    /** Key of the gateway, `cash` for the tills. */
    way: Type.String(),
    /** Transaction number, order of a refund, unit: tells differences of a kind apart. */
    subject: Type.String(),
    /** Line of the settlement file. */
    line: Type.Optional(Type.Integer({ minimum: 1 })),
    ours: Sum,
    theirs: Sum,
    /** Ours less theirs. */
    difference: Sum,
    paymentId: Type.Optional(IdText),
    reference: Type.Optional(Type.String()),
    state: Type.Union([Type.Literal('open'), Type.Literal('machine'), Type.Literal('person')]),
    explanation: Type.Optional(Type.String()),
    explainedBy: Type.Optional(Type.String()),
    explainedAt: Type.Optional(TimeText),
  },
  { $id: 'CloseDifference', ...closed },
);
export type CloseDifference = Static<typeof CloseDifference>;

/** One way to pay on a day. */
export const CloseWay = Type.Object(
  {
    key: Type.String(),
    name: Type.String(),
    /** A gateway settles it by file, it came to our bank and stands on its statement, or it lies in a till. */
    kind: Type.Union([Type.Literal('file'), Type.Literal('bank'), Type.Literal('cash')]),
    ours: Type.Object({ taken: Amount, count: Type.Integer(), returned: Amount }, closed),
    theirs: Type.Optional(Type.Object({ taken: Amount, count: Type.Integer(), returned: Amount, fees: Amount, net: Sum }, closed)),
    matched: Type.Integer({ minimum: 0 }),
    file: Type.Optional(
      Type.Object({ id: IdText, name: Type.String(), lines: Type.Integer(), importedAt: TimeText, importedBy: Type.String() }, closed),
    ),
    /** It can be asked of the gateway; otherwise somebody sends it. */
    fetchable: Type.Boolean(),
  },
  { $id: 'CloseWay', ...closed },
);
export type CloseWay = Static<typeof CloseWay>;

/** The till of a unit. */
export const CloseTill = Type.Object(
  {
    unitId: IdText,
    unitName: Type.String(),
    booked: Sum,
    counted: Type.Optional(Amount),
    countedBy: Type.Optional(Type.String()),
    countedAt: Type.Optional(TimeText),
  },
  { $id: 'CloseTill', ...closed },
);
export type CloseTill = Static<typeof CloseTill>;

/** What is booked, or was, when the day is locked. */
export const ClosePosting = Type.Object(
  { text: Type.String(), debit: Type.String(), credit: Type.String(), amount: Amount },
  { $id: 'ClosePosting', ...closed },
);
export type ClosePosting = Static<typeof ClosePosting>;

/** A day with everything that has to be nought or explained before it is locked. */
export const CloseReport = Type.Object(
  {
    day: DayText,
    state: State,
    ways: Type.Array(CloseWay),
    tills: Type.Array(CloseTill),
    differences: Type.Array(CloseDifference),
    open: Type.Integer({ minimum: 0 }),
    /** What is left after all explanations; nought on a day that is locked. */
    unexplained: Sum,
    postings: Type.Array(ClosePosting),
    /** Debits and credits of the whole ledger up to this day. */
    balance: Type.Object({ debit: Amount, credit: Amount }, closed),
    /** Why it cannot be locked now. */
    hindrance: Type.Optional(Type.String()),
    lockedAt: Type.Optional(TimeText),
    lockedBy: Type.Optional(Type.String()),
  },
  { $id: 'CloseReport', ...closed },
);
export type CloseReport = Static<typeof CloseReport>;

export const CloseDayParam = Type.Object({ day: DayText }, { $id: 'CloseDayParam', ...closed });
export type CloseDayParam = Static<typeof CloseDayParam>;

/** The settlement file of a gateway as it came: text, at most a megabyte. */
export const ImportSettlement = Type.Object(
  {
    way: Type.String({ pattern: '^[a-z][a-z0-9-]{1,11}$' }),
    name: Type.String({ minLength: 1, maxLength: 120, pattern: '^[^/\\\\\\u0000-\\u001f]+$' }),
    content: Type.String({ minLength: 1, maxLength: 900_000 }),
  },
  { $id: 'ImportSettlement', ...closed },
);
export type ImportSettlement = Static<typeof ImportSettlement>;

export const FetchSettlement = Type.Object(
  { way: Type.String({ pattern: '^[a-z][a-z0-9-]{1,11}$' }) },
  { $id: 'FetchSettlement', ...closed },
);
export type FetchSettlement = Static<typeof FetchSettlement>;

/** Explains what the machine cannot. */
export const ExplainDifference = Type.Object(
  {
    kind: Type.Union(differenceKinds.map((kind) => Type.Literal(kind))),
    way: Type.String({ minLength: 1, maxLength: 40 }),
    subject: Type.String({ minLength: 1, maxLength: 80 }),
    reason: Reason,
  },
  { $id: 'ExplainDifference', ...closed },
);
export type ExplainDifference = Static<typeof ExplainDifference>;

/** What lay in the till of a unit. */
export const CountCash = Type.Object(
  { unitId: IdText, counted: Type.Integer({ minimum: 0, maximum: 100_000_000_000 }) },
  { $id: 'CountCash', ...closed },
);
export type CountCash = Static<typeof CountCash>;
