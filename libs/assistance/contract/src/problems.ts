/** Problems around assisted service (RFC 9457). */
export const assistanceProblems = {
  'not-a-helper': {
    status: 403,
    vi: 'Bạn không có tên trong tổ công nghệ số đang hoạt động, hoặc việc hỗ trợ của bạn đang tạm dừng',
    en: 'You are on no roster that is in force, or your helping is suspended',
  },
  'helping-oneself': {
    status: 422,
    vi: 'Việc của chính bạn thì bạn tự nộp, không cần phiên hỗ trợ',
    en: 'Your own matters need no assisted session',
  },
  'person-phone-missing': {
    status: 422,
    vi: 'Cần số điện thoại của người được giúp để đồng ý theo cách này',
    en: 'This way of agreeing needs the phone of the person helped',
  },
  'session-not-waiting': {
    status: 409,
    vi: 'Phiên này không còn chờ đồng ý',
    en: 'This session is not waiting for agreement any more',
  },
  'assisted-code-wrong': { status: 422, vi: 'Mã không đúng', en: 'The code is not right' },
  'assisted-code-dead': { status: 410, vi: 'Mã đã hết hiệu lực, hãy xin mã mới', en: 'The code is no longer valid, ask for another' },
  'assisted-code-later': { status: 429, vi: 'Chưa gửi lại được mã', en: 'A new code cannot be sent yet' },
  'assisted-codes-used': { status: 429, vi: 'Đã gửi hết số mã cho lần này', en: 'All codes for this have been sent' },
  'not-in-session': {
    status: 403,
    vi: 'Việc này chỉ làm trong phiên hỗ trợ',
    en: 'This is only done in an assisted session',
  },
  'field-not-allowed': {
    status: 403,
    vi: 'Bạn chưa được giao hỗ trợ lĩnh vực của thủ tục này',
    en: 'You may not help with procedures of this field',
  },
  'too-many-filings': {
    status: 409,
    vi: 'Phiên này đã có đủ số hồ sơ, hãy mở phiên mới',
    en: 'This session has all the filings it can take, begin another',
  },
  'filing-not-waiting': {
    status: 409,
    vi: 'Hồ sơ này không còn chờ xác nhận',
    en: 'This filing is not waiting to be confirmed any more',
  },
  'filing-expired': {
    status: 410,
    vi: 'Đã quá hạn xác nhận, hồ sơ chưa được nộp',
    en: 'The time to confirm is over, nothing was filed',
  },
  'link-unknown': {
    status: 404,
    vi: 'Đường dẫn này không dùng được',
    en: 'This link cannot be used',
  },
  'link-locked': {
    status: 403,
    vi: 'Hãy nhập mã trong tin nhắn trước khi xác nhận',
    en: 'Enter the code from the message before you confirm',
  },
  'slip-unknown': {
    status: 404,
    vi: 'Không có phiếu nào khớp với mã này ở đơn vị của bạn',
    en: 'No slip with this code at your office',
  },
  'member-unknown': {
    status: 422,
    vi: 'Chưa có tài khoản công dân nào dùng số điện thoại này',
    en: 'No citizen account uses this phone number',
  },
  'member-already': {
    status: 409,
    vi: 'Người này đã có tên trong tổ',
    en: 'This person is on the roster already',
  },
  'membership-dates': {
    status: 422,
    vi: 'Thời hạn phải từ hôm nay trở đi và không quá một năm',
    en: 'The period has to begin today or later and last at most a year',
  },
  'team-closed': { status: 409, vi: 'Tổ này đã giải thể', en: 'This team has been closed' },
  'case-changed': { status: 409, vi: 'Vụ việc vừa được người khác cập nhật', en: 'Somebody else has just updated this case' },
  'period-refused': {
    status: 422,
    vi: 'Khoảng ngày chưa đúng: từ ngày phải trước đến ngày, tối đa hai năm',
    en: 'The period is not right: the first day before the last, two years at most',
  },
} as const;
