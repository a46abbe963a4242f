import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'identity.staff.product': { vi: 'Tỉnh Số', en: 'Tỉnh Số' },
  'identity.staff.title': { vi: 'Đăng nhập', en: 'Sign in' },
  'identity.staff.desk': { vi: 'Bàn làm việc của cán bộ', en: 'The desk of the staff' },
  'identity.staff.purpose': {
    vi: 'Tiếp nhận, giải quyết và trả kết quả hồ sơ của người dân {communes} xã, phường.',
    en: 'Receive, process and return the dossiers of the people of {communes} communes and wards.',
  },
  'identity.staff.login': { vi: 'Tài khoản công vụ', en: 'Staff account' },
  'identity.staff.loginHint': {
    vi: 'Tên viết liền không dấu, do quản trị đơn vị cấp',
    en: 'One word without marks, given by the administrator of your unit',
  },
  'identity.staff.password': { vi: 'Mật khẩu', en: 'Password' },
  'identity.staff.show': { vi: 'Hiện', en: 'Show' },
  'identity.staff.hide': { vi: 'Ẩn', en: 'Hide' },
  'identity.staff.showPassword': { vi: 'Hiện mật khẩu', en: 'Show the password' },
  'identity.staff.hidePassword': { vi: 'Ẩn mật khẩu', en: 'Hide the password' },
  'identity.staff.submit': { vi: 'Đăng nhập', en: 'Sign in' },
  'identity.staff.submitting': { vi: 'Đang đăng nhập', en: 'Signing in' },
  'identity.staff.loginMissing': { vi: 'Nhập tài khoản công vụ', en: 'Enter your staff account' },
  'identity.staff.loginShape': {
    vi: 'Tài khoản chỉ gồm chữ không dấu, số và các dấu . _ - @, ít nhất 3 ký tự',
    en: 'The account has letters without marks, digits and . _ - @ only, at least 3 characters',
  },
  'identity.staff.passwordMissing': { vi: 'Nhập mật khẩu', en: 'Enter your password' },
  'identity.staff.help': {
    vi: 'Quên mật khẩu? Gọi quản trị của đơn vị để được cấp lại. Không cán bộ hỗ trợ nào hỏi mật khẩu của bạn.',
    en: 'Forgot your password? Call the administrator of your unit. No support staff will ever ask for your password.',
  },
  'identity.staff.citizen': { vi: 'Bạn là người dân? Sang cổng của người dân', en: 'Not staff? Go to the citizens’ site' },
});
