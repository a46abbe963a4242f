import { defineMessages } from '@tinhso/ui';

export const addMessages = defineMessages({
  'procedures.add.english': { vi: '{label}, tiếng Anh', en: '{label}, in English' },
  'procedures.add.englishHint': {
    vi: 'Có thể viết sau; thiếu thì chưa ban hành được.',
    en: 'May be written later; without it nothing is published.',
  },
  'procedures.add.widget': { vi: 'Cách trả lời', en: 'Kind of answer' },
  'procedures.add.missing': { vi: 'Viết tên bằng tiếng Việt.', en: 'Write the name in Vietnamese.' },
  'procedures.add.cancel': { vi: 'Thôi', en: 'Cancel' },
  'procedures.add.add': { vi: 'Thêm', en: 'Add' },
});
