import { Type, type Static } from '@sinclair/typebox';
import { IssuingAgency } from './issuing-agency.js';

const Line = Type.String({ minLength: 1, maxLength: 300 });
const TimeText = Type.String({ format: 'date-time' });
/** Whole đồng. */
const Amount = Type.Integer({ minimum: 1 });
const closed = { additionalProperties: false };

/** A receipt of a fee, one that takes another back, or one that lessens another (NĐ 123/2020/NĐ-CP, TT 78/2021/TT-BTC). */
export const ReceiptData = Type.Object(
  {
    agency: IssuingAgency,
    /** `01BLP0-001` */
    template: Line,
    /** `AA-26E` */
    series: Line,
    /** Seven digits. */
    number: Type.String({ pattern: '^\\d{7}$' }),
    payerName: Line,
    /** Who paid, as signed. */
    paidBy: Line,
    caseCode: Line,
    title: Line,
    lines: Type.Array(Type.Object({ label: Line, amount: Amount }, closed), { minItems: 1 }),
    /** What a rule takes off the lines, and by what right. */
    reduction: Type.Optional(Type.Object({ label: Line, amount: Amount }, closed)),
    amount: Amount,
    method: Line,
    /** The gateway's own number. */
    transactionNo: Type.Optional(Line),
    paidAt: TimeText,
    /** The receipt that this one takes back. */
    voids: Type.Optional(Type.Object({ number: Line, issuedAt: TimeText }, closed)),
    /** The receipt that this one lessens, by its amount. */
    adjusts: Type.Optional(Type.Object({ number: Line, issuedAt: TimeText }, closed)),
  },
  { $id: 'ReceiptData', ...closed },
);
export type ReceiptData = Static<typeof ReceiptData>;
