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
  'way-unknown': {
    status: 422,
    vi: 'Cách thanh toán này không dùng được cho số tiền đó; hãy chọn cách khác',
    en: 'This way to pay cannot be used for that sum; choose another one',
  },
  'cash-too-little': {
    status: 422,
    vi: 'Số tiền đưa ít hơn số phải nộp',
    en: 'What was given is less than what is owed',
  },
  'cash-several-units': {
    status: 422,
    vi: 'Tiền mặt của mỗi cơ quan vào quỹ riêng; hãy thu riêng từng cơ quan',
    en: 'Each office has its own drawer; take the cash of each by itself',
  },
  'payer-unknown': {
    status: 422,
    vi: 'Không có tài khoản công dân với số điện thoại này; hãy giúp người nộp đăng ký trước',
    en: 'No citizen has this phone number; please help them to register first',
  },
  'fine-known': {
    status: 409,
    vi: 'Quyết định này đã được nhập',
    en: 'This decision has been entered already',
  },
  'gateway-off': {
    status: 503,
    vi: 'Cổng thanh toán chưa được nối; hãy nộp tại bộ phận một cửa',
    en: 'The payment gateway is not connected; please pay at the one-stop desk',
  },
  'refund-too-much': {
    status: 422,
    vi: 'Số tiền hoàn lớn hơn số còn lại của khoản đã nộp',
    en: 'More would go back than is left of what was paid',
  },
  'export-too-long': {
    status: 422,
    vi: 'Bảng xuất ra dài nhất 92 ngày, ngày đầu không sau ngày cuối',
    en: 'A table covers at most 92 days, the first not after the last',
  },
  'refund-moved': {
    status: 409,
    vi: 'Việc hoàn tiền này đã sang bước khác; hãy xem lại',
    en: 'This refund has moved on; look again',
  },
  'refund-own-proposal': {
    status: 403,
    vi: 'Người đề nghị không tự duyệt; cần người thứ hai',
    en: 'Nobody agrees to their own proposal; a second person has to',
  },
  'waiver-days-crossed': {
    status: 422,
    vi: 'Ngày cuối phải từ ngày đầu trở đi',
    en: 'The last day must not be before the first',
  },
  'waiver-moved': {
    status: 409,
    vi: 'Quy định miễn, giảm này đã sang bước khác; hãy xem lại',
    en: 'This rule has moved on; look again',
  },
  'waiver-own-proposal': {
    status: 403,
    vi: 'Người đề nghị không tự duyệt; cần người thứ hai',
    en: 'Nobody agrees to their own proposal; a second person has to',
  },
  'nothing-to-clear': {
    status: 409,
    vi: 'Khoản này không còn dấu cần xem',
    en: 'There is no mark to take away',
  },
  'transfer-not-signed': {
    status: 401,
    vi: 'Báo có không phải do ngân hàng ký, hoặc đã cũ',
    en: 'The notice is not signed by the bank, or is old',
  },
  'transfer-moved': {
    status: 409,
    vi: 'Khoản chuyển này đã được xử lý; hãy xem lại',
    en: 'This transfer has been dealt with; look again',
  },
  'transfer-own-decision': {
    status: 403,
    vi: 'Số tiền lớn cần người thứ hai xác nhận đã chuyển trả',
    en: 'Of so large a sum a second person has to say that it is back',
  },
} as const;
