import type { Bilingual, DossierStatus } from '@tinhso/dossiers-contract';

/** What is to be done in a status, said to the citizen; in the work itself the procedure has its own words. */
export const comingTitles: Readonly<Record<Exclude<DossierStatus, 'accepted' | 'processing'>, Bilingual>> = {
  submitted: { vi: 'Một cửa kiểm tra giấy tờ và tiếp nhận', en: 'The desk checks the papers and receives the dossier' },
  awaiting_supplement: { vi: 'Bạn gửi phần bổ sung', en: 'You send what was asked for' },
  awaiting_payment: { vi: 'Bạn nộp phí, lệ phí', en: 'You pay the fee' },
  awaiting_signature: { vi: 'Lãnh đạo xem và ký', en: 'A leader reads and signs' },
  signing: { vi: 'Ký số kết quả', en: 'The result is signed digitally' },
  completed: { vi: 'Trả kết quả cho bạn', en: 'You receive the result' },
  returned: { vi: 'Đã trả kết quả. Không còn việc gì phải làm.', en: 'The result was returned. Nothing is left to do.' },
  refused: { vi: 'Hồ sơ không được tiếp nhận. Bạn có thể nộp hồ sơ mới.', en: 'It was not received. You can apply anew.' },
  withdrawn: { vi: 'Bạn đã rút hồ sơ. Muốn làm tiếp thì nộp hồ sơ mới.', en: 'You withdrew it. To go on, apply anew.' },
  stopped: { vi: 'Cơ quan đã dừng giải quyết. Muốn làm tiếp thì nộp hồ sơ mới.', en: 'The office stopped. To go on, apply anew.' },
};

/** What work is called that the procedure has no words for. */
export const workTitle: Bilingual = { vi: 'Giải quyết hồ sơ', en: 'Work on the dossier' };

/** Other offices are asked. */
export const opinionTitle = (offices: string): Bilingual => ({
  vi: `Chờ ý kiến của ${offices}`,
  en: `Waiting for the opinion of ${offices}`,
});

/** What happens after a wait in vain. */
export const afterWait: Readonly<Record<'stopped' | 'escalated', Bilingual>> = {
  stopped: { vi: 'Quá ngày này, cơ quan dừng giải quyết và báo cho bạn.', en: 'After that day the office stops and tells you.' },
  escalated: { vi: 'Quá ngày này, cơ quan xem xét và báo cho bạn.', en: 'After that day the office decides and tells you.' },
};

/** Said with the receipt. */
export const onceForAll: Bilingual = {
  vi: 'Nếu thiếu giấy tờ, bạn được báo một lần cho đủ.',
  en: 'If something is missing, you are told all of it at once.',
};
