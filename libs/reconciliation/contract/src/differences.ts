import type { Bilingual } from './bilingual.js';

/** Everything in which a day may differ from what a gateway, a bank or a till says. */
export const differenceKinds = [
  'missing-notice',
  'late',
  'duplicate',
  'fee',
  'amount',
  'ours-only',
  'theirs-only',
  'refund-late',
  'refund-ours-only',
  'refund-theirs-only',
  'no-file',
  'cash',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What a difference is called. */
export const differenceTexts: Readonly<Record<DifferenceKind, Bilingual>> = {
  'missing-notice': { vi: 'Không nhận được báo kết quả (IPN)', en: 'The notice (IPN) never came' },
  late: { vi: 'Ghi sổ khác ngày', en: 'Booked on another day' },
  duplicate: { vi: 'Cổng thu hai lần', en: 'Taken twice by the gateway' },
  fee: { vi: 'Phí dịch vụ của cổng', en: 'Fee of the gateway' },
  amount: { vi: 'Số tiền khác nhau', en: 'The amounts differ' },
  'ours-only': { vi: 'Có ở sổ, không có trong tệp', en: 'In our books, not in the file' },
  'theirs-only': { vi: 'Có trong tệp, không có ở sổ', en: 'In the file, not in our books' },
  'refund-late': { vi: 'Hoàn tiền ghi khác ngày', en: 'Refund booked on another day' },
  'refund-ours-only': { vi: 'Lệnh hoàn chưa có trong tệp', en: 'Refund not in the file' },
  'refund-theirs-only': { vi: 'Cổng hoàn mà sổ không có', en: 'Refund that our books do not have' },
  'no-file': { vi: 'Chưa có tệp đối soát', en: 'No settlement file' },
  cash: { vi: 'Tiền mặt kiểm đếm khác sổ', en: 'Cash counted differs from the books' },
};

/** How the machine explains what it can explain by itself. */
export const machineTexts = {
  'booked-from-file': {
    vi: 'Báo kết quả không đến; hệ thống đã ghi nhận từ tệp đối soát, trả khoản phải nộp và cấp biên lai.',
    en: 'The notice never came; it was booked from the settlement file, with its receipt.',
  },
  'waits-for-finance': {
    vi: 'Ngân hàng không báo có; khoản này đã được nhận từ sao kê và chờ kế toán xác định là của ai.',
    en: 'The bank never told of it; it was taken in from the statement and waits for finance to say whose it is.',
  },
  'booked-on': { vi: 'Tiền thu ngày này, ghi sổ ngày {day}.', en: 'Taken on this day, booked on {day}.' },
  'in-file-of': { vi: 'Có trong tệp đối soát ngày {day}.', en: 'Stands in the settlement file of {day}.' },
  'goes-back': { vi: 'Khoản thu thừa đã được lệnh hoàn lại cho người nộp.', en: 'The surplus has been ordered back to the payer.' },
  'posted-as-cost': { vi: 'Ghi vào phí dịch vụ thanh toán khi khóa sổ.', en: 'Booked as a cost when the day is locked.' },
} as const satisfies Record<string, Bilingual>;
export type MachineText = keyof typeof machineTexts;
