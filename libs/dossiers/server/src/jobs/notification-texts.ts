import type { Bilingual, DossierAlarmKind, DossierEventType } from '@tinhso/dossiers-contract';

/** What is said about an event. `{code}` and `{due}` are filled in; no name, number or answer ever is. */
export interface NotificationText {
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** Only for what must not be missed; without marks, so that it fits one message. */
  readonly sms?: Bilingual;
}

/** What is said of a submission where nothing certain is known of the time: no date is told before the office names one. */
export const undatedSubmission: NotificationText = {
  title: { vi: 'Đã nhận hồ sơ nộp trực tuyến', en: 'Your application has arrived' },
  body: {
    vi: 'Mã hồ sơ {code}. Một cửa hẹn ngày trả kết quả khi tiếp nhận.',
    en: 'Dossier code {code}. The desk tells you the date on receipt.',
  },
  sms: { vi: 'Da nhan ho so {code}. Mot cua se hen ngay tra ket qua.', en: 'Application {code} received. The desk will name the date.' },
};

/** Texts of the events that the citizen is told of (NĐ 224/2026 art. 15: who has it, and until when). */
export const notificationTexts: Partial<Record<DossierEventType, NotificationText>> = {
  'dossier.submitted': {
    title: { vi: 'Đã nhận hồ sơ nộp trực tuyến', en: 'Your application has arrived' },
    body: {
      vi: 'Mã hồ sơ {code}. Dự kiến có kết quả trước {due}, nếu giấy tờ đủ.',
      en: 'Dossier code {code}. Expected by {due}, if the papers are in order.',
    },
    sms: { vi: 'Da nhan ho so {code}. Du kien co ket qua truoc {due}.', en: 'Application {code} received. Expected by {due}.' },
  },
  'dossier.accepted': {
    title: { vi: 'Hồ sơ đã được tiếp nhận', en: 'Your application has been accepted' },
    body: {
      vi: 'Hồ sơ {code} hẹn trả kết quả trước {due}. Giấy tiếp nhận và hẹn trả (Mẫu 01) ở trong hồ sơ.',
      en: 'Dossier {code} is due by {due}. The receipt and appointment slip (form 01) is in the dossier.',
    },
    sms: { vi: 'Ho so {code} da duoc tiep nhan, hen tra {due}.', en: 'Dossier {code} accepted, due {due}.' },
  },
  'dossier.supplement_requested': {
    title: { vi: 'Bạn cần bổ sung hồ sơ', en: 'Something is missing from your application' },
    body: {
      vi: 'Hồ sơ {code} cần bổ sung {items} mục. Đồng hồ dừng trong lúc chờ bạn.',
      en: 'Dossier {code} needs {items} more item(s). The clock stands still until then.',
    },
    sms: { vi: 'Ho so {code} can bo sung {items} muc. Mo ung dung de xem.', en: 'Dossier {code} needs {items} more item(s). See the app.' },
  },
  'dossier.supplemented': {
    title: { vi: 'Đã nhận phần bổ sung', en: 'Your supplements have arrived' },
    body: { vi: 'Hồ sơ {code} tiếp tục được xử lý. Hẹn trả: {due}.', en: 'Work on dossier {code} goes on. Due: {due}.' },
  },
  'dossier.refused': {
    title: { vi: 'Hồ sơ không được tiếp nhận', en: 'Your application was not accepted' },
    body: {
      vi: 'Lý do và căn cứ có trong hồ sơ {code}, kèm phiếu từ chối (Mẫu 03).',
      en: 'The reason and legal basis are in dossier {code}, with form 03.',
    },
    sms: { vi: 'Ho so {code} khong duoc tiep nhan. Xem ly do trong ung dung.', en: 'Dossier {code} was not accepted. See why in the app.' },
  },
  'dossier.started': {
    title: { vi: 'Hồ sơ đã có người xử lý', en: 'An officer is working on your application' },
    body: { vi: 'Hồ sơ {code} đang được thẩm định. Hẹn trả: {due}.', en: 'Dossier {code} is being examined. Due: {due}.' },
  },
  'dossier.signed': {
    title: { vi: 'Kết quả đã được ký', en: 'Your result has been signed' },
    body: { vi: 'Bạn xem và tải kết quả của hồ sơ {code} ngay được.', en: 'You can see and download the result of dossier {code} now.' },
    sms: { vi: 'Ho so {code} da co ket qua. Mo ung dung de tai ve.', en: 'The result of dossier {code} is ready in the app.' },
  },
  'dossier.returned': {
    title: { vi: 'Đã trả kết quả', en: 'Your result has been handed over' },
    body: {
      vi: 'Hồ sơ {code} đã xong. Bản ký số đã nằm trong ví giấy tờ của bạn, dùng lại được cho hồ sơ khác.',
      en: 'Dossier {code} is closed. The signed document is in your document wallet, to be used for other applications.',
    },
  },
  'dossier.withdrawn': {
    title: { vi: 'Đã rút hồ sơ', en: 'Your application has been withdrawn' },
    body: { vi: 'Hồ sơ {code} đã được rút theo yêu cầu của bạn.', en: 'Dossier {code} was withdrawn as you asked.' },
  },
  'dossier.payment_requested': {
    title: { vi: 'Bạn cần nộp phí, lệ phí', en: 'A payment is due' },
    body: {
      vi: 'Hồ sơ {code} chờ nộp phí, lệ phí. Xem số tiền và nơi nộp trong hồ sơ. Đồng hồ dừng trong lúc chờ.',
      en: 'Dossier {code} waits for a payment. See the amount and where to pay in the dossier. The clock stands still until then.',
    },
    sms: { vi: 'Ho so {code} can nop phi, le phi. Xem so tien trong ung dung.', en: 'Dossier {code} waits for a payment. See the app.' },
  },
  'dossier.paid': {
    title: { vi: 'Đã nhận phí, lệ phí', en: 'Your payment has arrived' },
    body: { vi: 'Hồ sơ {code} tiếp tục được giải quyết. Hẹn trả: {due}.', en: 'Work on dossier {code} goes on. Due: {due}.' },
  },
  'dossier.handed_over': {
    title: { vi: 'Hồ sơ đã chuyển sang bước sau', en: 'Your application has moved on' },
    body: {
      vi: 'Hồ sơ {code} đã chuyển đến nơi giải quyết bước sau. Hẹn trả: {due}.',
      en: 'Dossier {code} is with the next office. Due: {due}.',
    },
  },
  'dossier.promise_moved': {
    title: { vi: 'Xin lỗi, kết quả sẽ trả muộn hơn', en: 'We apologise: your result will be later' },
    body: {
      vi: 'Hồ sơ {code} được hẹn lại: {due}. Lý do có trong phiếu xin lỗi (Mẫu 04) ở trong hồ sơ.',
      en: 'Dossier {code} has a new date: {due}. The reason is in the apology (form 04) in the dossier.',
    },
    sms: {
      vi: 'Xin loi, ho so {code} hen tra lai {due}. Ly do trong ung dung.',
      en: 'Sorry, dossier {code} is now due {due}. See why in the app.',
    },
  },
  'dossier.stopped': {
    title: { vi: 'Hồ sơ đã dừng giải quyết', en: 'Work on your application has stopped' },
    body: {
      vi: 'Lý do và căn cứ có trong thông báo dừng giải quyết (Mẫu 05) của hồ sơ {code}.',
      en: 'The reason and legal basis are in the notice (form 05) in dossier {code}.',
    },
    sms: {
      vi: 'Ho so {code} da dung giai quyet. Xem ly do trong ung dung.',
      en: 'Work on dossier {code} has stopped. See why in the app.',
    },
  },
};

