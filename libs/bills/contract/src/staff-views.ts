import { Type, type Static } from '@sinclair/typebox';
import { BillerKey } from './billers.js';
import { billStates } from './bill-states.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const DayText = Type.String({ format: 'date' });
const Amount = Type.Integer({ minimum: 0 });

/** `waiting` has to be told, `refused` waits for finance, `ended` is over. */
export const billQueues = ['refused', 'waiting', 'ended'] as const;
export type BillQueue = (typeof billQueues)[number];

export const StaffBillQuery = Type.Object(
  {
    queue: Type.Union(billQueues.map((queue) => Type.Literal(queue))),
    cursor: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'StaffBillQuery', ...closed },
);
export type StaffBillQuery = Static<typeof StaffBillQuery>;

/** A bill that was paid here, for who keeps the books: without whose it is. */
export const StaffBill = Type.Object(
  {
    id: IdText,
    biller: BillerKey,
    billerName: Type.String(),
    billNo: Type.String(),
    amount: Amount,
    state: Type.Union(billStates.map((state) => Type.Literal(state))),
    stateText: Type.String(),
    paymentId: IdText,
    receiptNumber: Type.String(),
    paidAt: TimeText,
    tries: Type.Integer({ minimum: 0 }),
    /** Why the provider refused, in its words. */
    refusal: Type.Optional(Type.String()),
    toldAt: Type.Optional(TimeText),
    /** What finance wrote when it decided. */
    reason: Type.Optional(Type.String()),
    handledBy: Type.Optional(Type.String()),
  },
  { $id: 'StaffBill', ...closed },
);
export type StaffBill = Static<typeof StaffBill>;

/** Newest first. */
export const StaffBillPage = Type.Object(
  {
    connected: Type.Boolean(),
    refused: Type.Integer({ minimum: 0 }),
    waiting: Type.Integer({ minimum: 0 }),
    items: Type.Array(StaffBill),
    nextCursor: Type.Optional(IdText),
  },
  { $id: 'StaffBillPage', ...closed },
);
export type StaffBillPage = Static<typeof StaffBillPage>;

export const StaffBillParam = Type.Object({ id: IdText }, { $id: 'StaffBillParam', ...closed });
export type StaffBillParam = Static<typeof StaffBillParam>;

/** Why finance decides so. */
export const BillDecision = Type.Object({ reason: Type.String({ minLength: 5, maxLength: 300 }) }, { $id: 'BillDecision', ...closed });
export type BillDecision = Static<typeof BillDecision>;

/** What goes to one provider for the days that were closed since the last time. `id` is there once it was made. */
export const Remittance = Type.Object(
  {
    id: Type.Optional(IdText),
    biller: BillerKey,
    billerName: Type.String(),
    /** The first and the last day of it. */
    firstDay: DayText,
    day: DayText,
    count: Type.Integer({ minimum: 0 }),
    total: Amount,
    madeAt: Type.Optional(TimeText),
    madeBy: Type.Optional(Type.String()),
    /** Its days are closed, so that it can be made. */
    ready: Type.Boolean(),
  },
  { $id: 'BillRemittance', ...closed },
);
export type Remittance = Static<typeof Remittance>;

/** Newest day first: what is still to be made, and what was. */
export const Remittances = Type.Object({ items: Type.Array(Remittance) }, { $id: 'BillRemittances', ...closed });
export type Remittances = Static<typeof Remittances>;

/** Everything of a provider until a closed day that was not remitted. */
export const MakeRemittance = Type.Object({ biller: BillerKey, day: DayText }, { $id: 'MakeBillRemittance', ...closed });
export type MakeRemittance = Static<typeof MakeRemittance>;

export const RemittanceParam = Type.Object({ id: IdText }, { $id: 'BillRemittanceParam', ...closed });
export type RemittanceParam = Static<typeof RemittanceParam>;
