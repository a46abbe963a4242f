import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'identity.signIn.title': { vi: 'Đăng nhập', en: 'Sign in' },
  'identity.signIn.act': { vi: 'Đăng nhập', en: 'Sign in' },
  'identity.signIn.busy': { vi: 'Đang đăng nhập…', en: 'Signing in…' },
  'identity.signIn.refused': {
    vi: 'Số điện thoại, email hoặc mật khẩu không đúng. Kiểm tra lại rồi thử lần nữa.',
    en: 'The phone number, the e-mail or the password is not right. Check them and try again.',
  },
  'identity.signIn.noAccount': { vi: 'Bạn chưa có tài khoản?', en: 'No account yet?' },
  'identity.signIn.register': { vi: 'Đăng ký tài khoản', en: 'Create an account' },
  'identity.signIn.forgot': { vi: 'Quên mật khẩu hoặc mất điện thoại?', en: 'Forgot your password, or lost your phone?' },
  'identity.signIn.recover': { vi: 'Lấy lại tài khoản', en: 'Recover your account' },
  'identity.signIn.help': { vi: 'Không đăng nhập được?', en: 'Cannot sign in?' },
  'identity.signIn.helpShow': {
    vi: 'Bấm “Hiện mật khẩu” để xem có gõ nhầm dấu hay chữ hoa không.',
    en: 'Press “Show password” to see whether a letter or a mark went wrong.',
  },
  'identity.signIn.helpUnfinished': {
    vi: 'Đã đăng ký mà chưa nhập mã xác nhận thì chưa có tài khoản. Bạn đăng ký lại để nhận mã mới.',
    en: 'If you registered but never entered the code, there is no account yet. Register again to get a new code.',
  },
  'identity.signIn.helpOffice': {
    vi: 'Không cần tài khoản vẫn tra cứu được hồ sơ bằng mã hồ sơ và 4 số cuối điện thoại.',
    en: 'You can track a dossier without an account, by its code and the last 4 digits of the phone.',
  },
  'identity.field.who': { vi: 'Số điện thoại hoặc email', en: 'Phone number or e-mail' },
  'identity.field.phone': { vi: 'Số điện thoại', en: 'Phone number' },
  'identity.field.password': { vi: 'Mật khẩu', en: 'Password' },
  'identity.field.fullName': { vi: 'Họ và tên', en: 'Full name' },
  'identity.field.email': { vi: 'Email', en: 'E-mail' },
  'identity.field.code': { vi: 'Mã 6 chữ số', en: 'Six-digit code' },
  'identity.fault.whoEmpty': { vi: 'Nhập số điện thoại hoặc email của bạn.', en: 'Enter your phone number or e-mail.' },
  'identity.fault.who': {
    vi: 'Nhập số di động 10 chữ số, hoặc email có dạng ten@noinao.vn.',
    en: 'Enter a mobile number of 10 digits, or an e-mail like name@place.vn.',
  },
  'identity.fault.phoneEmpty': { vi: 'Nhập số điện thoại của bạn.', en: 'Enter your phone number.' },
  'identity.fault.phone': {
    vi: 'Số di động phải có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    en: 'A mobile number has 10 digits and starts with 03, 05, 07, 08 or 09.',
  },
  'identity.fault.passwordEmpty': { vi: 'Nhập mật khẩu.', en: 'Enter the password.' },
  'identity.fault.newPasswordEmpty': {
    vi: 'Đặt một mật khẩu, ít nhất {min} ký tự.',
    en: 'Choose a password of at least {min} characters.',
  },
  'identity.fault.fullName': { vi: 'Nhập họ và tên, như trên căn cước.', en: 'Enter your full name, as on your ID card.' },
  'identity.fault.email': {
    vi: 'Email cần có dạng ten@noinao.vn. Không dùng email thì để trống.',
    en: 'An e-mail looks like name@place.vn. Leave it empty if you have none.',
  },
  'identity.fault.mailAddress': {
    vi: 'Nhập email có dạng ten@noinao.vn.',
    en: 'Enter an e-mail like name@place.vn.',
  },
  'identity.fault.code': {
    vi: 'Mã có 6 chữ số. Bạn mới nhập {count}.',
    en: 'The code has 6 digits. You entered {count}.',
  },
  'identity.fault.codeEmpty': { vi: 'Nhập mã đã được gửi.', en: 'Enter the code that was sent.' },
  'identity.register.title': { vi: 'Đăng ký tài khoản', en: 'Create an account' },
  'identity.register.lead': {
    vi: 'Một lần, chừng 2\u00a0phút. Bạn cần điện thoại ở bên để nhận mã.',
    en: 'Once only, about 2 minutes. Keep your phone at hand for a code.',
  },
  'identity.register.nameHint': { vi: 'Như trên căn cước.', en: 'As on your ID card.' },
  'identity.register.phoneHint': {
    vi: 'Mã xác nhận được gửi tới số này. Đây cũng là tên đăng nhập.',
    en: 'A code goes to this number. It is also what you sign in with.',
  },
  'identity.register.emailHint': { vi: 'Để nhận thêm thông báo về hồ sơ bằng email.', en: 'To get news of your dossiers by e-mail too.' },
  'identity.register.passwordHint': {
    vi: 'Ít nhất {min} ký tự. Vài từ không liên quan nhau thì dễ nhớ mà khó đoán.',
    en: 'At least {min} characters. A few unrelated words are easy to remember and hard to guess.',
  },
  'identity.register.act': { vi: 'Nhận mã xác nhận', en: 'Get a code' },
  'identity.register.busy': { vi: 'Đang gửi mã…', en: 'Sending a code…' },
  'identity.register.haveAccount': { vi: 'Bạn đã có tài khoản?', en: 'Already have an account?' },
  'identity.confirm.title': { vi: 'Nhập mã xác nhận', en: 'Enter the code' },
  'identity.confirm.sent': {
    vi: 'Mã vừa được gửi bằng tin nhắn tới {phone}. Mã dùng được trong {minutes}\u00a0phút.',
    en: 'A code has been sent by SMS to {phone}. It works for {minutes} minutes.',
  },
  'identity.confirm.act': { vi: 'Xác nhận', en: 'Confirm' },
  'identity.confirm.busy': { vi: 'Đang xác nhận…', en: 'Confirming…' },
  'identity.confirm.sentByMail': {
    vi: 'Mã vừa được gửi bằng thư tới {email}. Mã dùng được trong {minutes}\u00a0phút.',
    en: 'A code has been sent by mail to {email}. It works for {minutes} minutes.',
  },
  'identity.confirm.byMailTitle': { vi: 'Tin nhắn chưa đến?', en: 'No message yet?' },
  'identity.confirm.byMail': { vi: 'Gửi mã qua email', en: 'Send the code by e-mail' },
  'identity.confirm.byMailHint': {
    vi: 'Bạn đăng nhập bằng email này được ngay. Số điện thoại xác nhận sau cũng được.',
    en: 'You can sign in with this e-mail at once, and confirm the phone later.',
  },
  'identity.confirm.bySms': { vi: 'Gửi lại bằng tin nhắn', en: 'Send by SMS again' },
  'identity.confirm.dead': {
    vi: 'Mã này không dùng được nữa. Bấm “Gửi lại mã” rồi nhập mã mới.',
    en: 'This code no longer works. Press “Send again” and enter the new code.',
  },
  'identity.confirm.deadLast': {
    vi: 'Mã này không dùng được nữa và đã hết lượt gửi. Bạn đăng ký lại từ đầu nhé.',
    en: 'This code no longer works and no more can be sent. Start again from the beginning.',
  },
  'identity.confirm.wait': {
    vi: 'Bạn gửi lại được mã sau {seconds}\u00a0giây nữa.',
    en: 'You can ask for another code in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'identity.confirm.resend': { vi: 'Gửi lại mã', en: 'Send again' },
  'identity.confirm.resending': { vi: 'Đang gửi…', en: 'Sending…' },
  'identity.confirm.resent': {
    vi: 'Đã gửi mã mới. Mã trước không dùng được nữa.',
    en: 'A new code is on its way. The one before no longer works.',
  },
  'identity.confirm.noMore': {
    vi: 'Đã gửi đủ số mã cho lần này. Chưa nhận được mã nào thì đăng ký lại và kiểm tra kỹ số điện thoại.',
    en: 'All codes for this time have been sent. If none came, start again and check the phone number.',
  },
  'identity.confirm.expired': {
    vi: 'Lần đăng ký này đã quá một giờ hoặc đã xong ở nơi khác.',
    en: 'This registration is more than an hour old, or was finished elsewhere.',
  },
  'identity.confirm.startAgain': { vi: 'Đăng ký lại', en: 'Start again' },
  'identity.confirm.help': { vi: 'Chưa nhận được mã?', en: 'No code yet?' },
  'identity.confirm.helpWait': {
    vi: 'Tin nhắn có khi đến chậm một, hai phút, nhất là nơi sóng yếu.',
    en: 'Messages can take a minute or two, longer where the signal is weak.',
  },
  'identity.confirm.helpNumber': {
    vi: 'Số nhận mã là {phone}.',
    en: 'The code goes to {phone}.',
  },
  'identity.confirm.helpBlocked': {
    vi: 'Xem cả mục tin nhắn rác hoặc bị chặn trên điện thoại.',
    en: 'Look among blocked and junk messages on your phone too.',
  },
  'identity.confirm.helpKnown': {
    vi: 'Nếu tin nhắn nói số này đã có tài khoản, bạn chỉ cần đăng nhập.',
    en: 'If the message says that this number already has an account, just sign in.',
  },
  'identity.confirm.changeNumber': { vi: 'Sửa lại số', en: 'Change the number' },
  'identity.confirm.keepSecret': {
    vi: 'Không đọc mã cho ai, kể cả người tự nhận là cán bộ.',
    en: 'Never read the code out to anybody, not even to somebody who says they are staff.',
  },
  'identity.loading': { vi: 'Đang tải', en: 'Loading' },
});
