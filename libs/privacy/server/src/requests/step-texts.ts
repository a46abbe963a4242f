import type { Bilingual, RequestEventType } from '@tinhso/privacy-contract';

/** Steps of a request as its history names them. */
export const stepTexts: Readonly<Record<RequestEventType, Bilingual>> = {
  'privacy.request_received': { vi: 'Đã nhận yêu cầu', en: 'Request received' },
  'privacy.request_acknowledged': { vi: 'Đã xác nhận và bắt đầu giải quyết', en: 'Acknowledged, work has begun' },
  'privacy.request_extended': { vi: 'Đã gia hạn một lần', en: 'Extended once' },
  'privacy.request_accepted': { vi: 'Đã chấp nhận', en: 'Accepted' },
  'privacy.request_fulfilled': { vi: 'Đã thực hiện xong', en: 'Carried out' },
  'privacy.request_refused': { vi: 'Không chấp nhận', en: 'Refused' },
  'privacy.request_withdrawn': { vi: 'Đã rút yêu cầu', en: 'Taken back' },
};
