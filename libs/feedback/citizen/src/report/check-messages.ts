import { defineMessages } from '@tinhso/ui';

export const checkMessages = defineMessages({
  'feedback.check.title': { vi: 'Xem lại trước khi gửi', en: 'Check before you send' },
  'feedback.check.yours': { vi: 'Phản ánh của bạn', en: 'Your report' },
  'feedback.check.photos': { vi: 'Ảnh', en: 'Photos' },
  'feedback.check.photo': { vi: 'Ảnh {n}', en: 'Photo {n}' },
  'feedback.check.photosNone': { vi: 'Không có ảnh', en: 'No photos' },
  'feedback.check.words': { vi: 'Chuyện gì', en: 'What' },
  'feedback.check.kind': { vi: 'Loại việc', en: 'Kind' },
  'feedback.check.where': { vi: 'Ở đâu', en: 'Where' },
  'feedback.check.pinned': { vi: 'Đã ghim trên bản đồ', en: 'Pinned on the map' },
  'feedback.check.name': { vi: 'Ai thấy tên bạn', en: 'Who sees your name' },
  'feedback.check.contact': { vi: 'Nhận tin qua', en: 'You hear by' },
  'feedback.check.account': { vi: 'Tài khoản {name}', en: 'Account of {name}' },
  'feedback.check.phone': { vi: 'Số điện thoại có 4 số cuối {last4}', en: 'The phone ending in {last4}' },
  'feedback.check.nobody': { vi: 'Chưa xác nhận số điện thoại', en: 'No phone is confirmed yet' },
  'feedback.check.public': { vi: 'Mọi người sẽ thấy', en: 'What everybody will see' },
  'feedback.check.noName': { vi: 'Tên được giấu', en: 'Name withheld' },
  'feedback.check.masked': {
    vi: 'Số điện thoại, số giấy tờ, biển số, thư điện tử được che bằng •••. Cơ quan xử lý vẫn đọc được.',
    en: 'Phones, numbers of papers, plates and mail addresses are hidden as •••. The office still reads them.',
  },
  'feedback.check.before': {
    vi: 'Được xem lại trước khi công khai. Việc xử lý không phải chờ.',
    en: 'It is looked at before it becomes public. The work does not wait for it.',
  },
  'feedback.check.after': {
    vi: 'Công khai ngay sau khi gửi. Bạn gỡ trang hoặc giấu tên được bất cứ lúc nào.',
    en: 'Public as soon as it is sent. You may take the page away or hide your name at any time.',
  },
  'feedback.check.secret': {
    vi: 'Nội dung giống tố cáo: không công khai, chỉ cơ quan xử lý đọc được.',
    en: 'This reads like a denunciation: it is not made public, and only the office reads it.',
  },
  'feedback.check.waiting': { vi: 'Đang gửi ảnh {arrived}/{count}…', en: 'Sending photos {arrived}/{count}…' },
  'feedback.check.keep': { vi: 'Giữ để gửi khi có mạng', en: 'Keep it to send later' },
  'feedback.check.back': { vi: 'Sửa', en: 'Change something' },
});
