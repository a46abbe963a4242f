import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'feedback.own.bar': { vi: 'Phản ánh của tôi', en: 'My report' },
  'feedback.own.question': { vi: 'Đơn vị cần bạn bổ sung', en: 'The office needs more from you' },
  'feedback.own.reply': { vi: 'Trả lời', en: 'Your answer' },
  'feedback.own.replyFault': { vi: 'Viết câu trả lời.', en: 'Write an answer.' },
  'feedback.own.replyAct': { vi: 'Gửi trả lời', en: 'Send the answer' },
  'feedback.own.sending': { vi: 'Đang gửi…', en: 'Sending…' },
  'feedback.own.rateTitle': { vi: 'Bạn thấy việc này đã ổn chưa?', en: 'Is it done, as you see it?' },
  'feedback.own.fine': { vi: 'Đã ổn', en: 'It is done' },
  'feedback.own.notFine': { vi: 'Chưa ổn', en: 'It is not' },
  'feedback.own.rateHint': {
    vi: 'Chọn Chưa ổn kèm lý do thì việc được mở lại và giao người khác.',
    en: 'If it is not, say why: it is reopened and goes to another person.',
  },
  'feedback.own.rateUntil': { vi: 'Mở lại được đến hết {day}.', en: 'It can be reopened until {day}.' },
  'feedback.own.why': { vi: 'Chưa ổn chỗ nào?', en: 'What is not done?' },
  'feedback.own.whyFault': {
    vi: 'Viết ít nhất 10 ký tự để người xử lý hiểu.',
    en: 'Write at least ten characters, so that it is understood.',
  },
  'feedback.own.reopen': { vi: 'Mở lại phản ánh', en: 'Reopen the report' },
  'feedback.own.thanks': { vi: 'Cảm ơn bạn. Phản ánh đã kết thúc.', en: 'Thank you. The report is closed.' },
  'feedback.own.reopened': {
    vi: 'Đã mở lại. Người khác sẽ xử lý và báo bạn.',
    en: 'Reopened. Another person deals with it and tells you.',
  },
  'feedback.own.details': { vi: 'Ai thấy tên tôi, trang công khai', en: 'Who sees my name, and the public page' },
  'feedback.own.save': { vi: 'Lưu thay đổi', en: 'Save' },
  'feedback.own.saving': { vi: 'Đang lưu…', en: 'Saving…' },
  'feedback.own.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'feedback.own.preview': { vi: 'Xem trang như người khác thấy', en: 'See the page as others do' },
  'feedback.own.previewTitle': { vi: 'Người khác thấy như sau', en: 'This is what others see' },
  'feedback.own.hide': { vi: 'Gỡ trang công khai', en: 'Take the page away' },
  'feedback.own.hideSure': {
    vi: 'Trang công khai sẽ mất hẳn, không khôi phục được. Đơn vị vẫn xử lý phản ánh.',
    en: 'The public page goes for good. The office still deals with the report.',
  },
  'feedback.own.hideYes': { vi: 'Gỡ trang', en: 'Take it away' },
  'feedback.own.keep': { vi: 'Giữ lại', en: 'Keep it' },
  'feedback.own.hidden': { vi: 'Phản ánh này không có trang công khai.', en: 'This report has no public page.' },
  'feedback.own.pending': {
    vi: 'Trang công khai đang chờ người xem lại. Việc xử lý không phải chờ.',
    en: 'The public page waits to be looked at. The work does not wait for it.',
  },
});
