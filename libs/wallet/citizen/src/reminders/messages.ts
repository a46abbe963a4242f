import { defineMessages } from '@tinhso/ui';

export const reminderMessages = defineMessages({
  'wallet.remind.title': { vi: 'Nhắc trước khi hết hạn', en: 'Reminders before the end' },
  'wallet.remind.label': { vi: 'Nhắc tôi trước khi giấy tờ hết hạn', en: 'Remind me before a paper runs out' },
  'wallet.remind.on': { vi: 'Đang bật', en: 'On' },
  'wallet.remind.off': { vi: 'Đang tắt', en: 'Off' },
  'wallet.remind.hint': {
    vi: 'Báo trong ứng dụng {first} ngày và {last} ngày trước ngày hết hạn, mỗi giấy tờ một lần cho mỗi mốc, không báo ban đêm.',
    en: 'A message in the app {first} days and {last} days before the end, once each for every paper, never at night.',
  },
  'wallet.remind.copies': {
    vi: 'Bản sao qua tin nhắn và thư điện tử gửi theo lựa chọn của bạn ở Quyền riêng tư.',
    en: 'Copies by SMS and e-mail follow your choices under Privacy.',
  },
  'wallet.remind.privacy': { vi: 'Xem lựa chọn', en: 'See your choices' },
});
