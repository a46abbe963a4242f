import { Type, type Static } from '@sinclair/typebox';
import { paymentStates } from './payment-states.js';
import { refundStates } from './refund-states.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const Amount = Type.Integer({ minimum: 0 });
const State = Type.Union(paymentStates.map((state) => Type.Literal(state)));

/** What finance looks for: a dossier code, a reference, a transaction number of the gateway, a receipt number, or a phone. */
export const StaffPaymentQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ minLength: 3, maxLength: 60 })),
    /** Only those that somebody has to look at. */
    stuck: Type.Optional(Type.Boolean()),
    cursor: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'StaffPaymentQuery', ...closed },
);
export type StaffPaymentQuery = Static<typeof StaffPaymentQuery>;

/** A payment in the list. */
export const StaffPaymentItem = Type.Object(
  {
    id: IdText,
    reference: Type.String(),
    caseCode: Type.String(),
    unitName: Type.String(),
    payerName: Type.String(),
    /** How many things were paid at once; code and payer are those of the first. */
    items: Type.Integer({ minimum: 1 }),
    amount: Amount,
    state: State,
    stateText: Type.String(),
    createdAt: TimeText,
    receiptNumber: Type.Optional(Type.String()),
    /** Why somebody has to look. */
    stuck: Type.Optional(Type.String()),
  },
  { $id: 'StaffPaymentItem', ...closed },
);
export type StaffPaymentItem = Static<typeof StaffPaymentItem>;

/** Newest first. `connected` is false where no gateway is set up. */
export const StaffPaymentPage = Type.Object(
  {
    connected: Type.Boolean(),
    stuck: Type.Integer({ minimum: 0 }),
    items: Type.Array(StaffPaymentItem),
    nextCursor: Type.Optional(IdText),
  },
  { $id: 'StaffPaymentPage', ...closed },
);
export type StaffPaymentPage = Static<typeof StaffPaymentPage>;

/** A side of a transaction of the ledger. */
export const LedgerLineView = Type.Object(
  { account: Type.String(), accountText: Type.String(), debit: Amount, credit: Amount },
  { $id: 'LedgerLineView', ...closed },
);

/** One of the things that were paid at once, as the unit that it is owed to sees it. */
export const StaffPaymentPart = Type.Object(
  {
    obligationId: IdText,
    title: Type.String(),
    caseCode: Type.String(),
    unitName: Type.String(),
    payerName: Type.String(),
    amount: Amount,
    /** This attempt paid it. */
    settled: Type.Boolean(),
    receipt: Type.Optional(
      Type.Object({ number: Type.String(), issuedAt: TimeText, documentId: Type.Optional(IdText), voided: Type.Boolean() }, closed),
    ),
  },
  { $id: 'StaffPaymentPart', ...closed },
);
export type StaffPaymentPart = Static<typeof StaffPaymentPart>;

/** A payment with everything that happened to it and to its money. */
export const StaffPayment = Type.Object(
  {
    ...StaffPaymentItem.properties,
    /** Those that are owed to the asking unit and the units below it. */
    parts: Type.Array(StaffPaymentPart),
    method: Type.String(),
    startedBy: Type.String(),
    expiresAt: TimeText,
    transactionNo: Type.Optional(Type.String()),
    bank: Type.Optional(Type.String()),
    /** The gateway's own code of the failure, with its words. */
    failure: Type.Optional(Type.String()),
    /** When the gateway is asked next. */
    nextCheckAt: Type.Optional(TimeText),
    checks: Type.Integer({ minimum: 0 }),
    history: Type.Array(
      Type.Object(
        { type: Type.String(), text: Type.String(), at: TimeText, by: Type.String(), note: Type.Optional(Type.String()) },
        closed,
      ),
    ),
    charges: Type.Array(
      Type.Object({ transactionNo: Type.String(), amount: Amount, at: TimeText, settles: Type.Boolean(), via: Type.String() }, closed),
    ),
    refunds: Type.Array(
      Type.Object(
        {
          id: IdText,
          amount: Amount,
          reason: Type.String(),
          state: Type.Union(refundStates.map((state) => Type.Literal(state))),
          tries: Type.Integer({ minimum: 0 }),
          requestedAt: TimeText,
          endedAt: Type.Optional(TimeText),
          failure: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
    ledger: Type.Array(Type.Object({ id: IdText, text: Type.String(), postedAt: TimeText, lines: Type.Array(LedgerLineView) }, closed)),
  },
  { $id: 'StaffPayment', ...closed },
);
export type StaffPayment = Static<typeof StaffPayment>;
