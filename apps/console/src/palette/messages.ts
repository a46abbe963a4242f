import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'console.palette.label': { vi: 'Tìm và ra lệnh', en: 'Find and command' },
  'console.palette.placeholder': { vi: 'Tên công dân, mã hồ sơ hoặc lệnh', en: 'A citizen, a code, or a command' },
  'console.palette.noMarks': { vi: 'Gõ không dấu cũng được', en: 'Marks are not needed' },
  'console.palette.dossiers': { vi: 'Hồ sơ', en: 'Dossiers' },
  'console.palette.searching': { vi: 'Đang tìm', en: 'Searching' },
  'console.palette.none': {
    vi: 'Không thấy gì khớp với “{q}”. Thử vài số cuối của mã hồ sơ, hoặc tên không dấu.',
    en: 'Nothing matches “{q}”. Try the last digits of the code, or the name without marks.',
  },
  'console.palette.failed': { vi: 'Chưa tìm được hồ sơ: máy chủ không trả lời.', en: 'Dossiers could not be searched: no answer.' },
  'console.palette.choose': { vi: 'chọn', en: 'choose' },
  'console.palette.open': { vi: 'mở', en: 'open' },
  'console.palette.onlyCommands': { vi: 'để chỉ tìm lệnh', en: 'for commands only' },
  'console.palette.type': { vi: 'Gõ', en: 'Type' },
});
