/** Problems (RFC 9457) that a person can meet with bills. */
export const billsProblems = {
  'billers-off': {
    status: 503,
    vi: 'Chưa nối với nhà cung cấp; hãy trả tại điểm thu của họ',
    en: 'The providers are not connected; please pay at their own desks',
  },
  'biller-silent': {
    status: 503,
    vi: 'Nhà cung cấp chưa trả lời; hãy thử lại sau ít phút',
    en: 'The provider does not answer; try again in a few minutes',
  },
  'biller-unknown': { status: 422, vi: 'Không có nhà cung cấp này', en: 'There is no such provider' },
  'customer-code-faulty': {
    status: 422,
    vi: 'Mã khách hàng không đúng dạng; hãy xem lại trên hóa đơn',
    en: 'This is not a customer code; look at your bill again',
  },
  'customer-unknown': {
    status: 404,
    vi: 'Nhà cung cấp không có khách hàng mang mã này; hãy xem lại từng ký tự',
    en: 'The provider has no customer of this code; check it character by character',
  },
  'bill-gone': {
    status: 409,
    vi: 'Hóa đơn này không còn phải trả; hãy tra cứu lại',
    en: 'This bill is no longer open; look it up again',
  },
  'bill-changed': {
    status: 409,
    vi: 'Số tiền của hóa đơn đã thay đổi; hãy xem lại trước khi trả',
    en: 'The sum of the bill has changed; look again before you pay',
  },
  'bill-being-paid': {
    status: 409,
    vi: 'Hóa đơn này đang được trả ở nơi khác',
    en: 'This bill is being paid elsewhere',
  },
  'part-out-of-range': {
    status: 422,
    vi: 'Số tiền trả một phần hoặc trả trước nằm ngoài mức nhà cung cấp cho phép',
    en: 'The provider does not take a part or an advance of this sum',
  },
  'saved-codes-full': {
    status: 409,
    vi: 'Đã đủ số mã được lưu; hãy bỏ bớt mã không dùng nữa',
    en: 'You keep as many codes as you may; remove one first',
  },
  'code-saved-already': { status: 409, vi: 'Mã này đã được lưu', en: 'This code is kept already' },
  'bill-not-refused': {
    status: 409,
    vi: 'Hóa đơn này không còn chờ xử lý; hãy tải lại',
    en: 'This bill waits no longer; load again',
  },
  'remittance-day-open': {
    status: 422,
    vi: 'Chỉ lập bảng chuyển tiền của những ngày đã khóa sổ; khóa sổ ngày này trước',
    en: 'Only days that are closed can be remitted; close this one first',
  },
  'return-own-proposal': {
    status: 403,
    vi: 'Bạn là người đề nghị hoàn khoản này; người khác phải duyệt',
    en: 'You proposed to give this back; somebody else has to agree',
  },
  'remittance-over-ledger': {
    status: 409,
    vi: 'Sổ cái phải trả nhà cung cấp ít hơn tổng các hóa đơn này; xem các khoản hoàn tiền của hóa đơn trước khi chuyển',
    en: 'The ledger owes the provider less than these bills; look into refunds of its bills before anything is sent',
  },
  'nothing-to-remit': {
    status: 409,
    vi: 'Ngày này không có khoản nào phải chuyển, hoặc đã lập bảng',
    en: 'There is nothing to remit of this day, or it was done',
  },
} as const;
