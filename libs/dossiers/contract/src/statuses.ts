/** A sentence in both languages of the product; Vietnamese is the one that counts. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Where a dossier stands. Order of a dossier that meets no obstacle first, side ways after. */
export const dossierStatuses = [
  'submitted',
  'accepted',
  'processing',
  'awaiting_signature',
  'signing',
  'completed',
  'returned',
  'awaiting_supplement',
  'awaiting_payment',
  'refused',
  'withdrawn',
  'stopped',
] as const;
export type DossierStatus = (typeof dossierStatuses)[number];

/** Status codes of the national portal (NĐ 118/2025). */
export const nationalStatuses: Readonly<Record<number, Bilingual>> = {
  1: { vi: 'Mới đăng ký', en: 'Registered' },
  2: { vi: 'Được tiếp nhận', en: 'Received' },
  3: { vi: 'Không được tiếp nhận', en: 'Not received' },
  4: { vi: 'Đang xử lý', en: 'In process' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplements requested' },
  6: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the citizen' },
  8: { vi: 'Dừng xử lý', en: 'Stopped' },
  9: { vi: 'Đã xử lý xong', en: 'Processed' },
  10: { vi: 'Đã trả kết quả', en: 'Result returned' },
};

/** Our status → code of the national portal. */
export const nationalStatusCode: Readonly<Record<DossierStatus, number>> = {
  submitted: 1,
  accepted: 2,
  refused: 3,
  processing: 4,
  awaiting_signature: 4,
  signing: 4,
  awaiting_supplement: 5,
  awaiting_payment: 6,
  withdrawn: 7,
  stopped: 8,
  completed: 9,
  returned: 10,
};

/** Word for a status as the citizen and the staff read it. */
export const statusTexts: Readonly<Record<DossierStatus, Bilingual>> = {
  submitted: { vi: 'Đã nộp, chờ tiếp nhận', en: 'Submitted, waiting to be received' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Received' },
  processing: { vi: 'Đang xử lý', en: 'In process' },
  awaiting_signature: { vi: 'Chờ lãnh đạo ký', en: 'Waiting for signature' },
  signing: { vi: 'Đang ký số', en: 'Being signed' },
  completed: { vi: 'Đã có kết quả', en: 'Result ready' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  awaiting_supplement: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplements requested' },
  awaiting_payment: { vi: 'Chờ nộp phí, lệ phí', en: 'Payment requested' },
  refused: { vi: 'Không được tiếp nhận', en: 'Not received' },
  withdrawn: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
};

/** Icon and tint of a status: who acts or how it ended. `waiting` = for the citizen. */
export type StatusTone = 'running' | 'waiting' | 'done' | 'refused' | 'closed';
export const statusTones: Readonly<Record<DossierStatus, StatusTone>> = {
  submitted: 'running',
  accepted: 'running',
  processing: 'running',
  awaiting_signature: 'running',
  signing: 'running',
  completed: 'done',
  returned: 'done',
  awaiting_supplement: 'waiting',
  awaiting_payment: 'waiting',
  refused: 'refused',
  withdrawn: 'closed',
  stopped: 'refused',
};

/** The four steps that the console draws, and the step a status belongs to (a closed dossier keeps the step it ended in). */
export const dossierSteps: readonly Bilingual[] = [
  { vi: 'Tiếp nhận', en: 'Receipt' },
  { vi: 'Thẩm định', en: 'Review' },
  { vi: 'Trình ký', en: 'Signature' },
  { vi: 'Trả kết quả', en: 'Return' },
];
export const stepOfStatus: Readonly<Record<DossierStatus, 1 | 2 | 3 | 4>> = {
  submitted: 1,
  refused: 1,
  withdrawn: 1,
  stopped: 2,
  awaiting_supplement: 2,
  awaiting_payment: 2,
  accepted: 2,
  processing: 2,
  awaiting_signature: 3,
  signing: 3,
  completed: 4,
  returned: 4,
};
