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
  | 'request_payment'
  | 'settle_first'
  | 'settle'
  | 'start'
  | 'assign'
  | 'hand_over'
  | 'consult'
  | 'note_opinion'
  | 'close_consultation'
  | 'move_promise'
  | 'request_review'
  | 'send_back'
  | 'sign'
  | 'signature_failed'
  | 'signed'
  | 'return'
  | 'stop'
  | 'expire'
  | 'correct'
  | 'withdraw';

/** Who takes an edge: the owner, a post with a scope over the dossier, or the product itself. */
export type ActionSide = 'citizen' | 'system' | DossierStaffScope;

/** An edge of the life of a dossier. */
export interface DossierEdge extends Edge<DossierStatus> {
  readonly action: DossierAction;
  readonly event: DossierEventType;
  readonly by: ActionSide;
  /** Nothing about whose move it is changes: the status lasts on since it began. */
  readonly aside?: true;
}

const { receive, requestSupplement, requestPayment, settlePayment, process, sign, supervise } = dossierStaffScopes;
const edge = (
  action: DossierAction,
  from: DossierStatus | readonly DossierStatus[],
  to: DossierStatus,
  event: DossierEventType,
  by: ActionSide,
): DossierEdge => ({ action, from, to, event, by });
/** An act that leaves a dossier where it is, from each of some statuses. */
const aside = (action: DossierAction, among: readonly DossierStatus[], event: DossierEventType, by: ActionSide): DossierEdge[] =>
  among.map((status) => ({ ...edge(action, status, status, event, by), aside: true }));

const IN_OFFICE = ['accepted', 'processing', 'awaiting_signature'] as const;
const WAITING = ['awaiting_supplement', 'awaiting_payment'] as const;

/**
 * The only way a dossier changes (NĐ 118/2025 as amended by NĐ 367/2025). `supplement` answers a request made before
 * acceptance, `resume` one made after it: the clock was running then, and goes on or starts anew as the office has it set.
 * `settle_first` and `settle` are the same for a payment. `expire` ends a wait that was in vain.
 */
export const dossierMachine = defineMachine<DossierStatus, DossierEdge>({
  name: 'dossier',
  states: dossierStatuses,
  initial: 'submitted',
  final: ['returned', 'refused', 'withdrawn', 'stopped'],
  edges: [
    edge('accept', 'submitted', 'accepted', 'dossier.accepted', receive),
    edge('refuse', 'submitted', 'refused', 'dossier.refused', receive),
    edge('request_supplement', ['submitted', 'processing'], 'awaiting_supplement', 'dossier.supplement_requested', requestSupplement),
    edge('supplement', 'awaiting_supplement', 'submitted', 'dossier.supplemented', 'citizen'),
    edge('resume', 'awaiting_supplement', 'processing', 'dossier.supplemented', 'citizen'),
    edge('request_payment', ['submitted', 'processing'], 'awaiting_payment', 'dossier.payment_requested', requestPayment),
    edge('settle_first', 'awaiting_payment', 'submitted', 'dossier.paid', settlePayment),
    edge('settle', 'awaiting_payment', 'processing', 'dossier.paid', settlePayment),
    edge('start', ['accepted', 'processing'], 'processing', 'dossier.started', process),
    edge('assign', ['accepted', 'processing'], 'processing', 'dossier.assigned', supervise),
    edge('hand_over', 'processing', 'processing', 'dossier.handed_over', process),
    ...aside('consult', ['processing'], 'dossier.consulted', process),
    ...aside('note_opinion', [...IN_OFFICE, ...WAITING], 'dossier.opinion_given', 'system'),
    ...aside('close_consultation', [...IN_OFFICE, ...WAITING], 'dossier.consultation_closed', process),
    ...aside('move_promise', IN_OFFICE, 'dossier.promise_moved', supervise),
    edge('request_review', 'processing', 'awaiting_signature', 'dossier.review_requested', process),
    edge('send_back', 'awaiting_signature', 'processing', 'dossier.sent_back', sign),
    edge('sign', 'awaiting_signature', 'signing', 'dossier.signature_requested', sign),
    edge('signature_failed', 'signing', 'awaiting_signature', 'dossier.signature_failed', 'system'),
    edge('signed', 'signing', 'completed', 'dossier.signed', 'system'),
    edge('return', 'completed', 'returned', 'dossier.returned', receive),
    edge('stop', [...IN_OFFICE, ...WAITING], 'stopped', 'dossier.stopped', supervise),
    edge('expire', WAITING, 'stopped', 'dossier.stopped', 'system'),
    ...aside('correct', ['submitted', 'accepted'], 'dossier.corrected', 'citizen'),
    edge('withdraw', ['submitted', 'accepted', ...WAITING], 'withdrawn', 'dossier.withdrawn', 'citizen'),
  ],
});

/** Whether a dossier has come to its end. */
export const isClosed = (status: DossierStatus): boolean => dossierMachine.final.includes(status);
/** Whether the office waits for somebody outside: such hours do not count against it. */
export const isWaiting = (status: DossierStatus): boolean => (WAITING as readonly DossierStatus[]).includes(status);
