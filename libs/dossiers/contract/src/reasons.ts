import type { DossierAction } from './lifecycle.js';
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
  'waiting-for-citizen': { vi: 'đang chờ công dân bổ sung', en: 'waiting for the applicant’s supplements' },
  'nothing-asked': { vi: 'cơ quan không yêu cầu bổ sung', en: 'no supplements have been asked for' },
  'asked-before': {
    vi: 'đã yêu cầu bổ sung một lần; lần nữa phải do lãnh đạo quyết định, nêu lý do',
    en: 'supplements were asked for once; a leader has to decide on a second time and say why',
  },
  'no-draft-result': { vi: 'chưa có dự thảo kết quả', en: 'there is no draft result yet' },
  'under-review': { vi: 'hồ sơ đang trình ký', en: 'the result is waiting for signature' },
  'being-signed': { vi: 'kết quả đang được ký số', en: 'the result is being signed' },
  'not-signed': { vi: 'lãnh đạo chưa ký', en: 'the leader has not signed' },
  'already-signed': { vi: 'kết quả đã ký', en: 'the result has been signed' },
} as const satisfies Record<string, Bilingual>;
export type RefusalReason = keyof typeof refusalReasons;

const LATER: Partial<Record<DossierStatus, RefusalReason>> = {
  awaiting_supplement: 'waiting-for-citizen',
  awaiting_signature: 'under-review',
  signing: 'being-signed',
  completed: 'already-signed',
};

const BY_STATUS: Partial<Record<DossierAction, Partial<Record<DossierStatus, RefusalReason>>>> = {
  accept: { ...LATER, accepted: 'already-accepted', processing: 'already-accepted' },
  refuse: { ...LATER, accepted: 'already-accepted', processing: 'already-accepted' },
  request_supplement: { ...LATER, accepted: 'not-started' },
  start: { ...LATER, submitted: 'not-accepted', processing: 'already-started' },
  request_review: { ...LATER, submitted: 'not-accepted', accepted: 'not-started' },
  sign: { ...LATER, submitted: 'not-accepted', accepted: 'no-draft-result', processing: 'no-draft-result' },
  send_back: { ...LATER, submitted: 'not-accepted', accepted: 'no-draft-result', processing: 'no-draft-result' },
  return: { ...LATER, submitted: 'not-accepted', accepted: 'not-signed', processing: 'not-signed', awaiting_signature: 'not-signed' },
  withdraw: LATER,
};

/** Why the table has no edge for an action out of a status. */
export function reasonOfStatus(action: DossierAction, status: DossierStatus): RefusalReason {
  if (status === 'returned' || status === 'refused' || status === 'withdrawn') return 'closed';
  return BY_STATUS[action]?.[status] ?? (action === 'supplement' || action === 'resume' ? 'nothing-asked' : 'closed');
}
