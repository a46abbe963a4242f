/** Problems (RFC 9457) that a person can meet with payments. */
export const paymentsProblems = {
  'amount-out-of-range': {
    status: 422,
    vi: 'Số tiền nằm ngoài mức được thanh toán trực tuyến',
    en: 'The amount is outside what can be paid online',
  },
  'obligation-settled': {
    status: 409,
    vi: 'Khoản này đã được nộp',
    en: 'This has been paid already',
  },
  'obligation-cancelled': {
    status: 409,
    vi: 'Khoản này không còn phải nộp',
    en: 'This does not have to be paid any more',
  },
  'sum-changed': {
    status: 409,
    vi: 'Số tiền phải nộp đã thay đổi; hãy xem lại trước khi nộp',
    en: 'What is owed has changed; look again before you pay',
  },
  'being-paid': {
    status: 409,
    vi: 'Khoản này đang được thanh toán ở nơi khác',
    en: 'This is being paid elsewhere',
  },
  'gateway-off': {
    status: 503,
    vi: 'Cổng thanh toán chưa được nối; hãy nộp tại bộ phận một cửa',
    en: 'The payment gateway is not connected; please pay at the one-stop desk',
  },
} as const;
