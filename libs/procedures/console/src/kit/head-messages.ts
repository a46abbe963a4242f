import { defineMessages } from '@tinhso/ui';

export const headMessages = defineMessages({
  'procedures.head.unnamed': { vi: 'Chưa có tên', en: 'Without a name' },
  'procedures.head.up': { vi: 'Đưa lên', en: 'Move up' },
  'procedures.head.down': { vi: 'Đưa xuống', en: 'Move down' },
  'procedures.head.copy': { vi: 'Nhân bản', en: 'Copy' },
  'procedures.head.remove': { vi: 'Xoá', en: 'Delete' },
});
