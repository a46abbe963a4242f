import { defineMessages } from '@tinhso/ui';

export const linkMessages = defineMessages({
  'assistance.link.title': { vi: 'Xác nhận hồ sơ làm giúp', en: 'Confirm what was prepared for you' },
  'assistance.link.heading': { vi: 'Có người làm giúp bạn một hồ sơ', en: 'Somebody prepared an application for you' },
  'assistance.link.lead': {
    vi: 'Chưa có gì được gửi đi. Nhập mã trong tin nhắn để xem từng câu trả lời.',
    en: 'Nothing has been sent. Enter the code from the message to see every answer.',
  },
  'assistance.link.unknown': { vi: 'Đường dẫn này không dùng được', en: 'This link cannot be used' },
  'assistance.link.unknownDetail': {
    vi: 'Người làm giúp có thể đã lấy lại hồ sơ để sửa và bạn sẽ nhận tin nhắn mới. Hãy mở đúng đường dẫn trong tin nhắn mới nhất.',
    en: 'The helper may have taken it back to mend it, and you will get another message. Open the link of the newest message.',
  },
  'assistance.link.procedure': { vi: 'Thủ tục', en: 'Procedure' },
  'assistance.link.open': { vi: 'Xem hồ sơ', en: 'See it' },
  'assistance.link.opening': { vi: 'Đang mở…', en: 'Opening…' },
  'assistance.link.sentTo': { vi: 'Mã được gửi đến {phone}.', en: 'The code went to {phone}.' },
  'assistance.link.secret': { vi: 'Không đọc mã cho ai, kể cả người làm giúp.', en: 'Read it out to nobody, not even the helper.' },
  'assistance.link.confirmed': { vi: 'Hồ sơ này đã được nộp', en: 'This has been filed' },
  'assistance.link.confirmedDetail': { vi: 'Mã hồ sơ {code}.', en: 'Dossier code {code}.' },
  'assistance.link.expired': { vi: 'Đã quá hạn xác nhận', en: 'The time to confirm is over' },
  'assistance.link.expiredDetail': {
    vi: 'Không có gì được nộp. Muốn nộp, hãy nhờ làm lại.',
    en: 'Nothing was filed. To apply, ask for help again.',
  },
  'assistance.link.disowned': { vi: 'Bạn đã báo không nhờ việc này', en: 'You said that you did not ask for this' },
  'assistance.link.disownedDetail': { vi: 'Lãnh đạo đơn vị đang xem xét.', en: 'The head of the office looks into it.' },
  'assistance.link.check': { vi: 'Xem lại rồi hãy nộp', en: 'Look at it before filing' },
});
