import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'dossiers.preview.title': { vi: 'Xem trước thủ tục', en: 'Preview of a procedure' },
  'dossiers.preview.waiting': { vi: 'Đang chờ bàn soạn thủ tục', en: 'Waiting for the designer' },
  'dossiers.preview.hidden': {
    vi: 'Với các câu trả lời đang có, người dân không thấy câu này.',
    en: 'With the answers so far, nobody is asked this.',
  },
  'dossiers.preview.check': { vi: 'Người dân kiểm tra lại mọi thứ ở đây trước khi gửi.', en: 'Here everything is checked before sending.' },
  'dossiers.preview.notSent': { vi: 'Gửi hồ sơ (bản xem trước không gửi)', en: 'Send (nothing is sent from the preview)' },
  'dossiers.preview.papers': { vi: 'Bản xem trước không gửi tệp nào đi.', en: 'No file is sent from the preview.' },
  'dossiers.preview.takeAsSent': { vi: 'Coi như đã gửi giấy này', en: 'Take it as sent' },
  'dossiers.preview.takeBack': { vi: 'Coi như chưa gửi', en: 'Take it as not sent' },
});
