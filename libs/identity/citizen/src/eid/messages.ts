import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'eid.or': { vi: 'hoặc', en: 'or' },
  'eid.signIn': { vi: 'Đăng nhập bằng VNeID', en: 'Sign in with VNeID' },
  'eid.signInTrial': { vi: 'Đăng nhập bằng VNeID (thử nghiệm)', en: 'Sign in with VNeID (trial)' },
  'eid.going': { vi: 'Đang chuyển sang VNeID…', en: 'Going to VNeID…' },
  'eid.trialNote': {
    vi: 'Đây là hệ thống thử nghiệm, chưa nối với VNeID thật. Đừng nhập thông tin thật ở đó.',
    en: 'This is a trial and not the real VNeID. Do not enter real information there.',
  },
  'eid.return.title': { vi: 'Đăng nhập bằng VNeID', en: 'Sign-in with VNeID' },
  'eid.return.working': { vi: 'Đang hoàn tất…', en: 'Finishing…' },
  'eid.return.failed': { vi: 'Chưa đăng nhập được', en: 'You are not signed in yet' },
  'eid.return.notLinked': { vi: 'Chưa liên kết được VNeID', en: 'VNeID is not linked yet' },
  'eid.return.notProved': { vi: 'Chưa xác thực được bằng VNeID', en: 'You have not been identified by VNeID yet' },
  'eid.return.cancelled': { vi: 'Bạn đã dừng ở bước VNeID. Chưa có gì thay đổi.', en: 'You stopped at VNeID. Nothing has changed.' },
  'eid.return.invalid': {
    vi: 'Câu trả lời của VNeID không khớp với lần bấm nút ở trình duyệt này, hoặc đã được dùng. Bạn thử lại từ đầu nhé.',
    en: 'The answer of VNeID does not belong to what was begun in this browser, or was used before. Try again from the start.',
  },
  'eid.return.expired': { vi: 'Đã quá 10\u00a0phút từ lúc bấm nút. Bạn thử lại nhé.', en: 'More than 10 minutes have passed. Try again.' },
  'eid.return.unavailable': {
    vi: 'VNeID đang không trả lời. Thử lại sau ít phút, hoặc dùng cách khác.',
    en: 'VNeID does not answer. Try again in a few minutes, or use another way.',
  },
  'eid.return.level': {
    vi: 'Tài khoản VNeID này chỉ xác thực được mức 1, chưa đủ cho việc bạn đang làm. Muốn có mức 2, mang căn cước đến công an xã, phường. Trong lúc chờ, bạn nộp được tại bộ phận một cửa.',
    en: 'This VNeID only reaches level 1, which is not enough for what you are doing. For level 2, take your ID card to the commune police. Meanwhile you can file at the one-stop desk.',
  },
  'eid.return.other': {
    vi: 'VNeID vừa dùng là của người khác, không phải VNeID đã liên kết với tài khoản đang đăng nhập.',
    en: 'This VNeID is somebody else’s, not the one linked to the account that is signed in.',
  },
  'eid.return.elsewhere': {
    vi: 'VNeID này đã dẫn vào một tài khoản khác. Đăng nhập tài khoản đó và gỡ liên kết trước.',
    en: 'This VNeID leads into another account. Sign in to that one and unlink it first.',
  },
  'eid.return.locked': {
    vi: 'Tài khoản này đang bị khoá. Gọi đường dây nóng của tỉnh để được giúp.',
    en: 'This account is locked. Call the hotline of the province.',
  },
  'eid.return.unsigned': {
    vi: 'Phiên đăng nhập đã kết thúc trong lúc bạn ở trang VNeID. Đăng nhập lại rồi thử lần nữa.',
    en: 'Your session ended while you were at VNeID. Sign in again and try once more.',
  },
  'eid.return.again': { vi: 'Thử lại bằng VNeID', en: 'Try VNeID again' },
  'eid.return.back': { vi: 'Trở lại trang đang làm', en: 'Back to what you were doing' },
  'eid.return.password': { vi: 'Đăng nhập bằng mật khẩu', en: 'Sign in with a password' },
  'eid.conflict.title': { vi: 'Bạn đã có tài khoản?', en: 'Do you have an account already?' },
  'eid.conflict.phone': {
    vi: 'Số điện thoại {phone} trong VNeID đã có tài khoản ở đây. Để không ai vào nhầm tài khoản của người khác, VNeID không tự mở tài khoản đó.',
    en: 'The phone number {phone} of this VNeID has an account here. So that nobody gets into somebody else’s account, VNeID does not open it by itself.',
  },
  'eid.conflict.citizenId': {
    vi: 'Số căn cước trong VNeID đã được xác thực ở một tài khoản khác. Đăng nhập tài khoản đó để tiếp tục.',
    en: 'The citizen ID of this VNeID is verified at another account. Sign in to that account to go on.',
  },
  'eid.conflict.mine': { vi: 'Đó là tài khoản của tôi', en: 'It is my account' },
  'eid.conflict.mineLead': {
    vi: 'Đăng nhập một lần bằng mật khẩu của tài khoản đó. Từ lần sau VNeID dẫn thẳng vào.',
    en: 'Sign in once with the password of that account. From then on VNeID leads straight into it.',
  },
  'eid.conflict.link': { vi: 'Liên kết VNeID với tài khoản này', en: 'Link VNeID to this account' },
  'eid.conflict.linking': { vi: 'Đang liên kết…', en: 'Linking…' },
  'eid.conflict.signedInAs': { vi: 'Bạn đang đăng nhập là {name}.', en: 'You are signed in as {name}.' },
  'eid.conflict.notMine': { vi: 'Đó không phải tài khoản của tôi', en: 'It is not my account' },
  'eid.conflict.notMineLead': {
    vi: 'Có thể người trước dùng số này đã đăng ký. Bạn mở được tài khoản riêng, chưa gắn số điện thoại; thêm số khác sau.',
    en: 'Somebody who had the number before may have registered. You can have an account of your own without a phone number and add another later.',
  },
  'eid.conflict.separate': { vi: 'Mở tài khoản riêng', en: 'Make my own account' },
  'eid.conflict.separating': { vi: 'Đang mở…', en: 'Making it…' },
  'eid.conflict.over': {
    vi: 'Đã quá lâu, hoặc việc này đã xong ở tab khác. Bạn đăng nhập lại từ đầu nhé.',
    en: 'It took too long, or was finished in another tab. Sign in again from the start.',
  },
  'eid.linked.title': { vi: 'VNeID', en: 'VNeID' },
  'eid.linked.level': { vi: 'Đã liên kết, mức {level}', en: 'Linked, level {level}' },
  'eid.linked.since': { vi: 'Liên kết ngày {date}, dùng lần cuối {last}', en: 'Linked on {date}, last used {last}' },
  'eid.linked.session': {
    vi: 'Lần đăng nhập này đã xác thực mức {level}.',
    en: 'This session is identified at level {level}.',
  },
  'eid.linked.none': {
    vi: 'Liên kết VNeID để đăng nhập không cần mật khẩu và không phải gõ lại họ tên, ngày sinh, số căn cước.',
    en: 'Link VNeID to sign in without a password and never to type your name, birth date and ID number again.',
  },
  'eid.linked.link': { vi: 'Liên kết VNeID', en: 'Link VNeID' },
  'eid.linked.linkTrial': { vi: 'Liên kết VNeID (thử nghiệm)', en: 'Link VNeID (trial)' },
  'eid.linked.unlink': { vi: 'Gỡ liên kết', en: 'Unlink' },
  'eid.linked.unlinking': { vi: 'Đang gỡ…', en: 'Unlinking…' },
  'eid.linked.onlyWay': {
    vi: 'VNeID đang là cách đăng nhập duy nhất. Đặt mật khẩu hoặc thêm khoá truy cập ở trang Bảo mật rồi mới gỡ được.',
    en: 'VNeID is the only way in. Set a password or add a passkey on the Security page before you unlink it.',
  },
  'eid.linked.security': { vi: 'Mở trang Bảo mật', en: 'Open Security' },
  'eid.unlink.title': { vi: 'Gỡ liên kết VNeID?', en: 'Unlink VNeID?' },
  'eid.unlink.detail': {
    vi: 'Từ nay không đăng nhập bằng VNeID vào tài khoản này được nữa. Họ tên, ngày sinh, số căn cước vẫn còn, nhưng không còn là thông tin đã xác thực.',
    en: 'You can no longer sign in to this account with VNeID. Name, birth date and ID number stay, but no longer count as verified.',
  },
  'eid.unlink.keep': { vi: 'Giữ liên kết', en: 'Keep it' },
});
