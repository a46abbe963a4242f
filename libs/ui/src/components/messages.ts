import { defineMessages } from '../i18n/define-messages.js';

export const formMessages = defineMessages({
  'ui.form.faults': {
    vi: 'Có {count} chỗ cần sửa',
    en: 'There {count, plural, one {is # thing} other {are # things}} to correct',
  },
  'ui.form.fault': { vi: 'Lỗi: ', en: 'Error: ' },
  'ui.form.optional': { vi: '(không bắt buộc)', en: '(optional)' },
  'ui.form.day': { vi: 'Ngày', en: 'Day' },
  'ui.form.month': { vi: 'Tháng', en: 'Month' },
  'ui.form.year': { vi: 'Năm', en: 'Year' },
  'ui.form.yes': { vi: 'Có', en: 'Yes' },
  'ui.form.no': { vi: 'Không', en: 'No' },
  'ui.form.matches': {
    vi: '{count, plural, =0 {Không thấy nơi nào khớp} other {# nơi khớp}}',
    en: '{count, plural, =0 {No match} one {# match} other {# matches}}',
  },
  'ui.form.chosen': { vi: 'Đã chọn: {name}', en: 'Chosen: {name}' },
  'ui.form.typeToFind': { vi: 'Gõ vài chữ để tìm, không dấu cũng được', en: 'Type a few letters to search; marks are not needed' },
  'ui.form.close': { vi: 'Đóng', en: 'Close' },
  'ui.form.loading': { vi: 'Đang tải', en: 'Loading' },
  'ui.form.showPassword': { vi: 'Hiện mật khẩu', en: 'Show password' },
  'ui.form.hidePassword': { vi: 'Giấu mật khẩu', en: 'Hide password' },
  'ui.form.change': { vi: 'Sửa', en: 'Change' },
});
