import { defineMessages } from '../i18n/define-messages.js';

export const mapMessages = defineMessages({
  'ui.map.nearer': { vi: 'Phóng to bản đồ', en: 'Zoom in' },
  'ui.map.farther': { vi: 'Thu nhỏ bản đồ', en: 'Zoom out' },
  'ui.map.failed': { vi: 'Chưa tải được bản đồ. Danh sách vẫn dùng được.', en: 'The map could not be loaded. The list works without it.' },
  'ui.map.retry': { vi: 'Tải lại bản đồ', en: 'Load the map again' },
});
