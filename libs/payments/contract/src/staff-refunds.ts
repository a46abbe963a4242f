import { Type, type Static } from '@sinclair/typebox';
import { refundStates } from './refund-states.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const Amount = Type.Integer({ minimum: 0 });
/** Words that the citizen and an auditor read: a sentence, not a tick. */
const Reason = Type.String({ minLength: 5, maxLength: 500, pattern: '\\S' });

/** Which refunds: those that wait for a second person, those that finance has to do something about, or all. */
export const refundViews = ['decide', 'act', 'all'] as const;
export type StaffRefundView = (typeof refundViews)[number];

export const StaffRefundQuery = Type.Object(
  {
    view: Type.Optional(Type.Union(refundViews.map((view) => Type.Literal(view)))),
    cursor: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'StaffRefundQuery', ...closed },
);
export type StaffRefundQuery = Static<typeof StaffRefundQuery>;

/** Money that goes back, as finance sees it. */
export const StaffRefund = Type.Object(
  {
    id: IdText,
    paymentId: IdText,
    reference: Type.String(),
    obligationId: Type.Optional(IdText),
    caseCode: Type.String(),
    title: Type.String(),
    unitName: Type.String(),
    payerName: Type.String(),
    amount: Amount,
    /** What was paid for the item. */
    paid: Amount,
    way: Type.String(),
    reason: Type.String(),
    /** Finance's own words. */
    note: Type.Optional(Type.String()),
    state: Type.Union(refundStates.map((state) => Type.Literal(state))),
    stateText: Type.String(),
    /** It went by itself. */
    automatic: Type.Boolean(),
    requestedAt: TimeText,
    proposedBy: Type.Optional(Type.String()),
    decidedBy: Type.Optional(Type.String()),
    decidedAt: Type.Optional(TimeText),
    decisionNote: Type.Optional(Type.String()),
    endedAt: Type.Optional(TimeText),
    failure: Type.Optional(Type.String()),
    tries: Type.Integer({ minimum: 0 }),
    /** Whether the one who asks may agree to it: nobody agrees to what they proposed. */
    mayDecide: Type.Boolean(),
  },
  { $id: 'StaffRefund', ...closed },
);
export type StaffRefund = Static<typeof StaffRefund>;

export const StaffRefundPage = Type.Object(
  {
    /** From this sum on a second person has to agree. */
    limit: Amount,
    toDecide: Type.Integer({ minimum: 0 }),
    toDo: Type.Integer({ minimum: 0 }),
    items: Type.Array(StaffRefund),
    nextCursor: Type.Optional(IdText),
  },
  { $id: 'StaffRefundPage', ...closed },
);
export type StaffRefundPage = Static<typeof StaffRefundPage>;

/** Proposes to give an item back, whole or in part. */
export const ProposeRefund = Type.Object(
  { obligationId: IdText, amount: Type.Integer({ minimum: 1 }), reason: Reason },
  { $id: 'ProposeRefund', ...closed },
);
export type ProposeRefund = Static<typeof ProposeRefund>;

/** Why it is not agreed to, how it was paid out, why a mark is taken away. */
export const RefundReasonBody = Type.Object({ reason: Reason }, { $id: 'RefundReasonBody', ...closed });
export type RefundReasonBody = Static<typeof RefundReasonBody>;

export const PaymentDocumentParams = Type.Object({ id: IdText, documentId: IdText }, { $id: 'PaymentDocumentParams', ...closed });
export type PaymentDocumentParams = Static<typeof PaymentDocumentParams>;
