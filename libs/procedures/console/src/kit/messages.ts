import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'procedures.kit.optional': { vi: '(không bắt buộc)', en: '(optional)' },
  'procedures.kit.english': { vi: '{label}, tiếng Anh', en: '{label}, in English' },
  'procedures.kit.missing.vi': { vi: 'Thiếu tiếng Việt', en: 'Vietnamese is missing' },
  'procedures.kit.missing.en': { vi: 'Thiếu tiếng Anh', en: 'English is missing' },
  'procedures.kit.choose': { vi: 'Chọn', en: 'Choose' },
  'procedures.kit.unknown': { vi: '{value} (không còn)', en: '{value} (gone)' },
  'procedures.kit.up': { vi: 'Đưa lên: {name}', en: 'Move up: {name}' },
  'procedures.kit.down': { vi: 'Đưa xuống: {name}', en: 'Move down: {name}' },
  'procedures.kit.faulty': { vi: 'Có lỗi', en: 'Has faults' },
  'procedures.kit.close': { vi: 'Bỏ: {name}', en: 'Remove: {name}' },
});
