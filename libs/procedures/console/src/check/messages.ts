import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'procedures.check': { vi: 'Kiểm tra', en: 'Check' },
  'procedures.check.error': { vi: 'Lỗi {count}', en: 'Faults {count}' },
  'procedures.check.warning': { vi: 'Cảnh báo {count}', en: 'Warnings {count}' },
  'procedures.check.pending': { vi: 'Đang kiểm tra', en: 'Checking' },
  'procedures.check.tried': { vi: 'Đã thử {scenarios} cách trả lời, {seconds} giây', en: 'Tried {scenarios} ways to answer, {seconds} s' },
  'procedures.check.clean.error': { vi: 'Không còn lỗi. Gửi duyệt được.', en: 'No faults. It can be handed in.' },
  'procedures.check.clean.warning': { vi: 'Không có cảnh báo.', en: 'No warnings.' },
  'procedures.check.path': { vi: 'Đường dẫn tới lỗi', en: 'The way to the fault' },
  'procedures.check.goTo': { vi: 'Tới chỗ sửa', en: 'Go there' },
  'procedures.check.walk': { vi: 'Đi lại đường này', en: 'Walk this way' },
  'procedures.check.step': { vi: 'Bước {number}', en: 'Step {number}' },
  'procedures.check.end': { vi: 'Kết thúc', en: 'End' },
  'procedures.check.end.#returned': { vi: 'Trả kết quả', en: 'Result returned' },
  'procedures.check.end.#refused': { vi: 'Từ chối', en: 'Refused' },
  'procedures.check.end.#stopped': { vi: 'Dừng giải quyết', en: 'Stopped' },
});
