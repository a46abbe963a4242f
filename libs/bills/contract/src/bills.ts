import { Type, type Static } from '@sinclair/typebox';
import { BillerKey } from './billers.js';

const closed = { additionalProperties: false } as const;
const Amount = Type.Integer({ minimum: 0 });
const DayText = Type.String({ format: 'date' });

/** As people type it; spaces and small letters are tidied away. */
export const CustomerCode = Type.String({ minLength: 3, maxLength: 40, examples: ['PA12TX0000001'] });

/** Month of a bill, `2026-10`. */
const Period = Type.String({ pattern: '^\\d{4}-\\d{2}$' });

/** What a meter showed. */
export const MeterReading = Type.Object(
  { from: Type.Number(), to: Type.Number(), quantity: Type.Number(), unit: Type.String({ examples: ['kWh'] }) },
  { $id: 'MeterReading', ...closed },
);
export type MeterReading = Static<typeof MeterReading>;

/** A bill that its provider says is open. */
export const OpenBill = Type.Object(
  {
    billNo: Type.String({ maxLength: 40 }),
    period: Period,
    amount: Amount,
    dueOn: DayText,
    lines: Type.Array(Type.Object({ label: Type.String(), amount: Amount }, closed)),
    reading: Type.Optional(MeterReading),
    /** Smallest part that may be paid, where parts may be. */
    partLeast: Type.Optional(Amount),
    /** It was paid here, and the provider has not credited it yet. */
    beingCredited: Type.Boolean(),
    /** The day has passed. */
    late: Type.Boolean(),
  },
  { $id: 'OpenBill', ...closed },
);
export type OpenBill = Static<typeof OpenBill>;

/** A bill of a past month. */
export const PastBill = Type.Object(
  {
    billNo: Type.String(),
    period: Period,
    amount: Amount,
    quantity: Type.Optional(Type.Number()),
    unit: Type.Optional(Type.String()),
    paidOn: Type.Optional(DayText),
    /** The attempt of this citizen that paid it, if it was paid here. */
    paymentId: Type.Optional(Type.String({ format: 'uuid' })),
  },
  { $id: 'PastBill', ...closed },
);
export type PastBill = Static<typeof PastBill>;

/** What a provider knows of a customer. */
export const BillLookup = Type.Object(
  {
    biller: BillerKey,
    code: Type.String(),
    /** Masked: MA THỊ H***. */
    customer: Type.String(),
    bills: Type.Array(OpenBill),
    /** The last twelve months, newest first. */
    past: Type.Array(PastBill),
  },
  { $id: 'BillLookup', ...closed },
);
export type BillLookup = Static<typeof BillLookup>;

export const LookUpBills = Type.Object({ biller: BillerKey, code: CustomerCode }, { $id: 'LookUpBills', ...closed });
export type LookUpBills = Static<typeof LookUpBills>;

/** One thing to pay: a bill, a part of it, or something in advance when no bill is named. */
export const BillPick = Type.Object(
  {
    biller: BillerKey,
    code: CustomerCode,
    billNo: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    /** What the citizen was shown or chose. */
    amount: Type.Integer({ minimum: 1 }),
  },
  { $id: 'BillPick', ...closed },
);
export type BillPick = Static<typeof BillPick>;

/** Most bills that are paid at once. */
export const MOST_PICKS = 20;

export const MakeBillBasket = Type.Object(
  { picks: Type.Array(BillPick, { minItems: 1, maxItems: MOST_PICKS }) },
  { $id: 'MakeBillBasket', ...closed },
);
export type MakeBillBasket = Static<typeof MakeBillBasket>;

/** What is to be paid now, as the payments know it. */
export const BillBasket = Type.Object(
  { obligationIds: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1 }), amount: Amount },
  { $id: 'BillBasket', ...closed },
);
export type BillBasket = Static<typeof BillBasket>;
