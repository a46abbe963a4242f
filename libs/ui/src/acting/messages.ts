import { defineMessages } from '../i18n/define-messages.js';

export const actingMessages = defineMessages({
  'ui.acting.label': { vi: 'Đang làm thay người khác', en: 'Acting for somebody else' },
  'ui.acting.for': { vi: 'Đang làm thay', en: 'Acting for' },
  'ui.acting.assisting': { vi: 'Đang hỗ trợ', en: 'Helping' },
  'ui.acting.until': { vi: 'đến {when}', en: 'until {when}' },
  'ui.acting.untilDay': { vi: 'đến hết {day}', en: 'until the end of {day}' },
  'ui.acting.stop': { vi: 'Thôi làm thay', en: 'Stop acting' },
  'ui.acting.stopHelping': { vi: 'Kết thúc', en: 'End' },
  'ui.acting.ended': { vi: 'Quyền làm thay đã kết thúc', en: 'Your authority has ended' },
  'ui.acting.endedDetail': {
    vi: 'Không ghi thêm được gì cho {name}. Việc đã nộp trước đó vẫn còn.',
    en: 'Nothing more can be recorded for {name}. What was filed before stays.',
  },
  'ui.acting.own': { vi: 'Về việc của tôi', en: 'Back to my own matters' },
});
