/** Problems (RFC 9457) that a person can meet with feedback. */
export const feedbackProblems = {
  'report-faulty': { status: 422, vi: 'Phản ánh có chỗ chưa đúng', en: 'Some of the report is not right' },
  'ticket-not-found': {
    status: 404,
    vi: 'Không tìm thấy phản ánh này; hãy xem lại mã',
    en: 'There is no such report; look at the code again',
  },
  'ticket-tracking-not-found': {
    status: 404,
    vi: 'Không tìm thấy phản ánh với mã và 4 số cuối điện thoại này',
    en: 'There is no report with this code and these four digits',
  },
  'ticket-own': { status: 409, vi: 'Đây là phản ánh của chính bạn', en: 'This is your own report' },
  'ticket-asks-nothing': {
    status: 409,
    vi: 'Phản ánh này không còn chờ bạn bổ sung; hãy tải lại',
    en: 'This report does not wait for you any more; load again',
  },
  'feedback-phone-faulty': {
    status: 422,
    vi: 'Số điện thoại di động chưa đúng; hãy nhập 10 số bắt đầu bằng 0',
    en: 'This is not a mobile number; type ten digits from 0',
  },
  'feedback-code-wrong': {
    status: 422,
    vi: 'Mã chưa đúng hoặc đã hết hạn; hãy xem lại tin nhắn hoặc xin mã mới',
    en: 'The code is wrong or out of date; look at the message again or ask for a new one',
  },
  'follow-address-faulty': {
    status: 422,
    vi: 'Địa chỉ nhận tin chưa đúng; hãy xem lại email hoặc số điện thoại',
    en: 'Nothing can be sent to this address; look at it again',
  },
  'follow-area-faulty': {
    status: 422,
    vi: 'Hãy chọn một xã, phường hoặc một điểm cùng bán kính',
    en: 'Choose a commune, or a point with a distance',
  },
  'alert-not-found': {
    status: 404,
    vi: 'Không có lời nhắn này; có thể bạn đã bỏ rồi',
    en: 'There is no such alert; it may be gone already',
  },
  'alerts-full': {
    status: 409,
    vi: 'Bạn đang theo dõi quá nhiều; hãy bỏ bớt trước khi thêm',
    en: 'You follow too much already; remove something first',
  },
  'follow-link-dead': {
    status: 404,
    vi: 'Đường dẫn này không còn dùng được; bạn không nhận tin nào từ đây nữa',
    en: 'This link is of no use any more; nothing is sent because of it',
  },
} as const;
