import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'dossiers.track.title': { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  'dossiers.track.lead': {
    vi: 'Xem hồ sơ đang ở đâu, bằng mã hồ sơ và bốn số cuối điện thoại của người nộp. Không cần tài khoản.',
    en: 'See where a dossier is, by its code and the last four digits of the applicant’s phone. No account needed.',
  },
  'dossiers.track.code': { vi: 'Mã hồ sơ', en: 'Dossier code' },
  'dossiers.track.codeHint': {
    vi: 'Trong tin nhắn hoặc giấy hẹn. Ví dụ:',
    en: 'In the text message or on the slip. For example:',
  },
  'dossiers.track.digits': { vi: 'Bốn số cuối điện thoại', en: 'Last four digits of the phone' },
  'dossiers.track.digitsHint': { vi: 'Của số đã dùng khi nộp', en: 'Of the number used when applying' },
  'dossiers.track.codeWrong': {
    vi: 'Mã hồ sơ có dạng H60.41-261123-0001. Xem lại tin nhắn hoặc giấy hẹn.',
    en: 'A dossier code looks like H60.41-261123-0001. Check the text message or the slip.',
  },
  'dossiers.track.digitsWrong': { vi: 'Nhập đúng bốn chữ số cuối.', en: 'Enter exactly four digits.' },
  'dossiers.track.act': { vi: 'Tra cứu', en: 'Track' },
  'dossiers.track.busy': { vi: 'Đang tra cứu…', en: 'Looking…' },
  'dossiers.track.another': { vi: 'Tra cứu hồ sơ khác', en: 'Track another' },
  'dossiers.track.asked': {
    vi: 'Cơ quan đang chờ người nộp bổ sung {count} mục. Đăng nhập để xem là mục nào và bổ sung.',
    en: 'The office waits for {count, plural, one {# thing} other {# things}} from the applicant. Sign in to see which and send them.',
  },
  'dossiers.track.revoked': {
    vi: '{title} đã bị thu hồi lúc {at}, không còn giá trị',
    en: '{title} was revoked at {at} and is no longer valid',
  },
  'dossiers.track.revokedWhy': { vi: '{reason}. Thu hồi bởi {office}.', en: '{reason}. Revoked by {office}.' },
  'dossiers.track.revokedCheck': { vi: 'Xem giấy {code} trên trang xác minh', en: 'See {code} on the verification page' },
  'dossiers.track.replacedBy': { vi: 'Giấy thay thế: {number}', en: 'Replaced by {number}' },
  'dossiers.track.signIn': { vi: 'Đăng nhập', en: 'Sign in' },
  'dossiers.track.privacy': {
    vi: 'Trang này không hiện tên hay nội dung hồ sơ.',
    en: 'This page shows neither names nor what is in the dossier.',
  },
  'dossiers.track.noscript': {
    vi: 'Tra cứu cần JavaScript, để không ai dò được mã của bạn. Bật JavaScript, hoặc gọi bộ phận một cửa và đọc mã hồ sơ.',
    en: 'Tracking needs JavaScript, so that nobody can guess your code. Switch it on, or call the one-stop desk and read out the code.',
  },
});
