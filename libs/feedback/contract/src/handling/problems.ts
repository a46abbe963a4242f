/** Problems (RFC 9457) that somebody meets who works on reports. */
export const handlingProblems = {
  'ticket-changed': {
    status: 409,
    vi: 'Phản ánh vừa được người khác cập nhật; hãy xem lại rồi làm tiếp',
    en: 'Somebody else has just changed this report; look again and go on',
  },
  'ticket-not-there-yet': {
    status: 409,
    vi: 'Việc này không làm được ở trạng thái hiện tại của phản ánh',
    en: 'This cannot be done to the report as it stands now',
  },
  'ticket-act-not-yours': {
    status: 403,
    vi: 'Vị trí công tác của bạn không làm được việc này với phản ánh này',
    en: 'Your post may not do this to this report',
  },
  'evidence-missing': {
    status: 422,
    vi: 'Loại phản ánh này cần bằng chứng khi báo đã khắc phục: ảnh sau khi làm hoặc ghi nhận tại chỗ',
    en: 'This kind of report needs evidence that it is fixed: a photo afterwards or a note of the visit',
  },
  'reason-missing': { status: 422, vi: 'Hãy nêu lý do để người gửi hiểu', en: 'Give the reason, so that the reporter understands' },
  'not-an-office': { status: 422, vi: 'Không có đơn vị này', en: 'There is no such office' },
  'same-office': { status: 422, vi: 'Phản ánh đang ở đơn vị này rồi', en: 'The report is with this office already' },
  'nothing-moved': { status: 422, vi: 'Hãy đổi vị trí hoặc loại phản ánh', en: 'Change the place or the kind' },
  'merge-target-unknown': { status: 422, vi: 'Không tìm thấy phản ánh để gộp vào', en: 'There is no such report to merge into' },
  'merge-circle': {
    status: 422,
    vi: 'Không gộp được vào chính nó hoặc vào một phản ánh đã gộp',
    en: 'Not into itself, nor into one that was merged',
  },
  'not-merged': { status: 409, vi: 'Phản ánh này không phải là phản ánh trùng', en: 'This report is no duplicate' },
  'contractor-link-over': {
    status: 410,
    vi: 'Liên kết này đã hết hạn hoặc đã được thu hồi',
    en: 'This link has run out or was taken back',
  },
  'reopen-window-over': {
    status: 409,
    vi: 'Đã quá thời hạn mở lại; hãy gửi phản ánh mới và nhắc mã cũ',
    en: 'It is too late to reopen; send a new report and name the old code',
  },
  'not-answered-yet': { status: 409, vi: 'Phản ánh này chưa được trả lời', en: 'This report is not answered yet' },
  'ticket-rated-already': { status: 409, vi: 'Bạn đã đánh giá câu trả lời này', en: 'You have rated this answer already' },
  'filter-name-taken': {
    status: 409,
    vi: 'Bạn đã có bộ lọc tên này; hãy đặt tên khác',
    en: 'You have a filter of this name; choose another',
  },
  'too-many-filters': { status: 409, vi: 'Đã đủ 30 bộ lọc; hãy xóa bớt rồi lưu', en: 'You have 30 filters; delete one and save again' },
} as const;
