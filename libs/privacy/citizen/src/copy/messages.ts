import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'privacy.copy.title': { vi: 'Tải dữ liệu của tôi', en: 'Download my data' },
  'privacy.copy.lead': {
    vi: 'Một bản đầy đủ những gì hệ thống giữ về bạn: tài khoản, lần đăng nhập, hồ sơ, giấy tờ, thông báo, đồng ý.',
    en: 'Everything kept about you: account, sign-ins, applications, papers, messages, consents.',
  },
  'privacy.copy.keep': {
    vi: 'Bản này có thông tin riêng tư. Chỉ tải trên máy của bạn. Sau {days} ngày nó bị xoá khỏi máy chủ.',
    en: 'It holds private information. Download it on your own device only. After {days} days it is deleted from the server.',
  },
  'privacy.copy.ask': { vi: 'Tạo bản sao dữ liệu', en: 'Make a copy' },
  'privacy.copy.askAgain': { vi: 'Tạo bản mới', en: 'Make a new copy' },
  'privacy.copy.busy': { vi: 'Đang gửi…', en: 'Sending…' },
  'privacy.copy.loading': { vi: 'Đang tải danh sách', en: 'Loading' },
  'privacy.copy.making': { vi: 'Đang chuẩn bị bản sao', en: 'Preparing your copy' },
  'privacy.copy.progress': { vi: 'Xong {done} trên {total} phần', en: '{done} of {total} parts done' },
  'privacy.copy.waiting': { vi: 'Đang chờ tới lượt', en: 'Waiting for its turn' },
  'privacy.copy.leave': {
    vi: 'Bạn rời trang cũng được; xong sẽ có thông báo.',
    en: 'You may leave this page; you get a message when it is done.',
  },
  'privacy.copy.ready': { vi: 'Bản sao ngày {day}', en: 'Copy of {day}' },
  'privacy.copy.until': { vi: 'Tải được đến {at}', en: 'Available until {at}' },
  'privacy.copy.pdf': { vi: 'Tải PDF để đọc', en: 'Download the PDF to read' },
  'privacy.copy.json': { vi: 'Tải JSON cho máy', en: 'Download the JSON for machines' },
  'privacy.copy.size': { vi: '{size} KB', en: '{size} KB' },
  'privacy.copy.downloading': { vi: 'Đang tải…', en: 'Downloading…' },
  'privacy.copy.failed': { vi: 'Bản ngày {day} không tạo được', en: 'The copy of {day} could not be made' },
  'privacy.copy.failedDetail': { vi: 'Lỗi ở phía chúng tôi. Bạn tạo lại nhé.', en: 'The fault is ours. Please make a new one.' },
  'privacy.copy.expired': { vi: 'Bản ngày {day} đã xoá khỏi máy chủ', en: 'The copy of {day} has been deleted' },
  'privacy.copy.before': { vi: 'Các bản trước', en: 'Earlier copies' },
});
