import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'events.home': { vi: 'Khi nhà có việc', en: 'When something happens' },
  'events.crumb': { vi: 'Khi nhà có việc', en: 'Life events' },
  'events.loading': { vi: 'Đang tải', en: 'Loading' },
  'events.unknown': { vi: 'Không có trang này', en: 'There is no such life event' },
  'events.unknownDetail': { vi: 'Tìm theo tên việc cần làm nhé.', en: 'Search for what you need to do.' },
  'events.toCatalogue': { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  'events.together': {
    vi: '{count, plural, =1 {Khai và nộp ngay tại đây} other {Khai một lần, nộp cùng lúc}}',
    en: '{count, plural, one {Filed here} other {One form, filed together}}',
  },
  'events.apart': { vi: 'Làm riêng hoặc làm sau', en: 'On their own, or later' },
  'events.sideTitle': { vi: 'Khai một lần', en: 'One form' },
  'events.side': {
    vi: 'Khoảng {minutes} phút. Điều gì đã khai thì không hỏi lại; mỗi thủ tục thành một hồ sơ, theo dõi chung một chỗ.',
    en: 'About {minutes} minutes. Nothing is asked twice; each procedure becomes a dossier, and you follow them in one place.',
  },
  'events.start': { vi: 'Bắt đầu khai', en: 'Start' },
  'events.saved': { vi: 'Bài làm được lưu lại sau mỗi câu', en: 'Answers are kept after each question' },
  'events.level': {
    vi: 'Có thủ tục cần xác thực VNeID mức {level}. Bạn làm ngay trong khi khai được.',
    en: 'One of them needs VNeID level {level}. You can prove it while you fill in the form.',
  },
});
