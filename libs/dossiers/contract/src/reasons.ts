import { dossierMachine, type DossierAction } from './lifecycle.js';
import type { Bilingual, DossierStatus } from './statuses.js';

/** Why an action is not possible now; `vi` and `en` are ready to be shown beside a lock. */
export const refusalReasons = {
  'no-scope': { vi: 'vị trí của bạn không được giao việc này', en: 'your post does not include this' },
  'not-owner': { vi: 'chỉ người nộp hồ sơ làm được', en: 'only the applicant can do this' },
  closed: { vi: 'hồ sơ đã kết thúc', en: 'the dossier is closed' },
  'not-accepted': { vi: 'hồ sơ chưa được tiếp nhận', en: 'the dossier has not been received yet' },
  'already-accepted': { vi: 'hồ sơ đã được tiếp nhận', en: 'the dossier has been received already' },
  'not-started': { vi: 'chưa ai nhận xử lý', en: 'nobody has taken the dossier yet' },
  'already-started': { vi: 'đã có người xử lý', en: 'somebody is already working on it' },
  'held-by-other': { vi: 'người khác đang giữ hồ sơ', en: 'somebody else holds the dossier' },
  'work-began': {
    vi: 'cơ quan đã bắt đầu xử lý; muốn thôi, gọi hoặc đến bộ phận một cửa đề nghị dừng giải quyết',
    en: 'work has begun; to end it, call or visit the one-stop desk and ask to have it stopped',
  },
  'work-began-correct': {
    vi: 'cơ quan đã bắt đầu xử lý; có chỗ sai, gọi ngay cho người đang giữ hồ sơ để được yêu cầu bổ sung',
    en: 'work has begun; if something is wrong, call whoever holds it so that supplements are asked for',
  },
  'answer-the-request': {
    vi: 'cơ quan đang chờ bạn bổ sung; trả lời các mục được yêu cầu',
    en: 'supplements are waited for; answer what is asked',
  },
  'waiting-for-citizen': { vi: 'đang chờ công dân bổ sung', en: 'waiting for the applicant’s supplements' },
  'nothing-asked': { vi: 'cơ quan không yêu cầu bổ sung', en: 'no supplements have been asked for' },
  'asked-before': {
    vi: 'đã yêu cầu bổ sung một lần; lần nữa phải do lãnh đạo quyết định, nêu lý do',
    en: 'supplements were asked for once; a leader has to decide on a second time and say why',
  },
  'asked-late': {
    vi: 'đã quá thời gian được yêu cầu bổ sung; muốn yêu cầu phải do lãnh đạo quyết định, nêu lý do',
    en: 'the time to ask for supplements is over; a leader has to decide on it and say why',
  },
  'waiting-for-payment': { vi: 'đang chờ nộp phí, lệ phí', en: 'waiting for payment' },
  'not-waiting-for-payment': { vi: 'cơ quan không yêu cầu nộp phí', en: 'no payment was asked for' },
  'opinion-missing': { vi: 'cơ quan được hỏi chưa có ý kiến', en: 'a consulted office has not answered yet' },
  'no-consultation': { vi: 'không có việc xin ý kiến nào đang chờ', en: 'no consultation is open' },
  'no-next-office': { vi: 'bước này không chuyển tiếp, hãy trình lãnh đạo', en: 'this step is not handed over: send it for signature' },
  'hand-over-first': { vi: 'phải chuyển sang bước xử lý sau trước đã', en: 'it has to be handed over to the next step first' },
  'moved-before': { vi: 'không được hẹn lại thêm lần nào nữa', en: 'the date may not be moved any more' },
  'no-draft-result': { vi: 'chưa có dự thảo kết quả', en: 'there is no draft result yet' },
  'under-review': { vi: 'hồ sơ đang trình ký', en: 'the result is waiting for signature' },
  'being-signed': { vi: 'kết quả đang được ký số', en: 'the result is being signed' },
  'not-signed': { vi: 'lãnh đạo chưa ký', en: 'the leader has not signed' },
  'already-signed': { vi: 'kết quả đã ký', en: 'the result has been signed' },
} as const satisfies Record<string, Bilingual>;
export type RefusalReason = keyof typeof refusalReasons;

const LATER: Partial<Record<DossierStatus, RefusalReason>> = {
  awaiting_supplement: 'waiting-for-citizen',
  awaiting_payment: 'waiting-for-payment',
  awaiting_signature: 'under-review',
  signing: 'being-signed',
  completed: 'already-signed',
};
const UNPAID: Partial<Record<DossierStatus, RefusalReason>> = Object.fromEntries(
  (['submitted', 'accepted', 'processing', 'awaiting_supplement', 'awaiting_signature', 'signing', 'completed'] as const).map((status) => [
    status,
    'not-waiting-for-payment',
  ]),
);

const BY_STATUS: Partial<Record<DossierAction, Partial<Record<DossierStatus, RefusalReason>>>> = {
  accept: { ...LATER, accepted: 'already-accepted', processing: 'already-accepted' },
  refuse: { ...LATER, accepted: 'already-accepted', processing: 'already-accepted' },
  request_supplement: { ...LATER, accepted: 'not-started' },
  request_payment: { ...LATER, accepted: 'not-started' },
  settle_first: UNPAID,
  settle: UNPAID,
  assign: { ...LATER, submitted: 'not-accepted' },
  hand_over: { ...LATER, submitted: 'not-accepted', accepted: 'not-started' },
  consult: { ...LATER, submitted: 'not-accepted', accepted: 'not-started' },
  close_consultation: { ...LATER, submitted: 'no-consultation' },
  move_promise: { ...LATER, submitted: 'not-accepted' },
  stop: { ...LATER, submitted: 'not-accepted' },
  start: { ...LATER, submitted: 'not-accepted', processing: 'already-started' },
  request_review: { ...LATER, submitted: 'not-accepted', accepted: 'not-started' },
  sign: { ...LATER, submitted: 'not-accepted', accepted: 'no-draft-result', processing: 'no-draft-result' },
  send_back: { ...LATER, submitted: 'not-accepted', accepted: 'no-draft-result', processing: 'no-draft-result' },
  return: { ...LATER, submitted: 'not-accepted', accepted: 'not-signed', processing: 'not-signed', awaiting_signature: 'not-signed' },
  withdraw: { ...LATER, processing: 'work-began', awaiting_signature: 'work-began' },
  correct: {
    ...LATER,
    awaiting_supplement: 'answer-the-request',
    processing: 'work-began-correct',
    awaiting_signature: 'work-began-correct',
  },
};

/** Why the table has no edge for an action out of a status. */
export function reasonOfStatus(action: DossierAction, status: DossierStatus): RefusalReason {
  if (dossierMachine.final.includes(status)) return 'closed';
  return BY_STATUS[action]?.[status] ?? (action === 'supplement' || action === 'resume' ? 'nothing-asked' : 'closed');
}
