import { Type, type Static } from '@sinclair/typebox';
import { obligationStates } from './obligation-states.js';
import { paymentStates } from './payment-states.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
/** Whole đồng. */
const Amount = Type.Integer({ minimum: 0 });

/** One line of what is owed. */
export const ObligationLine = Type.Object({ label: Type.String(), amount: Amount }, { $id: 'ObligationLine', ...closed });
export type ObligationLine = Static<typeof ObligationLine>;

/** Who is paying, while somebody is. */
export const HeldBy = Type.Object(
  {
    paymentId: IdText,
    /** Name of the person, "B thay mặt A" when one acts for another. */
    name: Type.String(),
    until: TimeText,
    /** Begun by the one who asks, perhaps in another tab. */
    own: Type.Boolean(),
  },
  { $id: 'ObligationHolder', ...closed },
);
export type HeldBy = Static<typeof HeldBy>;

/** Something that has to be paid, or was. */
export const ObligationView = Type.Object(
  {
    id: IdText,
    title: Type.String({ examples: ['Lệ phí hồ sơ'] }),
    /** The dossier that it is about, as its owner may open it. */
    caseId: IdText,
    caseCode: Type.String(),
    unitName: Type.String(),
    payerName: Type.String(),
    lines: Type.Array(ObligationLine),
    amount: Amount,
    state: Type.Union(obligationStates.map((state) => Type.Literal(state))),
    createdAt: TimeText,
    heldBy: Type.Optional(HeldBy),
    settledAt: Type.Optional(TimeText),
    /** The attempt that paid it. */
    paymentId: Type.Optional(IdText),
  },
  { $id: 'ObligationView', ...closed },
);
export type ObligationView = Static<typeof ObligationView>;

/** The receipt of a payment; its PDF is read like any document. */
export const ReceiptView = Type.Object(
  {
    number: Type.String({ examples: ['AA-26E 0000012'] }),
    issuedAt: TimeText,
    /** Absent while the worker makes it. */
    documentId: Type.Optional(IdText),
    /** Another receipt takes this one back. */
    voided: Type.Boolean(),
  },
  { $id: 'ReceiptView', ...closed },
);
export type ReceiptView = Static<typeof ReceiptView>;

/** Money that goes back, as the citizen sees it. */
export const RefundView = Type.Object(
  {
    amount: Amount,
    reason: Type.String(),
    state: Type.Union([Type.Literal('requested'), Type.Literal('done'), Type.Literal('refused')]),
    requestedAt: TimeText,
    endedAt: Type.Optional(TimeText),
  },
  { $id: 'RefundView', ...closed },
);
export type RefundView = Static<typeof RefundView>;

/** An attempt to pay. */
export const PaymentView = Type.Object(
  {
    id: IdText,
    reference: Type.String({ examples: ['TT261123A1B2C3D4E5F6'] }),
    obligation: ObligationView,
    amount: Amount,
    method: Type.Literal('vnpay'),
    state: Type.Union(paymentStates.map((state) => Type.Literal(state))),
    stateText: Type.String(),
    startedBy: Type.String(),
    createdAt: TimeText,
    expiresAt: TimeText,
    paidAt: Type.Optional(TimeText),
    bank: Type.Optional(Type.String()),
    transactionNo: Type.Optional(Type.String()),
    /** Why it failed, in words. */
    failure: Type.Optional(Type.String()),
    /** Address of the gateway's page, as long as this attempt may be gone on with. */
    payUrl: Type.Optional(Type.String({ format: 'uri' })),
    receipt: Type.Optional(ReceiptView),
    refunds: Type.Array(RefundView),
  },
  { $id: 'PaymentView', ...closed },
);
export type PaymentView = Static<typeof PaymentView>;

/** What the citizen owes, and what was paid, newest first. */
export const OwnPayments = Type.Object(
  {
    due: Type.Array(ObligationView),
    payments: Type.Array(
      Type.Object(
        {
          id: IdText,
          title: Type.String(),
          caseCode: Type.String(),
          amount: Amount,
          state: Type.Union(paymentStates.map((state) => Type.Literal(state))),
          stateText: Type.String(),
          createdAt: TimeText,
        },
        closed,
      ),
    ),
  },
  { $id: 'OwnPayments', ...closed },
);
export type OwnPayments = Static<typeof OwnPayments>;

export const PaymentIdParam = Type.Object({ id: IdText }, { $id: 'PaymentIdParam', ...closed });
export type PaymentIdParam = Static<typeof PaymentIdParam>;

/** Begins to pay. `amount` is what the citizen was shown: nobody pays another sum than she saw. */
export const StartPayment = Type.Object({ amount: Type.Integer({ minimum: 1 }) }, { $id: 'StartPayment', ...closed });
export type StartPayment = Static<typeof StartPayment>;
