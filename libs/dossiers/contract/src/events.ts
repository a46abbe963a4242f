import type { DossierStatus } from './statuses.js';

/** Every event of a dossier's life, as it stands in its history and in the outbox. */
export const dossierEventTypes = [
  'dossier.submitted',
  'dossier.accepted',
  'dossier.refused',
  'dossier.supplement_requested',
  'dossier.supplemented',
  'dossier.payment_requested',
  'dossier.paid',
  'dossier.started',
  'dossier.assigned',
  'dossier.handed_over',
  'dossier.consulted',
  'dossier.opinion_given',
  'dossier.consultation_closed',
  'dossier.promise_moved',
  'dossier.review_requested',
  'dossier.sent_back',
  'dossier.signature_requested',
  'dossier.signature_failed',
  'dossier.signed',
  'dossier.returned',
  'dossier.withdrawn',
  'dossier.corrected',
  'dossier.stopped',
] as const;
export type DossierEventType = (typeof dossierEventTypes)[number];

/** What travels in the outbox: ids only. Who needs more asks by port. */
export interface DossierEvent {
  type: DossierEventType;
  payload: {
    dossierId: string;
    /** The citizen whose dossier it is. */
    accountId: string;
    /** Receiving unit. */
    unitId: string;
    status: DossierStatus;
    /** Version of the dossier after the event. */
    version: number;
    /** What gave the right to act, `delegation:<id>`, when a citizen acted for the owner; and who did. */
    authority?: string;
    actorId?: string;
  };
}

/**
 * What the watch over the clock raises: told to people, no part of the history. Each is raised once for a breach.
 * `stuck` nobody took it within four office hours · `step_late` a step is over its time, once for each level of leaders ·
 * `supplement_near` the time to ask for supplements ends soon ·
 * `promise_near`, `apology_due` three days and one day before the promise · `promise_broken` it passed · `wait_near` a wait ends soon ·
 * `wait_over` it ended in vain and a leader decides · `opinion_late` another unit did not answer · `return_late` a signed result is not
 * sent on, received or returned in time, once for each level of leaders.
 */
export const dossierAlarmKinds = [
  'stuck',
  'step_late',
  'supplement_near',
  'promise_near',
  'apology_due',
  'promise_broken',
  'wait_near',
  'wait_over',
  'opinion_late',
  'return_late',
] as const;
export type DossierAlarmKind = (typeof dossierAlarmKinds)[number];

/** An alarm in the outbox. */
export interface DossierAlarmEvent {
  type: `dossier.alarm_${DossierAlarmKind}`;
  payload: { dossierId: string; alarmId: string };
}

/** A question was put to another office, or it ended; for the people of the offices. */
export interface ConsultationEvent {
  type: 'dossier.opinion_asked' | 'dossier.opinion_noted';
  payload: { dossierId: string; consultationId: string };
}

/** Whose move it is has changed from one unit to another; for who keeps something by unit. */
export interface DeskChangedEvent {
  type: 'dossier.desk_changed';
  payload: { dossierId: string; unitId: string; fromUnitId: string; toUnitId: string };
}
