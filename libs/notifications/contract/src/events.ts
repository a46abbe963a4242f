/** Events that citizens are told of. For each the domain that owns it registers what is said, to whom; it may say nothing. */
export const notifiedEvents = [
  'identity.security_notice',
  'dossier.submitted',
  'dossier.accepted',
  'dossier.supplement_requested',
  'dossier.supplemented',
  'dossier.refused',
  'dossier.started',
  'dossier.signed',
  'dossier.returned',
  'dossier.withdrawn',
  'cosigning.invited',
  'cosigning.reminded',
  'cosigning.signed',
  'cosigning.declined',
  'cosigning.withdrawn',
  'cosigning.expired',
  'rating.answered',
  'delegation.granted',
  'delegation.accepted',
  'delegation.declined',
  'delegation.revoked',
  'delegation.left',
  'delegation.restored',
  'delegation.expiring',
  'privacy.request_acknowledged',
  'privacy.request_extended',
  'privacy.request_accepted',
  'privacy.request_fulfilled',
  'privacy.request_refused',
  'privacy.request_due',
  'privacy.export_ready',
  'privacy.export_failed',
  'privacy.erasure_scheduled',
  'privacy.erasure_undone',
  'assistance.session_started',
  'assistance.filing_made',
  'assistance.filing_expired',
  'assistance.disowned',
  'assistance.helper_suspended',
  'assistance.case_closed',
] as const;
export type NotifiedEvent = (typeof notifiedEvents)[number];

/** A message has to go out by SMS or by mail; the delivery row says to whom. */
export interface DeliveryDueEvent {
  readonly type: 'notification.sms_due' | 'notification.mail_due';
  readonly payload: { readonly deliveryId: string };
}
