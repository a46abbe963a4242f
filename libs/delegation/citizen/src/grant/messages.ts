import { defineMessages } from '@tinhso/ui';

export const grantMessages = defineMessages({
  'delegation.grant.about': { vi: 'Uỷ quyền', en: 'Give a right' },
  'delegation.grant.aboutChild': { vi: 'Mời người giám hộ', en: 'Ask a guardian' },
  'delegation.grant.aboutCompany': { vi: 'Thêm người làm việc', en: 'Add a member' },
  'delegation.grant.phone': { vi: 'Số điện thoại của người bạn nhờ?', en: 'Mobile number of the person you ask?' },
  'delegation.grant.phoneHint': {
    vi: 'Người ấy đăng nhập bằng số này để nhận. Chưa nhận thì chưa làm thay được.',
    en: 'They sign in with this number to accept. Before that they can do nothing.',
  },
  'delegation.grant.phoneMissing': {
    vi: 'Nhập số di động Việt Nam gồm 10 số, ví dụ 0912 345 678',
    en: 'Enter a Vietnamese mobile number of 10 digits, such as 0912 345 678',
  },
  'delegation.grant.groups': { vi: 'Người ấy được làm những việc gì?', en: 'What may they do?' },
  'delegation.grant.groupsHint': {
    vi: 'Chọn ít nhất một việc. Không ai làm thay bạn được việc đổi mật khẩu, bảo mật, quyền riêng tư.',
    en: 'Choose at least one. Nobody can change your password, security or privacy settings for you.',
  },
  'delegation.grant.groupsMissing': { vi: 'Chọn ít nhất một việc', en: 'Choose at least one' },
  'delegation.grant.days': { vi: 'Trong bao lâu?', en: 'For how long?' },
  'delegation.grant.daysHint': {
    vi: 'Hết hạn thì quyền tự kết thúc. Bạn thu hồi sớm hơn lúc nào cũng được.',
    en: 'The right ends by itself then. You can revoke it earlier at any time.',
  },
  'delegation.grant.days7': { vi: '7 ngày', en: '7 days' },
  'delegation.grant.days30': { vi: '30 ngày', en: '30 days' },
  'delegation.grant.days90': { vi: '3 tháng', en: '3 months' },
  'delegation.grant.days365': { vi: '1 năm', en: '1 year' },
  'delegation.grant.check': { vi: 'Kiểm tra trước khi gửi lời mời', en: 'Check before you send the invitation' },
  'delegation.grant.answers': { vi: 'Bạn uỷ quyền', en: 'What you give' },
  'delegation.grant.who': { vi: 'Cho số điện thoại', en: 'To the phone number' },
  'delegation.grant.forWhom': { vi: 'Làm thay cho', en: 'To act for' },
  'delegation.grant.what': { vi: 'Được làm', en: 'They may' },
  'delegation.grant.everything': {
    vi: 'Mọi việc về hồ sơ của con, đến khi con đủ 18 tuổi',
    en: 'Everything about the child’s dossiers, until it is 18',
  },
  'delegation.grant.how': { vi: 'Thời hạn', en: 'For' },
  'delegation.grant.liability': {
    vi: 'Việc người ấy làm trong phạm vi này có giá trị như bạn tự làm. Chỉ nhờ người bạn tin.',
    en: 'What they do within these limits counts as done by you. Ask only somebody you trust.',
  },
  'delegation.grant.send': { vi: 'Gửi lời mời', en: 'Send the invitation' },
  'delegation.grant.sending': { vi: 'Đang gửi…', en: 'Sending…' },
  'delegation.grant.sent': { vi: 'Đã gửi lời mời', en: 'The invitation is sent' },
  'delegation.grant.sentDetail': {
    vi: 'Nếu số {phone} đã có tài khoản, người ấy nhận được thông báo ngay. Nếu chưa, lời mời chờ đến khi người ấy đăng ký bằng số này.',
    en: 'If {phone} has an account, they are told at once. If not, the invitation waits until they register with this number.',
  },
  'delegation.grant.nextTitle': { vi: 'Tiếp theo', en: 'What happens next' },
  'delegation.grant.next1': {
    vi: 'Người ấy đăng nhập, xem lời mời và bấm “Nhận làm thay”.',
    en: 'They sign in, look at the invitation and accept it.',
  },
  'delegation.grant.next2': { vi: 'Bạn được báo khi người ấy nhận.', en: 'You are told when they accept.' },
  'delegation.grant.next3': {
    vi: 'Mỗi việc họ làm đều hiện ở đây, với tên cả hai.',
    en: 'Everything they do shows here, with both names.',
  },
  'delegation.grant.all': { vi: 'Xem các uỷ quyền', en: 'See all rights' },
});
