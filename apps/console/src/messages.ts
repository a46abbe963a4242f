import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'console.skip': { vi: 'Tới nội dung chính', en: 'To the main content' },
  'console.home': { vi: 'Tỉnh Số, về hộp việc', en: 'Tỉnh Số, to the inbox' },
  'console.find': { vi: 'Tìm hồ sơ, công dân hoặc gõ lệnh', en: 'Find a dossier, a citizen, or a command' },
  'console.help': { vi: 'Phím tắt và trợ giúp', en: 'Keys and help' },
  'console.rail': { vi: 'Khu vực làm việc', en: 'Areas of work' },
  'console.rail.inbox': { vi: 'Hộp việc', en: 'Inbox' },
  'console.moreUnits': { vi: 'và {count} đơn vị khác', en: 'and {count} more' },
  'console.account': { vi: 'Tài khoản', en: 'Account' },
  'console.theme': { vi: 'Nền', en: 'Theme' },
  'console.theme.system': { vi: 'Theo máy', en: 'As the device' },
  'console.theme.light': { vi: 'Nền sáng', en: 'Light' },
  'console.theme.dark': { vi: 'Nền tối', en: 'Dark' },
  'console.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'console.language.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'console.language.en': { vi: 'English', en: 'English' },
  'console.signOut': { vi: 'Đăng xuất', en: 'Sign out' },
  'console.restoring': { vi: 'Đang mở bàn làm việc', en: 'Opening your desk' },
  'console.ended.title': { vi: 'Đăng nhập lại để làm tiếp', en: 'Sign in again to go on' },
  'console.ended.detail': {
    vi: 'Phiên làm việc đã hết. Trang đang mở và những gì đã gõ vẫn còn nguyên.',
    en: 'Your session has ended. The open page and what you typed are still here.',
  },
  'console.ended.leave': { vi: 'Đăng nhập tài khoản khác', en: 'Sign in with another account' },
  'console.notFound.title': { vi: 'Không có trang này', en: 'This page does not exist' },
  'console.notFound.detail': {
    vi: 'Địa chỉ có thể bị gõ thiếu, hoặc hồ sơ không thuộc đơn vị của bạn.',
    en: 'The address may be incomplete, or the dossier is not of your unit.',
  },
  'console.notFound.home': { vi: 'Về hộp việc', en: 'To the inbox' },
  'console.broken.title': { vi: 'Trang này đang gặp trục trặc', en: 'Something went wrong on this page' },
  'console.broken.detail': {
    vi: 'Những gì đã gõ vẫn được giữ. Mở lại trang; nếu vẫn vậy, báo quản trị của đơn vị.',
    en: 'What was typed is kept. Open the page again; if that does not help, tell your administrator.',
  },
  'console.broken.retry': { vi: 'Mở lại trang', en: 'Open again' },
});
