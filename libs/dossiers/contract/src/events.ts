import type { DossierStatus } from './statuses.js';

/** Every event of a dossier's life, as it stands in its history and in the outbox. */
export const dossierEventTypes = [
  'dossier.submitted',
  'dossier.accepted',
  'dossier.refused',
  'dossier.supplement_requested',
  'dossier.supplemented',
  'dossier.started',
  'dossier.review_requested',
  'dossier.sent_back',
  'dossier.signature_requested',
  'dossier.signature_failed',
  'dossier.signed',
  'dossier.returned',
  'dossier.withdrawn',
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
