import type { Bilingual } from './bilingual.js';

/**
 * Accounts of the ledger. Where money lies with a gateway, what belongs to each unit, what nobody may claim yet, and what is on its way
 * back. A unit's or a gateway's own account is the kind, a colon and its id or key.
 */
export const ledgerAccountKinds = ['gateway', 'fees', 'suspense', 'refunds', 'payable', 'cash', 'bank', 'costs'] as const;
export type LedgerAccountKind = (typeof ledgerAccountKinds)[number];

export const ledgerAccountTexts: Readonly<Record<LedgerAccountKind, Bilingual>> = {
  gateway: { vi: 'Tiền tại cổng thanh toán', en: 'Gateway clearing' },
  fees: { vi: 'Phí, lệ phí thu được', en: 'Fees collected' },
  suspense: { vi: 'Tiền chờ xử lý', en: 'Suspense' },
  refunds: { vi: 'Tiền đang hoàn', en: 'Refunds on their way' },
  payable: { vi: 'Phải trả nhà cung cấp', en: 'Owed to providers' },
  cash: { vi: 'Tiền mặt tại quầy', en: 'Counter cash' },
  bank: { vi: 'Tiền gửi ngân hàng, Kho bạc', en: 'At the bank or treasury' },
  costs: { vi: 'Phí dịch vụ thanh toán', en: 'Charges of gateways' },
};

/** `gateway:vnpay`, `fees:<unit id>`. */
export type LedgerAccount = `${LedgerAccountKind}:${string}`;

export const ledgerAccount = (kind: LedgerAccountKind, of: string): LedgerAccount => `${kind}:${of}`;
export const kindOfAccount = (account: string): LedgerAccountKind => account.slice(0, account.indexOf(':')) as LedgerAccountKind;

/** What a transaction of the ledger is about. */
export const ledgerEntryTexts = {
  charge: { vi: 'Thu tiền', en: 'Money taken' },
  surplus: { vi: 'Tiền thu thừa', en: 'Money that pays for nothing' },
  'give-back': { vi: 'Chuyển tiền phí sang chờ hoàn', en: 'Fee set aside to be returned' },
  'refund-sent': { vi: 'Lệnh hoàn tiền', en: 'Refund ordered' },
  'refund-done': { vi: 'Cổng thanh toán đã hoàn', en: 'Refund taken by the gateway' },
  'refund-refused': { vi: 'Cổng thanh toán từ chối hoàn', en: 'Refund refused by the gateway' },
  'paid-out': { vi: 'Kế toán chi trả lại', en: 'Paid out by finance' },
  'settled-to-bank': { vi: 'Cổng thanh toán chuyển tiền về tài khoản', en: 'Settled to the bank account' },
  'gateway-fee': { vi: 'Phí dịch vụ của cổng thanh toán', en: 'Fee of the gateway' },
  'cash-banked': { vi: 'Nộp tiền mặt vào tài khoản', en: 'Counter cash brought to the bank' },
  remitted: { vi: 'Chuyển trả nhà cung cấp', en: 'Remitted to the provider' },
  adjustment: { vi: 'Điều chỉnh khi khóa sổ', en: 'Adjustment at the daily close' },
  'transfer-received': { vi: 'Nhận chuyển khoản', en: 'Transfer received' },
  'transfer-returning': { vi: 'Chuyển khoản chờ chuyển trả', en: 'Transfer to be sent back' },
  'transfer-returned': { vi: 'Đã chuyển trả người gửi', en: 'Transfer sent back' },
} as const satisfies Record<string, Bilingual>;
export type LedgerEntryKind = keyof typeof ledgerEntryTexts;
