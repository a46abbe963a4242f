import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'notifications.title': { vi: 'Thông báo', en: 'Notices' },
  'notifications.markAll': { vi: 'Đánh dấu đã đọc hết', en: 'Mark all as read' },
  'notifications.new': { vi: 'Mới', en: 'New' },
  'notifications.empty.title': { vi: 'Chưa có thông báo nào', en: 'No notices yet' },
  'notifications.empty.detail': {
    vi: 'Mỗi khi hồ sơ của bạn sang bước mới, tin nằm ở đây.',
    en: 'Whenever your dossier moves on, you are told here.',
  },
  'notifications.empty.act': { vi: 'Xem hồ sơ của tôi', en: 'See my dossiers' },
  'notifications.more': { vi: 'Xem thêm', en: 'Show more' },
  'notifications.loading': { vi: 'Đang tải thông báo', en: 'Loading notices' },
  'notifications.today': { vi: 'Hôm nay', en: 'Today' },
  'notifications.live': { vi: 'Thông báo mới: {title}', en: 'New notice: {title}' },
});
