import { defineMessages } from '../i18n/define-messages.js';

export const layoutMessages = defineMessages({
  'ui.layout.largeText': { vi: 'Chữ to', en: 'Large text' },
  'ui.layout.on': { vi: 'đang bật', en: 'on' },
  'ui.layout.back': { vi: 'Quay lại', en: 'Back' },
  'ui.layout.close': { vi: 'Về trang chủ', en: 'To the home page' },
  'ui.layout.main': { vi: 'Chính', en: 'Main' },
  'ui.layout.crumbs': { vi: 'Đường dẫn', en: 'Breadcrumbs' },
  'ui.layout.skip': { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  'ui.layout.readAloud': { vi: 'Đọc to', en: 'Read aloud' },
  'ui.layout.stopReading': { vi: 'Dừng đọc', en: 'Stop reading' },
});
