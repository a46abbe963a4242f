import type { StaffTicket } from '@tinhso/feedback-contract';
import { unwrap, type Api, type MapPoint } from '@tinhso/ui';
import type { Act } from './useActs.js';

/** What the window of an act collects. */
export interface Wish {
  readonly text?: string;
  readonly unitId?: string;
  readonly category?: string;
  readonly place?: MapPoint;
  readonly into?: string;
  readonly closingCode?: 'fixed' | 'not_ours' | 'no_action';
  readonly visitNote?: string;
  readonly evidence?: readonly string[];
  readonly visibility?: 'public' | 'hidden';
}

/** Sends an act on a report as it was seen. */
export function sendAct(api: Api, { id, version }: StaffTicket, act: Act, wish: Wish = {}): Promise<unknown> {
  const params = { path: { id } };
  const { text = '', unitId = '' } = wish;
  const base = '/api/v1/staff/feedback/tickets/{id}';
  switch (act) {
    case 'assign':
      return unwrap(
        api.POST(`${base}/assign`, { params, body: { version, ...(unitId ? { unitId } : {}), ...(text ? { note: text } : {}) } }),
      );
    case 'start':
      return unwrap(api.POST(`${base}/start`, { params, body: { version } }));
    case 'pass_on':
      return unwrap(api.POST(`${base}/pass-on`, { params, body: { version, unitId, reason: text } }));
    case 'reroute':
      return unwrap(
        api.POST(`${base}/reroute`, {
          params,
          body: {
            version,
            ...(wish.category ? { category: wish.category } : {}),
            ...(wish.place ? { place: wish.place } : {}),
            ...(text ? { reason: text } : {}),
          },
        }),
      );
    case 'ask':
      return unwrap(api.POST(`${base}/ask`, { params, body: { version, question: text } }));
    case 'resume':
      return unwrap(api.POST(`${base}/resume`, { params, body: { version, reason: text } }));
    case 'answer': {
      const visit = wish.visitNote ? { visitNote: wish.visitNote } : {};
      const body = { version, closingCode: wish.closingCode ?? ('fixed' as const), text, evidence: [...(wish.evidence ?? [])], ...visit };
      return unwrap(api.POST(`${base}/answer`, { params, body }));
    }
    case 'merge':
      return unwrap(api.POST(`${base}/merge`, { params, body: { version, into: wish.into ?? '' } }));
    case 'unmerge':
      return unwrap(api.POST(`${base}/unmerge`, { params, body: { version, reason: text } }));
    case 'close':
      return unwrap(api.POST(`${base}/close`, { params, body: { version, reason: text } }));
    case 'reject':
      return unwrap(api.POST(`${base}/reject`, { params, body: { version, reason: text } }));
    case 'split':
      return unwrap(api.POST(`${base}/split`, { params, body: { version, parts: [{ category: wish.category ?? '', text }] } }));
    case 'publish': {
      const hidden = wish.visibility === 'hidden';
      return unwrap(
        api.POST(`${base}/moderate`, {
          params,
          body: { version, visibility: hidden ? 'hidden' : 'public', ...(hidden ? { reason: text } : {}) },
        }),
      );
    }
    default:
      throw new Error(`the office cannot ${act}`);
  }
}
