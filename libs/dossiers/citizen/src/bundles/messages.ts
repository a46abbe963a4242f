import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'bundles.title': { vi: 'Hồ sơ nộp cùng nhau', en: 'Filed together' },
  'bundles.loading': { vi: 'Đang mở hồ sơ', en: 'Opening the dossiers' },
  'bundles.unknown': { vi: 'Không thấy nhóm hồ sơ này', en: 'These dossiers are not here' },
  'bundles.unknownDetail': {
    vi: 'Có thể bạn đang đăng nhập bằng tài khoản khác. Mở danh sách hồ sơ của bạn để tìm.',
    en: 'You may be signed in with another account. Open your list of dossiers.',
  },
  'bundles.toList': { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  'bundles.lead': { vi: '{count} hồ sơ nộp cùng lúc {when}.', en: '{count} dossiers filed together {when}.' },
  'bundles.sent': {
    vi: 'Đã nộp xong {count} hồ sơ. Mỗi hồ sơ có mã và ngày hẹn riêng ở bên dưới.',
    en: '{count} dossiers were filed. Each has its own code and date below.',
  },
  'bundles.asked': {
    vi: 'Cần bạn bổ sung {count} mục. Mở hồ sơ được đánh dấu để gửi.',
    en: '{count, plural, one {# thing is} other {# things are}} needed from you. Open the marked dossier.',
  },
  'bundles.askedShort': { vi: 'Cần bổ sung {count} mục', en: '{count, plural, one {# thing} other {# things}} to send' },
  'bundles.done': { vi: 'Xong {done} trong {count}', en: '{done} of {count} done' },
  'bundles.dossiers': { vi: 'Các hồ sơ', en: 'The dossiers' },
  'bundles.later': { vi: 'Làm riêng hoặc làm sau', en: 'On their own, or later' },
  'bundles.row': { vi: '{count} hồ sơ · nộp {day}', en: '{count} dossiers · filed {day}' },
});
