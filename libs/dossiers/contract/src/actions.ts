import { dossierMachine, type DossierAction, type DossierEdge } from './lifecycle.js';
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

const STAFF_ACTIONS = ['accept', 'request_supplement', 'refuse', 'start', 'request_review', 'sign', 'send_back', 'return'] as const;
const CITIZEN_ACTIONS = ['supplement', 'resume', 'withdraw'] as const;
const SCOPE_OF = new Map(dossierMachine.edges.map((edge) => [edge.action, edge.by]));

function refusal(action: DossierAction, facts: DossierFacts, actor: DossierActor): RefusalReason | undefined {
  const by = SCOPE_OF.get(action);
  if (actor.kind === 'citizen' && !(by === 'citizen' && actor.owns)) return 'not-owner';
  if (actor.kind === 'staff' && !actor.scopes.includes(by as DossierStaffScope)) return 'no-scope';
  if (actor.kind === 'system' && by !== 'system') return 'no-scope';
  if (!dossierMachine.edge(facts.status, action)) return reasonOfStatus(action, facts.status);
  if (action === 'supplement' && facts.wasAccepted) return 'already-accepted';
  if (action === 'resume' && !facts.wasAccepted) return 'not-accepted';
  return actor.kind === 'staff' ? staffRefusal(action, facts, actor) : undefined;
}

function staffRefusal(
  action: DossierAction,
  facts: DossierFacts,
  actor: Extract<DossierActor, { kind: 'staff' }>,
): RefusalReason | undefined {
  const supervises = actor.scopes.includes(dossierStaffScopes.supervise);
  // Everything missing is asked for once (NĐ 118/2025); only who supervises may decide on a second time.
  if (action === 'request_supplement' && facts.supplementRequests > 0 && !supervises) return 'asked-before';
  const byHolder = action === 'request_review' || (action === 'request_supplement' && facts.status === 'processing');
  const holds = facts.officerId === actor.accountId || (facts.officerId !== undefined && actor.standsInFor?.includes(facts.officerId));
  if (byHolder && !supervises && !holds) return 'held-by-other';
  return undefined;
}

/** Whether one action is possible. The server refuses what this refuses, and the screen locks it with the same words. */
export function actionState(action: DossierAction, facts: DossierFacts, actor: DossierActor): ActionState {
  const reason = refusal(action, facts, actor);
  return reason === undefined ? { action, allowed: true } : { action, allowed: false, reason, text: refusalReasons[reason] };
}

/** Every action of the actor's side, with what stands in the way of those not possible now. */
export function availableActions(facts: DossierFacts, actor: DossierActor): ActionState[] {
  const actions: readonly DossierAction[] =
    actor.kind === 'staff'
      ? STAFF_ACTIONS
      : actor.kind === 'citizen'
        ? // The two ways of answering a request are one act to the citizen.
          CITIZEN_ACTIONS.filter((action) => action !== (facts.wasAccepted ? 'supplement' : 'resume'))
        : (['signed', 'signature_failed'] as const);
  return actions.map((action) => actionState(action, facts, actor));
}

/** The edge an allowed action takes. @throws Error for an action that `actionState` refuses: the caller did not ask first */
export function edgeOf(action: DossierAction, facts: DossierFacts): DossierEdge {
  const edge = dossierMachine.edge(facts.status, action);
  if (!edge) throw new Error(`no edge ${action} from ${facts.status}`);
  return edge;
}
