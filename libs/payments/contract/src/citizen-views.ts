import { Type, type Static } from '@sinclair/typebox';
import { obligationSubjects } from './obligation-kinds.js';
import { obligationStates } from './obligation-states.js';
import { paymentStates } from './payment-states.js';
import { refundStates } from './refund-states.js';
import { WaivedPart } from './waivers.js';
import { PayStep, WayKey } from './ways.js';

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
    /** For those who may open it. */
    paymentId: Type.Optional(IdText),
    /** Name of the person, "B thay mặt A" when one acts for another; of somebody who is not of this citizen's house the given name alone. */
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
    /** What it is about: `caseId` is the dossier for `dossier`, what its own domain knows it by for the others. */
    subject: Type.Union(obligationSubjects.map((subject) => Type.Literal(subject))),
    caseId: IdText,
    caseCode: Type.String(),
    unitName: Type.String(),
    payerName: Type.String(),
    lines: Type.Array(ObligationLine),
    /** What is taken off the lines. */
    waived: Type.Optional(WaivedPart),
    amount: Amount,
    state: Type.Union(obligationStates.map((state) => Type.Literal(state))),
    createdAt: TimeText,
    /** The day by which it has to be paid, where there is one. */
    dueOn: Type.Optional(Type.String({ format: 'date' })),
    heldBy: Type.Optional(HeldBy),
    settledAt: Type.Optional(TimeText),
    /** The attempt that paid it. */
    paymentId: Type.Optional(IdText),
  },
  { $id: 'ObligationView', ...closed },
);
export type ObligationView = Static<typeof ObligationView>;

/** The receipt of one of the things paid; its PDF is read like any document. */
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
    state: Type.Union(refundStates.map((state) => Type.Literal(state))),
    /** Which of the things paid it is for; absent for money that paid for nothing. */
    obligationId: Type.Optional(IdText),
    requestedAt: TimeText,
    endedAt: Type.Optional(TimeText),
  },
  { $id: 'RefundView', ...closed },
);
export type RefundView = Static<typeof RefundView>;

/** One of the things that an attempt pays. */
export const PaymentItemView = Type.Object(
  {
    obligation: ObligationView,
    amount: Amount,
    /** This attempt paid it. */
    settled: Type.Boolean(),
    receipt: Type.Optional(ReceiptView),
  },
  { $id: 'PaymentItemView', ...closed },
);
export type PaymentItemView = Static<typeof PaymentItemView>;

/** An attempt to pay one thing or several at once. */
export const PaymentView = Type.Object(
  {
    id: IdText,
    reference: Type.String({ examples: ['TT261123A1B2C3D4E5F6'] }),
    /** At least one, in the order in which they were chosen. */
    items: Type.Array(PaymentItemView),
    amount: Amount,
    way: WayKey,
    wayName: Type.String(),
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
    /** What has come by transfer, while it is less than the whole. */
    received: Type.Optional(Amount),
    /** What has to be done to pay, as long as this attempt may be gone on with. */
    next: Type.Optional(PayStep),
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
          /** How many things were paid at once. */
          items: Type.Integer({ minimum: 1 }),
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

/** Most things that are paid at once. */
export const MOST_ITEMS = 20;

/** Begins to pay. `amount` is the sum that the citizen was shown: nobody pays another than she saw. */
export const StartPayment = Type.Object(
  {
    obligationIds: Type.Array(IdText, { minItems: 1, maxItems: MOST_ITEMS, uniqueItems: true }),
    way: WayKey,
    amount: Type.Integer({ minimum: 1 }),
  },
  { $id: 'StartPayment', ...closed },
);
export type StartPayment = Static<typeof StartPayment>;
