import { Type, type Static } from '@sinclair/typebox';

const Amount = Type.Integer({ minimum: 0, maximum: 10_000_000_000 });
const Label = Type.Object({ vi: Type.String({ maxLength: 200 }), en: Type.String({ maxLength: 200 }) });

const Bill = Type.Object({
  billNo: Type.String({ minLength: 1, maxLength: 40 }),
  period: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
  amount: Amount,
  dueOn: Type.String({ format: 'date' }),
  lines: Type.Array(Type.Object({ label: Label, amount: Type.Integer() }), { maxItems: 30 }),
  reading: Type.Optional(
    Type.Object({ from: Type.Number(), to: Type.Number(), quantity: Type.Number(), unit: Type.String({ maxLength: 10 }) }),
  ),
  paidOn: Type.Optional(Type.String({ format: 'date' })),
});

/** A provider's answer to a look-up; what does not fit is not believed. */
export const CustomerAnswer = Type.Object({
  customer: Type.Object({ name: Type.String({ maxLength: 200 }) }),
  open: Type.Array(Bill, { maxItems: 60 }),
  past: Type.Array(Bill, { maxItems: 120 }),
});
export type CustomerAnswer = Static<typeof CustomerAnswer>;
