import { Type, type Static } from '@sinclair/typebox';
import type { Bilingual } from './bilingual.js';

const closed = { additionalProperties: false } as const;
const TimeText = Type.String({ format: 'date-time' });

/** Money that came into the account, as the bank tells of it by notice and statement alike. */
export const BankCredit = Type.Object(
  {
    /** The bank's own number of it; the same in notice and statement. */
    id: Type.String({ minLength: 1, maxLength: 36, pattern: '^[A-Za-z0-9._-]+$', examples: ['FT26327000123'] }),
    /** The account that it came into. */
    account: Type.String({ maxLength: 19 }),
    amount: Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 }),
    content: Type.String({ maxLength: 500 }),
    bookedAt: TimeText,
    payerName: Type.String({ maxLength: 120 }),
    payerAccount: Type.String({ maxLength: 40 }),
    /** Short name of the bank that it came from. */
    payerBank: Type.String({ maxLength: 60 }),
  },
  { $id: 'BankCredit', ...closed },
);
export type BankCredit = Static<typeof BankCredit>;

/** What the bank tells by itself; `signature` is the HMAC-SHA256 of all values in their order, in hex. */
export const BankNotice = Type.Object(
  {
    sentAt: TimeText,
    credits: Type.Array(BankCredit, { minItems: 1, maxItems: 100 }),
    signature: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  { $id: 'BankNotice', ...closed },
);
export type BankNotice = Static<typeof BankNotice>;

/**
 * What became of a transfer. `collecting`: it counts towards an attempt whose sum is not whole yet · `spent`: it paid · `unclear`: nobody
 * knows whose it is · `returning`: finance decided that it goes back · `returned`: it is back.
 */
export const transferStates = ['unclear', 'collecting', 'spent', 'returning', 'returned'] as const;
export type TransferState = (typeof transferStates)[number];

export const transferStateTexts: Readonly<Record<TransferState, Bilingual>> = {
  unclear: { vi: 'Chưa rõ của ai', en: 'Nobody knows whose' },
  collecting: { vi: 'Chưa đủ số phải nộp', en: 'Less than what is due' },
  spent: { vi: 'Đã ghi nhận', en: 'Recorded' },
  returning: { vi: 'Chờ chuyển trả', en: 'To be transferred back' },
  returned: { vi: 'Đã chuyển trả', en: 'Transferred back' },
};

/** Why a transfer could not be matched by itself. */
export const unclearReasons = {
  'no-reference': { vi: 'Nội dung không có mã tham chiếu', en: 'No reference in the content' },
  'unknown-reference': { vi: 'Mã tham chiếu không có trong hệ thống', en: 'The reference is not known' },
  'many-references': { vi: 'Nội dung có nhiều mã tham chiếu', en: 'Several references in the content' },
  'too-little': { vi: 'Hết hạn mà chưa chuyển đủ', en: 'The time ran out before the sum was whole' },
} as const satisfies Record<string, Bilingual>;
export type UnclearReason = keyof typeof unclearReasons;
