import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'app.brand': { vi: 'Tỉnh Số', en: 'Tỉnh Số' },
  'app.nav.home': { vi: 'Trang chủ', en: 'Home' },
  'app.nav.procedures': { vi: 'Thủ tục', en: 'Procedures' },
  'app.nav.dossiers': { vi: 'Hồ sơ', en: 'Dossiers' },
  'app.nav.myDossiers': { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  'app.nav.notices': { vi: 'Thông báo', en: 'Notices' },
  'app.nav.noticesNew': { vi: '{count} thông báo mới', en: '{count, plural, one {# new notice} other {# new notices}}' },
  'app.nav.account': { vi: 'Cá nhân', en: 'Account' },
  'app.nav.signIn': { vi: 'Đăng nhập', en: 'Sign in' },
  'app.loading': { vi: 'Đang tải', en: 'Loading' },
  'app.notFound.title': { vi: 'Không có trang này', en: 'This page does not exist' },
  'app.notFound.detail': {
    vi: 'Địa chỉ có thể bị gõ thiếu, hoặc trang đã được chuyển đi. Bạn tìm theo tên việc cần làm nhé.',
    en: 'The address may be incomplete, or the page has moved. Search for what you need to do.',
  },
  'app.notFound.search': { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  'app.notFound.home': { vi: 'Về trang chủ', en: 'To the home page' },
  'app.broken.title': { vi: 'Trang này đang gặp trục trặc', en: 'Something went wrong on this page' },
  'app.broken.detail': {
    vi: 'Những gì bạn đã nhập vẫn được giữ. Thử mở lại trang; nếu vẫn vậy, quay lại sau ít phút.',
    en: 'What you typed is kept. Open the page again; if that does not help, come back in a few minutes.',
  },
  'app.broken.retry': { vi: 'Mở lại trang', en: 'Open again' },
  'app.ended.title': { vi: 'Đăng nhập lại để tiếp tục', en: 'Sign in again to continue' },
  'app.ended.detail': {
    vi: 'Phiên đăng nhập đã hết. Trang bạn đang xem và những gì đã nhập vẫn còn nguyên.',
    en: 'Your session has ended. The page you are on and what you typed are still here.',
  },
  'app.ended.leave': { vi: 'Không đăng nhập, về trang chủ', en: 'Do not sign in, go to the home page' },
});
