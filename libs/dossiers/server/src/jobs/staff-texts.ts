import type { Bilingual } from '@tinhso/dossiers-contract';

/** Title and body of a notice to a member of staff. `{code}` is filled in; no name of a citizen ever is. */
export interface StaffText {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

/** What members of staff are told, by event. */
export const staffTexts = {
  'dossier.assigned': {
    title: { vi: 'Bạn được giao một hồ sơ', en: 'A dossier was given to you' },
    body: { vi: 'Lãnh đạo giao cho bạn hồ sơ {code}.', en: 'A leader gave you dossier {code}.' },
  },
  'dossier.handed_over': {
    title: { vi: 'Hồ sơ chuyển đến đơn vị bạn', en: 'A dossier was handed over to your office' },
    body: { vi: 'Hồ sơ {code} chờ người nhận xử lý.', en: 'Dossier {code} waits for somebody to take it.' },
  },
  'dossier.opinion_asked': {
    title: { vi: 'Cơ quan khác xin ý kiến', en: 'Another office asks for your opinion' },
    body: {
      vi: 'Có câu hỏi về hồ sơ {code}, trả lời đúng hạn giúp.',
      en: 'There is a question about dossier {code}; please answer in time.',
    },
  },
  'dossier.opinion_noted': {
    title: { vi: 'Đã có ý kiến của cơ quan được hỏi', en: 'A consulted office has answered' },
    body: { vi: 'Xem ý kiến trong hồ sơ {code}.', en: 'See the answer in dossier {code}.' },
  },
  'dossier.alarm_stuck': {
    title: { vi: 'Hồ sơ đã nhận mà chưa ai xử lý', en: 'A dossier was received and nobody takes it' },
    body: {
      vi: 'Hồ sơ {code} chờ quá 4 giờ làm việc. Công dân đã được báo.',
      en: 'Dossier {code} waits for over 4 office hours. The citizen was told.',
    },
  },
  'dossier.alarm_step_late': {
    title: { vi: 'Một bước đã quá hạn', en: 'A step is late' },
    body: { vi: 'Hồ sơ {code} quá hạn ở bước đang làm.', en: 'Dossier {code} is over the time of its step.' },
  },
  'dossier.alarm_supplement_near': {
    title: { vi: 'Sắp hết thời gian yêu cầu bổ sung', en: 'The time to ask for supplements ends soon' },
    body: {
      vi: 'Hồ sơ {code}: nếu thiếu giấy tờ, yêu cầu bổ sung ngay. Quá hạn thì phải do lãnh đạo quyết định.',
      en: 'Dossier {code}: if anything is missing, ask for it now. Later a leader has to decide on it.',
    },
  },
  'dossier.alarm_promise_near': {
    title: { vi: 'Còn ba ngày làm việc đến hẹn', en: 'Due in three working days' },
    body: { vi: 'Hồ sơ {code} sắp đến hẹn trả.', en: 'Dossier {code} is due soon.' },
  },
  'dossier.alarm_apology_due': {
    title: { vi: 'Còn một ngày: kịp trả hay phải xin lỗi', en: 'One day left: keep the date or apologise' },
    body: {
      vi: 'Hồ sơ {code}: không kịp thì xin lỗi và hẹn lại trước khi quá hạn.',
      en: 'Dossier {code}: if the date cannot be kept, apologise and name a new one before it is over.',
    },
  },
  'dossier.alarm_promise_broken': {
    title: { vi: 'Hồ sơ đã quá hẹn trả', en: 'A promise is broken' },
    body: { vi: 'Hồ sơ {code} quá hẹn. Công dân đã được báo.', en: 'Dossier {code} is overdue. The citizen was told.' },
  },
  'dossier.alarm_wait_over': {
    title: { vi: 'Hết thời hạn chờ công dân', en: 'A wait for a citizen is over' },
    body: { vi: 'Hồ sơ {code}: quyết định chờ thêm hay dừng giải quyết.', en: 'Dossier {code}: decide whether to wait on or to stop.' },
  },
  'dossier.alarm_return_late': {
    title: { vi: 'Chậm chuyển hoặc trả kết quả', en: 'A result is late' },
    body: {
      vi: 'Kết quả hồ sơ {code} đã ký nhưng quá hạn chuyển hoặc trả. Xử lý ngay trong hôm nay.',
      en: 'The result of dossier {code} is signed and over the time to send it on or to return it. See to it today.',
    },
  },
  'dossier.alarm_opinion_late': {
    title: { vi: 'Ý kiến chưa trả lời đúng hạn', en: 'An opinion is late' },
    body: { vi: 'Câu hỏi về hồ sơ {code} đã quá hạn trả lời.', en: 'A question about dossier {code} is over its deadline.' },
  },
} as const satisfies Record<string, StaffText>;
export type StaffEvent = keyof typeof staffTexts;

export const isStaffEvent = (type: string): type is StaffEvent => Object.hasOwn(staffTexts, type);
