import type { Bilingual, PaymentEventType } from '@tinhso/payments-contract';

/** The history of a payment in words. */
export const paymentEventTexts: Readonly<Record<PaymentEventType, Bilingual>> = {
  'payment.created': { vi: 'Bắt đầu thanh toán', en: 'Payment begun' },
  'payment.redirected': { vi: 'Chuyển sang cổng thanh toán', en: 'Sent to the gateway' },
  'payment.pending': { vi: 'Ngân hàng đang xử lý', en: 'The bank works on it' },
  'payment.unknown': { vi: 'Chưa rõ kết quả, hỏi lại theo lịch', en: 'Outcome unknown, asked by schedule' },
  'payment.paid': { vi: 'Đã nhận tiền', en: 'Money received' },
  'payment.paid_late': { vi: 'Tiền đến sau khi lần thanh toán đã kết thúc', en: 'Money came after the attempt had ended' },
  'payment.failed': { vi: 'Không thành công', en: 'Failed' },
  'payment.expired': { vi: 'Hết giờ, không có tiền', en: 'Timed out without money' },
  'payment.cancelled': { vi: 'Người nộp hủy', en: 'Cancelled by the payer' },
  'payment.refund_requested': { vi: 'Yêu cầu hoàn tiền', en: 'Refund ordered' },
  'payment.refunded': { vi: 'Cổng thanh toán nhận lệnh hoàn', en: 'The gateway took the refund' },
  'payment.part_refunded': { vi: 'Đã hoàn một phần', en: 'Partly refunded' },
  'payment.refund_refused': { vi: 'Cổng thanh toán từ chối hoàn', en: 'The gateway refused the refund' },
  'payment.refund_proposed': { vi: 'Đề nghị hoàn tiền', en: 'Refund proposed' },
  'payment.refund_approved': { vi: 'Duyệt hoàn tiền', en: 'Refund agreed to' },
  'payment.refund_rejected': { vi: 'Không duyệt hoàn tiền', en: 'Refund not agreed to' },
  'payment.paid_out': { vi: 'Kế toán đã chi trả lại', en: 'Paid out by finance' },
  'payment.attention_cleared': { vi: 'Kế toán đã xem và bỏ dấu', en: 'Looked at by finance, mark taken away' },
  'payment.charged_twice': {
    vi: 'Cổng thanh toán trừ tiền lần nữa; tự động hoàn',
    en: 'Charged again by the gateway; returned automatically',
  },
};
