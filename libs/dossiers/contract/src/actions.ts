import { dossierMachine, isWaiting, type DossierAction, type DossierEdge } from './lifecycle.js';
import { reasonOfStatus, refusalReasons, type RefusalReason } from './reasons.js';
import { dossierStaffScopes, type DossierStaffScope } from './scopes.js';
import type { Bilingual, DossierStatus } from './statuses.js';

/** The facts about a dossier on which it depends what may be done. */
export interface DossierFacts {
  readonly status: DossierStatus;
  /** Whether the legal clock has been started once. */
  readonly wasAccepted: boolean;
  /** Requests for supplements made so far. */
  readonly supplementRequests: number;
  /** Officer who took the dossier. */
  readonly officerId?: string;
  /** Questions to other units that wait for an answer. */
  readonly openConsultations?: number;
  /** How often the promise was moved. */
  readonly promiseMoves?: number;
  /** How often it may be: a rule of the office, `MAX_PROMISE_MOVES` by the law. */
  readonly maxPromiseMoves?: number;
  /** Whether the time in which the first request for supplements may come is over: a rule of the office. */
  readonly supplementLate?: boolean;
  /** Where the step may lead now: to another step of work, to the signature. Left out by who does not ask for either. */
  readonly ways?: { readonly handOver: boolean; readonly review: boolean };
}

/** Who asks. `scopes` are those that the person's posts grant over this dossier's receiving unit. */
export type DossierActor =
  | { readonly kind: 'citizen'; readonly owns: boolean }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly scopes: readonly string[];
      /** Absent officers whose deputy the person is now. */
      readonly standsInFor?: readonly string[];
    }
  | { readonly kind: 'system' };

/** One action with the answer whether it is possible now, and if not, why not. */
export type ActionState =
  | { readonly action: DossierAction; readonly allowed: true }
  | { readonly action: DossierAction; readonly allowed: false; readonly reason: RefusalReason; readonly text: Bilingual };

const STAFF_ACTIONS = [
  'accept',
  'request_supplement',
  'request_payment',
  'refuse',
  'settle_first',
  'settle',
  'start',
  'assign',
  'hand_over',
  'consult',
  'close_consultation',
  'move_promise',
  'request_review',
  'sign',
  'send_back',
  'stop',
  'return',
] as const;
/** One act before and after acceptance, as two edges: only the one that fits is offered. */
const FIRST: Partial<Record<DossierAction, boolean>> = { supplement: true, resume: false, settle_first: true, settle: false };
/** The office's own date may be moved once (NĐ 118/2025). */
export const MAX_PROMISE_MOVES = 1;
const SYSTEM_ACTIONS = ['signed', 'signature_failed', 'note_opinion', 'expire'] as const;
const CITIZEN_ACTIONS = ['supplement', 'resume', 'correct', 'withdraw'] as const;
const SCOPE_OF = new Map(dossierMachine.edges.map((edge) => [edge.action, edge.by]));

function refusal(action: DossierAction, facts: DossierFacts, actor: DossierActor): RefusalReason | undefined {
  const by = SCOPE_OF.get(action);
  if (actor.kind === 'citizen' && !(by === 'citizen' && actor.owns)) return 'not-owner';
  if (actor.kind === 'staff' && !actor.scopes.includes(by as DossierStaffScope)) return 'no-scope';
  if (actor.kind === 'system' && by !== 'system') return 'no-scope';
  if (!dossierMachine.edge(facts.status, action)) return reasonOfStatus(action, facts.status);
  const first = FIRST[action];
  if (first !== undefined && first === facts.wasAccepted) return first ? 'already-accepted' : 'not-accepted';
  // Supplements that are asked for after acceptance are asked for by whoever works on it.
  if (action === 'withdraw' && isWaiting(facts.status) && facts.wasAccepted) return 'work-began';
  return actor.kind === 'staff' ? staffRefusal(action, facts, actor) : undefined;
}

function staffRefusal(
  action: DossierAction,
  facts: DossierFacts,
  actor: Extract<DossierActor, { kind: 'staff' }>,
): RefusalReason | undefined {
  const supervises = actor.scopes.includes(dossierStaffScopes.supervise);
  // Everything missing is asked for once (NĐ 118/2025); and soon; only who supervises may decide on a second time or a late one.
  if (action === 'request_supplement' && !supervises) {
    if (facts.supplementRequests > 0) return 'asked-before';
    if (facts.supplementLate) return 'asked-late';
  }
  if (action === 'start' && facts.status === 'processing' && facts.officerId !== undefined) return 'already-started';
  const holds = facts.officerId === actor.accountId || (facts.officerId !== undefined && actor.standsInFor?.includes(facts.officerId));
  if (BY_HOLDER.includes(action) && facts.status !== 'submitted' && !supervises && !holds) return 'held-by-other';
  return wayRefusal(action, facts);
}

/** What only whoever holds the dossier does, or who supervises. */
const BY_HOLDER: readonly DossierAction[] = [
  'request_review',
  'request_supplement',
  'request_payment',
  'hand_over',
  'consult',
  'close_consultation',
];

function wayRefusal(
  action: DossierAction,
  { openConsultations = 0, promiseMoves = 0, maxPromiseMoves = MAX_PROMISE_MOVES, ways }: DossierFacts,
): RefusalReason | undefined {
  if (action === 'close_consultation' && openConsultations === 0) return 'no-consultation';
  if (action === 'move_promise' && promiseMoves >= Math.min(maxPromiseMoves, MAX_PROMISE_MOVES)) return 'moved-before';
  if (action !== 'request_review' && action !== 'hand_over') return undefined;
  if (action === 'hand_over' && ways?.handOver !== true) return 'no-next-office';
  if (action === 'request_review' && ways?.review === false) return 'hand-over-first';
  return openConsultations > 0 ? 'opinion-missing' : undefined;
}

/** Whether one action is possible. The server refuses what this refuses, and the screen locks it with the same words. */
export function actionState(action: DossierAction, facts: DossierFacts, actor: DossierActor): ActionState {
  const reason = refusal(action, facts, actor);
  return reason === undefined ? { action, allowed: true } : { action, allowed: false, reason, text: refusalReasons[reason] };
}

/** Every action of the actor's side, with what stands in the way of those not possible now. */
export function availableActions(facts: DossierFacts, actor: DossierActor): ActionState[] {
  const actions: readonly DossierAction[] =
    actor.kind === 'staff' ? STAFF_ACTIONS : actor.kind === 'citizen' ? CITIZEN_ACTIONS : SYSTEM_ACTIONS;
  return actions.filter((action) => FIRST[action] !== facts.wasAccepted).map((action) => actionState(action, facts, actor));
}

/** The edge an allowed action takes. @throws Error for an action that `actionState` refuses: the caller did not ask first */
export function edgeOf(action: DossierAction, facts: DossierFacts): DossierEdge {
  const edge = dossierMachine.edge(facts.status, action);
  if (!edge) throw new Error(`no edge ${action} from ${facts.status}`);
  return edge;
}
