import { Type } from '@sinclair/typebox';
import type { Bilingual } from './parts.js';

/** Where a request stands. `accepted`: decided in the person's favour and not carried out yet. */
export const requestStatuses = ['received', 'acknowledged', 'extended', 'accepted', 'fulfilled', 'refused', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];
export const RequestStatusSchema = Type.Union(requestStatuses.map((status) => Type.Literal(status)));

export const requestStatusTexts: Readonly<Record<RequestStatus, Bilingual>> = {
  received: { vi: 'Đã gửi, chờ xác nhận', en: 'Sent, waiting to be acknowledged' },
  acknowledged: { vi: 'Đang giải quyết', en: 'Being dealt with' },
  extended: { vi: 'Đang giải quyết, đã gia hạn', en: 'Being dealt with, extended' },
  accepted: { vi: 'Đã chấp nhận, đang thực hiện', en: 'Accepted, being carried out' },
  fulfilled: { vi: 'Đã thực hiện', en: 'Carried out' },
  refused: { vi: 'Không chấp nhận', en: 'Refused' },
  withdrawn: { vi: 'Bạn đã rút yêu cầu', en: 'Taken back' },
};

export const requestStatusTones: Readonly<Record<RequestStatus, 'running' | 'done' | 'refused' | 'closed'>> = {
  received: 'running',
  acknowledged: 'running',
  extended: 'running',
  accepted: 'running',
  fulfilled: 'done',
  refused: 'refused',
  withdrawn: 'closed',
};
