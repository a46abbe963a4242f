import { defineMachine, type Edge } from '@tinhso/kernel';
import type { DossierEventType } from './events.js';
import { dossierStaffScopes, type DossierStaffScope } from './scopes.js';
import { dossierStatuses, type DossierStatus } from './statuses.js';

/** What can be done to a dossier that exists. */
export type DossierAction =
  | 'accept'
  | 'refuse'
  | 'request_supplement'
  | 'supplement'
  | 'resume'
  | 'start'
  | 'request_review'
  | 'send_back'
  | 'sign'
  | 'signature_failed'
  | 'signed'
  | 'return'
  | 'withdraw';

/** Who takes an edge: the owner, a post with a scope over the receiving unit, or the product itself. */
export type ActionSide = 'citizen' | 'system' | DossierStaffScope;

/** An edge of the life of a dossier. */
export interface DossierEdge extends Edge<DossierStatus> {
  readonly action: DossierAction;
  readonly event: DossierEventType;
  readonly by: ActionSide;
}

const { receive, requestSupplement, process, sign } = dossierStaffScopes;
const edge = (
  action: DossierAction,
  from: DossierStatus | readonly DossierStatus[],
  to: DossierStatus,
  event: DossierEventType,
  by: ActionSide,
): DossierEdge => ({ action, from, to, event, by });

/**
 * The only way a status changes (NĐ 118/2025 as amended by NĐ 367/2025). `supplement` answers a request made before
 * acceptance, `resume` one made after it: the clock was running then, and goes on or starts anew as the office has it set.
 */
export const dossierMachine = defineMachine<DossierStatus, DossierEdge>({
  name: 'dossier',
  states: dossierStatuses,
  initial: 'submitted',
  final: ['returned', 'refused', 'withdrawn'],
  edges: [
    edge('accept', 'submitted', 'accepted', 'dossier.accepted', receive),
    edge('refuse', 'submitted', 'refused', 'dossier.refused', receive),
    edge('request_supplement', ['submitted', 'processing'], 'awaiting_supplement', 'dossier.supplement_requested', requestSupplement),
    edge('supplement', 'awaiting_supplement', 'submitted', 'dossier.supplemented', 'citizen'),
    edge('resume', 'awaiting_supplement', 'processing', 'dossier.supplemented', 'citizen'),
    edge('start', 'accepted', 'processing', 'dossier.started', process),
    edge('request_review', 'processing', 'awaiting_signature', 'dossier.review_requested', process),
    edge('send_back', 'awaiting_signature', 'processing', 'dossier.sent_back', sign),
    edge('sign', 'awaiting_signature', 'signing', 'dossier.signature_requested', sign),
    edge('signature_failed', 'signing', 'awaiting_signature', 'dossier.signature_failed', 'system'),
    edge('signed', 'signing', 'completed', 'dossier.signed', 'system'),
    edge('return', 'completed', 'returned', 'dossier.returned', receive),
    edge(
      'withdraw',
      ['submitted', 'accepted', 'processing', 'awaiting_supplement', 'awaiting_signature'],
      'withdrawn',
      'dossier.withdrawn',
      'citizen',
    ),
  ],
});

/** Whether a dossier has come to its end. */
export const isClosed = (status: DossierStatus): boolean => dossierMachine.final.includes(status);
