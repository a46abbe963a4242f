import { open311Types } from '@tinhso/feedback-contract';
import type { Locale } from '@tinhso/platform';
import { listDocument, type Open311Document } from '../domain/document.js';

/** What a POST was answered, as it is kept for whoever sends it again. */
export interface PostedAnswer {
  readonly type: (typeof open311Types)[number];
  readonly code: string;
  readonly token?: string;
  /** Not to be read before a moderator has seen it. */
  readonly moderated: boolean;
}

const notices = {
  moderated: {
    vi: 'Phản ánh đã được nhận và sẽ hiện công khai sau khi được duyệt.',
    en: 'The report was received and becomes public once it has been looked at.',
  },
  public: { vi: 'Phản ánh đã được nhận và hiện công khai.', en: 'The report was received and is public.' },
} as const;

/** Either the id or a token, never both; a blackbox gives neither. */
export function postedDocument({ type, code, token, moderated }: PostedAnswer, locale: Locale): Open311Document {
  const named: Record<string, string> = {};
  if (type === 'realtime') named.service_request_id = code;
  else if (token !== undefined) named.token = token;
  const service_notice = notices[moderated ? 'moderated' : 'public'][locale];
  return listDocument('service_requests', 'request', [{ ...named, service_notice, account_id: null }]);
}
