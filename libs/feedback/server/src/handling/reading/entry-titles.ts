/** What happened to a report, in the words of the office. */
export const entryTitles: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'ticket.reported': { vi: 'Người dân gửi phản ánh', en: 'Reported' },
  'ticket.moderated': { vi: 'Đã duyệt', en: 'Reviewed' },
  'ticket.published': { vi: 'Công khai trang phản ánh', en: 'Published' },
  'ticket.hidden': { vi: 'Ẩn khỏi trang công khai', en: 'Hidden from the public' },
  'ticket.assigned': { vi: 'Giao đơn vị xử lý', en: 'Assigned' },
  'ticket.passed_on': { vi: 'Chuyển đúng đơn vị', en: 'Passed on to the right office' },
  'ticket.rerouted': { vi: 'Đổi vị trí hoặc loại, phân tuyến lại', en: 'Moved and routed again' },
  'ticket.started': { vi: 'Bắt đầu xử lý', en: 'Started' },
  'ticket.asked': { vi: 'Hỏi thêm người gửi, tạm dừng tính hạn', en: 'Asked the reporter, the clock stands still' },
  'ticket.replied': { vi: 'Người gửi đã trả lời', en: 'The reporter replied' },
  'ticket.resumed': { vi: 'Xử lý tiếp không chờ trả lời', en: 'Went on without the reply' },
  'ticket.answered': { vi: 'Đã trả lời', en: 'Answered' },
  'ticket.accepted': { vi: 'Người gửi hài lòng', en: 'The reporter is satisfied' },
  'ticket.rated': { vi: 'Người gửi chưa hài lòng', en: 'The reporter is not satisfied' },
  'ticket.closed': { vi: 'Kết thúc', en: 'Closed' },
  'ticket.reopened': { vi: 'Mở lại, giao người khác', en: 'Reopened, given to somebody else' },
  'ticket.rejected': { vi: 'Không tiếp nhận', en: 'Not taken' },
  'ticket.merged': { vi: 'Gộp vào phản ánh khác', en: 'Merged into another report' },
  'ticket.unmerged': { vi: 'Tách lại thành phản ánh riêng', en: 'Taken apart again' },
  'ticket.split': { vi: 'Tách việc', en: 'Split' },
  'ticket.me_too': { vi: 'Thêm người gặp cùng vấn đề', en: 'Others have the same trouble' },
  'ticket.details_changed': { vi: 'Người gửi sửa thông tin của mình', en: 'The reporter changed their details' },
  'ticket.link_made': { vi: 'Gửi việc cho đơn vị thi công', en: 'Work given to a contractor' },
  'ticket.link_reported': { vi: 'Đơn vị thi công báo về', en: 'News from the contractor' },
  'ticket.link_ended': { vi: 'Thu hồi liên kết', en: 'Link taken back' },
  'ticket.overdue': { vi: 'Quá hạn, đã báo lãnh đạo', en: 'Overdue, the leaders were told' },
};

/** What was written, by who reads it. */
export const messageTitles = {
  note: { vi: 'Ghi chú nội bộ', en: 'Internal note' },
  'public-reply': { vi: 'Trả lời công khai', en: 'Public reply' },
  question: { vi: 'Hỏi người gửi', en: 'Question to the reporter' },
  reply: { vi: 'Người gửi trả lời', en: 'Reply of the reporter' },
} as const;