/** What the citizen is told when the clock raises an alarm. */
export const alarmNotices: Partial<Record<DossierAlarmKind, NotificationText>> = {
  stuck: {
    title: { vi: 'Hồ sơ của bạn chưa có người xử lý', en: 'Nobody has taken your application yet' },
    body: {
      vi: 'Hồ sơ {code} đã chờ hơn bốn giờ làm việc. Lãnh đạo cơ quan đã được báo. Bạn không phải làm gì.',
      en: 'Dossier {code} has waited for more than four office hours. The leaders of the office were told. You need not do anything.',
    },
  },
  promise_broken: {
    title: { vi: 'Hồ sơ của bạn đã quá hẹn', en: 'Your application is overdue' },
    body: {
      vi: 'Hồ sơ {code} hẹn trả {due} mà chưa xong. Lãnh đạo cơ quan đã được báo và phải trả lời bạn.',
      en: 'Dossier {code} was due {due} and is not done. The leaders of the office were told and owe you an answer.',
    },
  },
  wait_near: {
    title: { vi: 'Sắp hết hạn, hồ sơ sẽ bị dừng', en: 'Time is running out for your application' },
    body: {
      vi: 'Hồ sơ {code} đang chờ bạn đến {wait}. Quá lúc đó cơ quan có thể dừng giải quyết.',
      en: 'Dossier {code} waits for you until {wait}. After that the office may stop working on it.',
    },
    sms: {
      vi: 'Ho so {code} cho ban den {wait}. Qua han co the bi dung.',
      en: 'Dossier {code} waits for you until {wait}, then may be stopped.',
    },
  },
};

/** Fills the places of a text. @throws Error for a place without a value: a half text must not go out */
export function fillText(text: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual {
  const fill = (locale: 'vi' | 'en'): string =>
    text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (!value) throw new Error(`no value for {${name}}`);
      return value[locale];
    });
  return { vi: fill('vi'), en: fill('en') };
}
