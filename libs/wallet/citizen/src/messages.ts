import { defineMessages } from '@tinhso/ui';

/** Words that several screens of the wallet share. */
export const messages = defineMessages({
  'wallet.title': { vi: 'Ví giấy tờ', en: 'Document wallet' },
  'wallet.loading': { vi: 'Đang mở ví', en: 'Opening the wallet' },
  'wallet.signIn.title': { vi: 'Đăng nhập để mở ví', en: 'Sign in to open the wallet' },
  'wallet.signIn.detail': {
    vi: 'Ví giấy tờ của riêng từng người. Đăng nhập xong bạn trở lại đúng trang này.',
    en: 'A wallet belongs to one person. You come back to this page afterwards.',
  },
  'wallet.signIn.act': { vi: 'Đăng nhập', en: 'Sign in' },
  'wallet.closed.title': { vi: 'Ví này không mở được', en: 'This wallet stays closed' },
  'wallet.closed.detail': {
    vi: 'Bạn đang làm thay {name}. Ví giấy tờ chỉ người có tên, hoặc cha mẹ, người đại diện mở được. Thôi làm thay để xem ví của bạn.',
    en: 'You are working for {name}. A wallet is opened only by its owner, or by parents and representatives. Stop working for them to see your own.',
  },
  'wallet.state.valid': { vi: 'Còn giá trị', en: 'Valid' },
  'wallet.state.seen': { vi: 'Cán bộ đã xem', en: 'Seen by an officer' },
  'wallet.state.unchecked': { vi: 'Chưa kiểm tra', en: 'Not checked' },
  'wallet.state.expiring': { vi: 'Sắp hết hạn', en: 'Expires soon' },
  'wallet.state.daysLeft': {
    vi: '{days, plural, =0 {Hết hạn hôm nay} other {Hết hạn sau # ngày}}',
    en: '{days, plural, =0 {Ends today} one {Ends in # day} other {Ends in # days}}',
  },
  'wallet.state.expired': { vi: 'Đã hết hạn', en: 'Expired' },
  'wallet.state.revoked': { vi: 'Đã bị thu hồi', en: 'Taken back' },
  'wallet.source.issued': { vi: 'Cơ quan cấp, có chữ ký số', en: 'Issued and digitally signed' },
  'wallet.source.checked': { vi: 'Bạn gửi, cán bộ đã xem', en: 'Sent by you, seen by an officer' },
  'wallet.source.own': { vi: 'Bạn tự lưu, chưa ai kiểm tra', en: 'Kept by you, checked by nobody' },
  'wallet.until': { vi: 'Đến {day}', en: 'Until {day}' },
  'wallet.endedOn': { vi: 'Hết hạn {day}', en: 'Ended on {day}' },
  'wallet.number': { vi: 'Số {number}', en: 'No. {number}' },
});
