import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'profile.title': { vi: 'Cá nhân', en: 'Account' },
  'profile.account': { vi: 'Tài khoản', en: 'Account' },
  'profile.name': { vi: 'Họ và tên', en: 'Full name' },
  'profile.phone': { vi: 'Số điện thoại', en: 'Phone number' },
  'profile.info': { vi: 'Thông tin cá nhân', en: 'Personal information' },
  'profile.infoHint': { vi: 'Căn cước, ngày sinh, địa chỉ, VNeID', en: 'Citizen ID, birth date, address, VNeID' },
  'profile.reading': { vi: 'Cách hiển thị', en: 'Reading' },
  'profile.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'profile.language.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'profile.language.en': { vi: 'English', en: 'English' },
  'profile.text': { vi: 'Cỡ chữ', en: 'Text size' },
  'profile.text.normal': { vi: 'Thường', en: 'Normal' },
  'profile.text.large': { vi: 'Chữ to', en: 'Large' },
  'profile.text.largeHint': {
    vi: 'Chữ và nút to hơn, trang chủ ít mục hơn',
    en: 'Larger letters and buttons, fewer things on the home page',
  },
  'profile.theme': { vi: 'Nền', en: 'Background' },
  'profile.theme.system': { vi: 'Theo điện thoại', en: 'As the device' },
  'profile.theme.light': { vi: 'Sáng', en: 'Light' },
  'profile.theme.dark': { vi: 'Tối', en: 'Dark' },
  'profile.signOut': { vi: 'Đăng xuất', en: 'Sign out' },
  'profile.signOutBusy': { vi: 'Đang đăng xuất…', en: 'Signing out…' },
  'profile.signOutShared': {
    vi: 'Dùng chung máy thì nhớ đăng xuất. Bài nháp đã lưu vẫn còn trong tài khoản.',
    en: 'On a shared device, remember to sign out. Saved drafts stay in your account.',
  },
  'profile.security': { vi: 'Bảo mật tài khoản', en: 'Account security' },
  'profile.securityHint': { vi: 'Mật khẩu, bước thứ hai, thiết bị đang đăng nhập', en: 'Password, second step, devices signed in' },
});
