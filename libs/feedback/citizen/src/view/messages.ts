import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'feedback.ticket.bar': { vi: 'Phản ánh công khai', en: 'Public report' },
  'feedback.ticket.loading': { vi: 'Đang tải phản ánh', en: 'Loading the report' },
  'feedback.ticket.gone': { vi: 'Không có phản ánh này', en: 'There is no such report' },
  'feedback.ticket.goneDetail': {
    vi: 'Mã có thể gõ thiếu, hoặc phản ánh không công khai. Người gửi xem được ở mục Phản ánh của tôi.',
    en: 'The code may be incomplete, or the report is not public. Whoever sent it finds it among their own.',
  },
  'feedback.ticket.toList': { vi: 'Xem các phản ánh', en: 'All reports' },
  'feedback.ticket.photos': { vi: 'Ảnh', en: 'Photos' },
  'feedback.ticket.report': { vi: 'Trước', en: 'Before' },
  'feedback.ticket.evidence': { vi: 'Sau', en: 'After' },
  'feedback.ticket.visit-note': { vi: 'Ghi nhận', en: 'Visit' },
  'feedback.ticket.photoOf': { vi: 'Ảnh {n}: {what}', en: 'Photo {n}: {what}' },
  'feedback.ticket.about': { vi: 'Phản ánh', en: 'The report' },
  'feedback.ticket.place': { vi: 'Chỗ', en: 'Place' },
  'feedback.ticket.unit': { vi: 'Đơn vị', en: 'Office' },
  'feedback.ticket.due': { vi: 'Hạn xử lý', en: 'Due' },
  'feedback.ticket.sent': { vi: 'Gửi lúc', en: 'Sent' },
  'feedback.ticket.reporter': { vi: 'Người gửi', en: 'Reporter' },
  'feedback.ticket.hiddenName': { vi: 'Tên được giấu theo yêu cầu', en: 'Name withheld as asked' },
  'feedback.ticket.duplicate': { vi: 'Trùng với phản ánh', en: 'Same as report' },
  'feedback.ticket.notFixed': {
    vi: 'Không tính là đã khắc phục trong số liệu.',
    en: 'Not counted as fixed in any figure.',
  },
  'feedback.ticket.history': { vi: 'Diễn biến', en: 'What happened' },
  'feedback.ticket.same': {
    vi: '{count} người cũng gặp việc này',
    en: '{count, plural, one {# other has this too} other {# others have this too}}',
  },
  'feedback.ticket.joined': { vi: 'Đã ghi: bạn cũng gặp việc này và sẽ nhận tin.', en: 'Noted: you have this too and will hear about it.' },
  'feedback.ticket.saidBefore': { vi: 'Bạn đã báo cũng gặp việc này.', en: 'You said that you have this too.' },
  'feedback.ticket.own': {
    vi: 'Đây là phản ánh của bạn: mở để trả lời, đổi thông tin',
    en: 'This is your report: open it to answer or change it',
  },
  'feedback.ticket.meToo': { vi: 'Tôi cũng gặp việc này', en: 'I have this too' },
  'feedback.ticket.meTooBusy': { vi: 'Đang ghi…', en: 'Noting…' },
  'feedback.ticket.share': { vi: 'Chia sẻ', en: 'Share' },
  'feedback.ticket.copied': { vi: 'Đã chép địa chỉ', en: 'Address copied' },
});
