import { Type, type Static } from '@sinclair/typebox';
import { transferStates } from './bank-transfers.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const Amount = Type.Integer({ minimum: 0 });

export const TransferQuery = Type.Object(
  {
    /** `open`: somebody has to act; `ended`: those that were acted on. */
    view: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('ended')], { default: 'open' })),
    cursor: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'TransferQuery', ...closed },
);
export type TransferQuery = Static<typeof TransferQuery>;

/** Money that came by bank and that finance has to look at, or has. */
export const TransferView = Type.Object(
  {
    id: IdText,
    transactionNo: Type.String(),
    amount: Amount,
    content: Type.String(),
    payerName: Type.String(),
    payerAccount: Type.String(),
    payerBank: Type.String(),
    bookedAt: TimeText,
    state: Type.Union(transferStates.map((state) => Type.Literal(state))),
    stateText: Type.String(),
    /** Why it was not matched by itself. */
    reason: Type.Optional(Type.String()),
    /** The attempt that it pays, or was meant for. */
    paymentId: Type.Optional(IdText),
    decidedBy: Type.Optional(Type.String()),
    decidedAt: Type.Optional(TimeText),
    note: Type.Optional(Type.String()),
    /** It may be given to something due, or be sent back. */
    mayDecide: Type.Boolean(),
    /** It may be said to be back. Above the limit another person has to, than the one who decided. */
    mayEnd: Type.Boolean(),
  },
  { $id: 'TransferView', ...closed },
);
export type TransferView = Static<typeof TransferView>;

export const TransferPage = Type.Object(
  { connected: Type.Boolean(), open: Type.Integer({ minimum: 0 }), items: Type.Array(TransferView), nextCursor: Type.Optional(IdText) },
  { $id: 'TransferPage', ...closed },
);
export type TransferPage = Static<typeof TransferPage>;

/** Something due that a transfer may have been meant for. */
export const TransferCandidate = Type.Object(
  {
    obligationId: IdText,
    title: Type.String(),
    caseCode: Type.String(),
    payerName: Type.String(),
    unitName: Type.String(),
    amount: Amount,
    createdAt: TimeText,
    /** What speaks for it. */
    sameAmount: Type.Boolean(),
    sameName: Type.Boolean(),
  },
  { $id: 'TransferCandidate', ...closed },
);
export type TransferCandidate = Static<typeof TransferCandidate>;

export const CandidateQuery = Type.Object(
  { code: Type.Optional(Type.String({ minLength: 3, maxLength: 40 })) },
  { $id: 'CandidateQuery', ...closed },
);
export type CandidateQuery = Static<typeof CandidateQuery>;

export const TransferCandidates = Type.Object({ items: Type.Array(TransferCandidate) }, { $id: 'TransferCandidates', ...closed });
export type TransferCandidates = Static<typeof TransferCandidates>;

const Note = Type.String({ minLength: 5, maxLength: 300 });
export const AssignTransfer = Type.Object({ obligationId: IdText, note: Note }, { $id: 'AssignTransfer', ...closed });
export type AssignTransfer = Static<typeof AssignTransfer>;
export const DecideTransfer = Type.Object({ note: Note }, { $id: 'DecideTransfer', ...closed });
export type DecideTransfer = Static<typeof DecideTransfer>;
