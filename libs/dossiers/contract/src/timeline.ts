import type { DossierEventType } from './events.js';
import type { Bilingual } from './statuses.js';

/** Title of a timeline entry, said to the citizen. */
export const timelineTitles: Readonly<Record<DossierEventType, Bilingual>> = {
  'dossier.submitted': { vi: 'Đã nộp trực tuyến', en: 'Submitted online' },
  'dossier.accepted': { vi: 'Đã tiếp nhận', en: 'Received' },
  'dossier.refused': { vi: 'Không được tiếp nhận', en: 'Not received' },
  'dossier.supplement_requested': { vi: 'Chờ người nộp bổ sung', en: 'Waiting for the applicant’s supplements' },
  'dossier.supplemented': { vi: 'Người nộp đã bổ sung', en: 'Supplements sent' },
  'dossier.payment_requested': { vi: 'Chờ nộp phí, lệ phí', en: 'Waiting for payment' },
  'dossier.paid': { vi: 'Đã nộp phí, lệ phí', en: 'Paid' },
  'dossier.assigned': { vi: 'Đã phân công người xử lý', en: 'Given to an officer' },
  'dossier.handed_over': { vi: 'Đã chuyển sang bước sau', en: 'Handed over to the next step' },
  'dossier.consulted': { vi: 'Xin ý kiến cơ quan khác', en: 'Another office was consulted' },
  'dossier.opinion_given': { vi: 'Đã có ý kiến của cơ quan được hỏi', en: 'The consulted office answered' },
  'dossier.consultation_closed': { vi: 'Thôi xin ý kiến', en: 'Consultation closed' },
  'dossier.promise_moved': { vi: 'Xin lỗi và hẹn lại ngày trả', en: 'Apology and new date' },
  'dossier.stopped': { vi: 'Dừng giải quyết', en: 'Stopped' },
  'dossier.started': { vi: 'Bắt đầu xử lý', en: 'Work began' },
  'dossier.review_requested': { vi: 'Đã trình lãnh đạo', en: 'Sent for signature' },
  'dossier.sent_back': { vi: 'Lãnh đạo yêu cầu làm lại', en: 'Sent back by the leader' },
  'dossier.signature_requested': { vi: 'Lãnh đạo đã duyệt, đang ký số', en: 'Approved, being signed' },
  'dossier.signature_failed': { vi: 'Ký số chưa thành công, trình ký lại', en: 'Signing failed, back to the leader' },
  'dossier.signed': { vi: 'Đã ký số kết quả', en: 'Result signed' },
  'dossier.returned': { vi: 'Đã trả kết quả', en: 'Result returned' },
  'dossier.corrected': { vi: 'Người nộp đã sửa hồ sơ', en: 'Corrected by the applicant' },
  'dossier.withdrawn': { vi: 'Người nộp đã rút hồ sơ', en: 'Withdrawn by the applicant' },
};

/** Title of the first entry of what did not come in online. */
export const receivedTitles: Readonly<Record<'in_person' | 'postal', Bilingual>> = {
  in_person: { vi: 'Đã nộp tại bộ phận một cửa', en: 'Filed at the one-stop desk' },
  postal: { vi: 'Đã nộp qua bưu chính', en: 'Filed by post' },
};

/** Entries that are the office's own affair and are not shown to the citizen. */
export const internalEvents: ReadonlySet<DossierEventType> = new Set([
  'dossier.sent_back',
  'dossier.signature_failed',
  'dossier.consultation_closed',
]);
