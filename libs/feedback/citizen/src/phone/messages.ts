import { defineMessages } from '@tinhso/ui';

export const phoneMessages = defineMessages({
  'feedback.who.title': { vi: 'Liên hệ với bạn', en: 'How to reach you' },
  'feedback.who.account': { vi: 'Gửi bằng tài khoản của {name}.', en: 'Sent from the account of {name}.' },
  'feedback.who.phone': { vi: 'Đã xác nhận số điện thoại có 4 số cuối {last4}.', en: 'The phone ending in {last4} is confirmed.' },
  'feedback.who.lead': {
    vi: 'Xác nhận số điện thoại để nhận tin về phản ánh này. Không cần tài khoản, số của bạn không hiện công khai.',
    en: 'Confirm a phone to hear about this report. No account is needed, and your number is never public.',
  },
  'feedback.who.phoneLabel': { vi: 'Số điện thoại', en: 'Phone number' },
  'feedback.who.ask': { vi: 'Nhận mã qua tin nhắn', en: 'Get a code by SMS' },
  'feedback.who.asking': { vi: 'Đang gửi mã…', en: 'Sending…' },
  'feedback.who.codeLabel': { vi: 'Mã 6 chữ số', en: '6-digit code' },
  'feedback.who.codeHint': { vi: 'Đã gửi tới {phone}.', en: 'Sent to {phone}.' },
  'feedback.who.confirm': { vi: 'Xác nhận số điện thoại', en: 'Confirm the phone' },
  'feedback.who.confirming': { vi: 'Đang kiểm tra…', en: 'Checking…' },
  'feedback.who.other': { vi: 'Dùng số khác', en: 'Use another number' },
  'feedback.who.phoneFault': { vi: 'Nhập 10 số, bắt đầu bằng 0.', en: 'Type ten digits beginning with 0.' },
  'feedback.who.codeFault': { vi: 'Nhập đủ 6 chữ số trong tin nhắn.', en: 'Type the six digits of the message.' },
  'feedback.who.signIn': { vi: 'Hoặc đăng nhập', en: 'Or sign in' },
});
