/** `requested` until the gateway took the order to give back, `refused` when it does not and finance has to look. */
export const refundStates = ['requested', 'done', 'refused'] as const;
export type RefundState = (typeof refundStates)[number];

/** Why money goes back by itself. */
export const refundReasons = {
  'paid-twice': { vi: 'Khoản này đã được nộp bằng lần thanh toán khác', en: 'It had been paid by another payment' },
  'charged-twice': { vi: 'Cổng thanh toán trừ tiền hai lần', en: 'The gateway took the money twice' },
  'not-due': { vi: 'Khoản này không còn phải nộp khi tiền đến', en: 'It was no longer due when the money came' },
} as const;
export type RefundReason = keyof typeof refundReasons;
