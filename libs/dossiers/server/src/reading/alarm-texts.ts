import type { Bilingual, DossierAlarmKind } from '@tinhso/dossiers-contract';

const TEXTS: Record<DossierAlarmKind, Bilingual> = {
  stuck: { vi: 'Quá 4 giờ làm việc chưa ai nhận. Đã báo {unit}.', en: 'Nobody took it within 4 office hours. {unit} was told.' },
  step_late: { vi: 'Bước này quá hạn. Đã báo lãnh đạo {unit}.', en: 'This step is late. The leaders of {unit} were told.' },
  supplement_near: {
    vi: 'Sắp hết thời gian yêu cầu bổ sung. Đã nhắc người xử lý.',
    en: 'The time to ask for supplements ends soon. Whoever has it was reminded.',
  },
  promise_near: {
    vi: 'Còn ba ngày làm việc đến hạn trả. Đã nhắc người xử lý.',
    en: 'Due in three working days. Whoever has it was reminded.',
  },
  apology_due: {
    vi: 'Còn một ngày làm việc đến hạn trả. Không kịp thì lãnh đạo {unit} phải xin lỗi và hẹn lại trong hôm nay.',
    en: 'Due in one working day. If that cannot be kept, the leaders of {unit} have to apologise and name a new date today.',
  },
  promise_broken: {
    vi: 'Đã quá hẹn trả. Đã báo lãnh đạo {unit} và công dân.',
    en: 'The promise is broken. The leaders of {unit} and the citizen were told.',
  },
  wait_near: { vi: 'Sắp hết thời hạn chờ. Đã nhắc công dân.', en: 'The wait ends soon. The citizen was warned.' },
  wait_over: { vi: 'Đã hết thời hạn chờ. Lãnh đạo {unit} quyết định.', en: 'The wait is over. The leaders of {unit} decide.' },
  return_late: {
    vi: 'Kết quả đã ký nhưng chưa được chuyển hoặc trả đúng hạn. Đã báo lãnh đạo {unit}.',
    en: 'The signed result was not sent on or returned in time. The leaders of {unit} were told.',
  },
  opinion_late: { vi: '{unit} chưa cho ý kiến đúng hạn. Đã báo lãnh đạo.', en: '{unit} did not answer in time. Its leaders were told.' },
};

/** What an alarm says in the case. @param level how far up it went */
export function alarmText(kind: DossierAlarmKind, level: number, unitName: string): Bilingual {
  const { vi, en } = TEXTS[kind];
  const more =
    level > 0 && (kind === 'step_late' || kind === 'return_late')
      ? { vi: ' Chưa xong sau lần báo trước.', en: ' It was told before.' }
      : { vi: '', en: '' };
  return { vi: vi.replace('{unit}', unitName) + more.vi, en: en.replace('{unit}', unitName) + more.en };
}
