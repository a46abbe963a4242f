import type { Bilingual } from './bilingual.js';
import { paymentStateTexts, type PaymentState } from './payment-states.js';

/** What the states of an attempt by bank transfer are called, where nobody is sent to a gateway. */
const byTransfer: Partial<Readonly<Record<PaymentState, Bilingual>>> = {
  redirected: { vi: 'Chờ chuyển khoản', en: 'Waiting for the transfer' },
  pending: { vi: 'Đã nhận một phần', en: 'Part of it has come' },
  unknown: { vi: 'Đang hỏi lại ngân hàng', en: 'Being asked of the bank' },
  expired: { vi: 'Hết giờ, chưa nhận đủ tiền', en: 'Timed out, not paid in full' },
};

/** A state in words. @param way key of the way to pay */
export const paymentStateText = (state: PaymentState, way: string): Bilingual =>
  (way === 'vietqr' ? byTransfer[state] : undefined) ?? paymentStateTexts[state];
