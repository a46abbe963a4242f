/**
 * Problems that a person can meet while registering and signing in (RFC 9457). `detail` tells what to do next.
 * One problem covers an unknown phone, a wrong password and a locked account, so that nobody can find out who has an account.
 */
export const identityProblems = {
  'sign-in-refused': {
    status: 401,
    vi: 'Số điện thoại hoặc mật khẩu không đúng',
    en: 'The phone number or password is not right',
  },
  'staff-sign-in-refused': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng',
    en: 'The user name or password is not right',
  },
  'no-living-post': {
    status: 403,
    vi: 'Tài khoản chưa được giao vị trí công tác đang có hiệu lực',
    en: 'This account holds no post that is in force',
  },
  'session-ended': {
    status: 401,
    vi: 'Phiên đăng nhập đã kết thúc',
    en: 'Your session has ended',
  },
  'origin-refused': {
    status: 403,
    vi: 'Yêu cầu không đến từ trang này',
    en: 'The request did not come from this site',
  },
  'code-wrong': {
    status: 422,
    vi: 'Mã không đúng',
    en: 'The code is not right',
  },
  'code-expired': {
    status: 410,
    vi: 'Mã đã hết hiệu lực',
    en: 'The code is no longer valid',
  },
  'code-resend-later': {
    status: 429,
    vi: 'Chưa gửi lại được mã',
    en: 'A new code cannot be sent yet',
  },
  'code-sends-used': {
    status: 429,
    vi: 'Đã gửi hết số mã cho lần đăng ký này',
    en: 'All codes for this registration have been sent',
  },
  'registration-expired': {
    status: 410,
    vi: 'Lần đăng ký này đã hết hạn',
    en: 'This registration has expired',
  },
  'recovery-expired': {
    status: 410,
    vi: 'Lần lấy lại mật khẩu này đã hết hạn',
    en: 'This recovery has expired',
  },
  'recovery-refused': {
    status: 422,
    vi: 'Chưa xác minh được là bạn',
    en: 'This did not prove that it is you',
  },
  'recovery-unproven': {
    status: 409,
    vi: 'Cần xác minh trước khi đặt mật khẩu mới',
    en: 'A proof is needed before a new password can be set',
  },
  'contact-change-over': {
    status: 410,
    vi: 'Lần đổi liên hệ này đã hết hạn hoặc đã huỷ',
    en: 'This change of contact is over or was cancelled',
  },
  'contact-taken': {
    status: 409,
    vi: 'Số điện thoại hoặc email này đã thuộc một tài khoản khác',
    en: 'This phone or e-mail belongs to another account',
  },
  'contact-same': {
    status: 409,
    vi: 'Đây đang là liên hệ của bạn',
    en: 'This is your contact already',
  },
  'changes-held': {
    status: 409,
    vi: 'Tài khoản đang được giữ an toàn, chưa đổi được liên hệ',
    en: 'The account is being held safe, contacts cannot be changed now',
  },
  'disown-expired': {
    status: 410,
    vi: 'Đường dẫn này đã dùng rồi hoặc đã hết hạn',
    en: 'This link was used or has expired',
  },
  'password-refused': {
    status: 422,
    vi: 'Mật khẩu chưa dùng được',
    en: 'This password cannot be used',
  },
  'second-factor-wrong': {
    status: 422,
    vi: 'Mã không đúng hoặc đã dùng rồi',
    en: 'The code is not right, or was used before',
  },
  'second-factor-expired': {
    status: 410,
    vi: 'Lần đăng nhập này đã hết hạn',
    en: 'This sign-in has expired',
  },
  'passkey-refused': {
    status: 422,
    vi: 'Khoá truy cập không dùng được',
    en: 'The passkey was not accepted',
  },
  'passkey-known': {
    status: 409,
    vi: 'Khoá truy cập này đã có trong một tài khoản',
    en: 'This passkey belongs to an account already',
  },
  'too-many-passkeys': {
    status: 409,
    vi: 'Tài khoản đã có đủ số khoá truy cập',
    en: 'The account has as many passkeys as it may',
  },
  'factor-known': {
    status: 409,
    vi: 'Tài khoản đã có ứng dụng xác thực',
    en: 'The account has an authenticator already',
  },
  'factor-missing': {
    status: 409,
    vi: 'Chưa có cách xác thực hai bước nào',
    en: 'No second factor has been set up yet',
  },
  'last-factor': {
    status: 409,
    vi: 'Đây là cách xác thực hai bước cuối cùng của tài khoản',
    en: 'This is the last second factor of the account',
  },
  'proof-refused': {
    status: 422,
    vi: 'Chưa xác minh được là bạn',
    en: 'This did not prove that it is you',
  },
  'eid-unavailable': {
    status: 503,
    vi: 'Chưa kết nối được với VNeID',
    en: 'VNeID cannot be reached',
  },
  'eid-not-linked': {
    status: 409,
    vi: 'Tài khoản này chưa liên kết VNeID',
    en: 'This account is not linked to VNeID',
  },
  'eid-already-linked': {
    status: 409,
    vi: 'Tài khoản này đã liên kết VNeID',
    en: 'This account is linked to VNeID already',
  },
  'eid-only-way-in': {
    status: 409,
    vi: 'VNeID đang là cách đăng nhập duy nhất của tài khoản này',
    en: 'VNeID is the only way into this account',
  },
  'eid-visit-ended': {
    status: 410,
    vi: 'Lần đăng nhập bằng VNeID này đã hết hiệu lực',
    en: 'This visit to VNeID is over',
  },
  'eid-other-account': {
    status: 409,
    vi: 'Tài khoản vừa đăng nhập không phải tài khoản có số điện thoại hoặc căn cước này',
    en: 'The account you signed in to is not the one with this phone or citizen ID',
  },
  'attribute-verified': {
    status: 409,
    vi: 'Thông tin đã được xác thực, không sửa tay được',
    en: 'Verified information cannot be changed by hand',
  },
} as const;

/** Code of an identity problem, as it stands in `code` of the answer. */
export type IdentityProblemCode = keyof typeof identityProblems;
