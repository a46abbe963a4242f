import type { SecurityNoticeEvent, SecurityNoticeKind } from '@tinhso/identity-contract';
import type { NotificationDraft, Texts } from './notification-draft.js';

/**
 * How loudly each kind is told: `sms` to the phone and the mailbox, `mail` to the mailbox, `inbox` only there, because
 * letters of their own go to every end.
 */
const told: Readonly<Record<SecurityNoticeKind, readonly ['sms' | 'mail' | 'inbox', Texts]>> = {
  'new-device': ['sms', { vi: 'Đăng nhập từ một thiết bị mới', en: 'Sign-in from a new device' }],
  'refresh-reused': [
    'sms',
    { vi: 'Một phiên đăng nhập đã bị ngắt vì có dấu hiệu bị sao chép', en: 'A session was ended because it seems to have been copied' },
  ],
  'password-changed': ['sms', { vi: 'Mật khẩu đã được đổi', en: 'The password was changed' }],
  'totp-added': ['mail', { vi: 'Đã thêm ứng dụng tạo mã', en: 'An authenticator app was added' }],
  'totp-removed': ['sms', { vi: 'Đã bỏ ứng dụng tạo mã', en: 'The authenticator app was removed' }],
  'passkey-added': ['sms', { vi: 'Đã thêm một khoá truy cập', en: 'A passkey was added' }],
  'passkey-removed': ['sms', { vi: 'Đã bỏ một khoá truy cập', en: 'A passkey was removed' }],
  'backup-codes-made': ['mail', { vi: 'Đã tạo mã dự phòng mới', en: 'New backup codes were made' }],
  'backup-code-used': ['sms', { vi: 'Một mã dự phòng vừa được dùng', en: 'A backup code was used' }],
  'second-factor-on': ['mail', { vi: 'Đã bật bước thứ hai khi đăng nhập', en: 'The second step of signing in was turned on' }],
  'second-factor-off': ['sms', { vi: 'Đã tắt bước thứ hai khi đăng nhập', en: 'The second step of signing in was turned off' }],
  'phone-changed': ['inbox', { vi: 'Số điện thoại đã được đổi', en: 'The phone number was changed' }],
  'email-changed': ['inbox', { vi: 'Email đã được đổi', en: 'The e-mail was changed' }],
  'contact-change-asked': ['inbox', { vi: 'Có yêu cầu đổi số điện thoại hoặc email', en: 'A change of phone or e-mail was asked for' }],
  recovered: ['inbox', { vi: 'Tài khoản đã được lấy lại bằng mật khẩu mới', en: 'The account was recovered with a new password' }],
  'eid-linked': ['sms', { vi: 'Đã liên kết định danh điện tử', en: 'An electronic identity was linked' }],
  'eid-unlinked': ['sms', { vi: 'Đã bỏ liên kết định danh điện tử', en: 'An electronic identity was unlinked' }],
};

const clock = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

/** What the owner of an account is told: what happened, when, on what device, and what to do if it was somebody else. */
export function securityDraft({ accountId, kind, at, device }: SecurityNoticeEvent['payload']): NotificationDraft {
  const [loudness, title] = told[kind];
  const where = [clock.format(new Date(at)), ...(device ? [device] : [])].join(', ');
  const body = {
    vi: `${title.vi} (${where}). Nếu không phải bạn: vào Bảo mật tài khoản, đăng xuất các thiết bị khác và đổi mật khẩu ngay.`,
    en: `${title.en} (${where}). If it was not you: go to Account security, sign out other devices and change your password now.`,
  };
  const sms = {
    vi: `Tinh So: ${title.vi} (${where}). Khong phai ban? Doi mat khau ngay.`,
    en: `Tinh So: ${title.en} (${where}). Not you? Change your password now.`,
  };
  return {
    accountId,
    title,
    body,
    link: '/ca-nhan/bao-mat',
    ...(loudness === 'sms' ? { sms } : {}),
    ...(loudness === 'inbox' ? { email: false } : {}),
  };
}
