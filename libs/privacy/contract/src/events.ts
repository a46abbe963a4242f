import type { RequestKind } from './kinds.js';

/** Events in the history of a request; those that change its status, and two that do not. */
export const requestEventTypes = [
  'privacy.request_received',
  'privacy.request_acknowledged',
  'privacy.request_extended',
  'privacy.request_accepted',
  'privacy.request_fulfilled',
  'privacy.request_refused',
  'privacy.request_withdrawn',
] as const;
export type RequestEventType = (typeof requestEventTypes)[number];

/** What travels in the outbox about a request: ids only. */
export interface RequestEvent {
  readonly type: RequestEventType;
  readonly payload: { readonly requestId: string; readonly accountId: string; readonly kind: RequestKind; readonly version: number };
}

/** An officer has a date to keep soon, or has missed it. Told to each data protection officer. */
export interface RequestDueEvent {
  readonly type: 'privacy.request_due';
  readonly payload: { readonly requestId: string; readonly what: 'acknowledge' | 'answer'; readonly accountIds: readonly string[] };
}

export interface ExportEvent {
  readonly type: 'privacy.export_requested' | 'privacy.export_ready' | 'privacy.export_failed';
  readonly payload: { readonly exportId: string; readonly accountId: string };
}

export interface ErasureEvent {
  readonly type: 'privacy.erasure_scheduled' | 'privacy.erasure_undone' | 'privacy.erasure_due';
  readonly payload: { readonly erasureId: string; readonly accountId: string };
}

/** Somebody gave or withdrew a consent. */
export interface ConsentEvent {
  readonly type: 'privacy.consent_changed';
  readonly payload: { readonly accountId: string; readonly purpose: string; readonly given: boolean };
}
