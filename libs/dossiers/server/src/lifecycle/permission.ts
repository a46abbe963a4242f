import { owns, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { actionState, dossierProblems, type DossierAction, type DossierActor, type DossierFacts } from '@tinhso/dossiers-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import type { OfficeLimits, Offices } from '../offices/offices.js';

/** What the table of actions wants to know of a dossier. */
export const factsOf = (row: DossierRow, ways?: DossierFacts['ways'], limits?: OfficeLimits): DossierFacts => ({
  status: row.status,
  wasAccepted: row.acceptedAt !== null,
  supplementRequests: row.supplementRequests,
  openConsultations: row.openConsultations,
  promiseMoves: row.promiseMoves,
  ...(row.officerId ? { officerId: row.officerId } : {}),
  ...(ways ? { ways } : {}),
  ...limits,
});

/** The asking person in relation to a dossier that `ownedBy` or `withinJurisdiction` has given. */
export function actorFor(ctx: RequestContext, row: DossierRow, offices: Offices): DossierActor {
  const { actor } = ctx;
  if (actor.kind === 'staff')
    return {
      kind: 'staff',
      accountId: actor.accountId,
      scopes: offices.scopesOver(actor, row),
      standsInFor: actor.posts.flatMap((post) => post.deputyFor ?? []),
    };
  if (actor.kind === 'citizen') return { kind: 'citizen', owns: true };
  return { kind: 'system' };
}

/** The citizen's own dossier, or of the one acted for. @throws Problem not-found alike for absent and foreign ones */
export function ownedBy(ctx: RequestContext, row: DossierRow | null): DossierRow {
  if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
  return row;
}

/** A dossier within the jurisdiction that the operation's scope gives. @throws Problem not-found alike for absent and outside ones */
export function withinJurisdiction(ctx: RequestContext, row: DossierRow | null, offices: Offices): DossierRow {
  if (!row || !offices.reaches(ctx.grantedPosts, row)) throw Problem.from(platformProblems, 'not-found');
  return row;
}

/** @throws Problem dossier-changed with the current version when the caller saw an older state */
export function assertVersion(row: DossierRow, version: number): void {
  if (row.version !== version) throw dossierChanged(row.version);
}

export const dossierChanged = (currentVersion: number): Problem =>
  Problem.from(dossierProblems, 'dossier-changed', { extra: { currentVersion } });

/** @throws Problem action-not-yours (403) or action-not-allowed (409), with the reason that the screen shows beside its lock */
export function assertAllowed(
  ctx: RequestContext,
  action: DossierAction,
  row: DossierRow,
  actor: DossierActor,
  ways?: DossierFacts['ways'],
  limits?: OfficeLimits,
): void {
  const state = actionState(action, factsOf(row, ways, limits), actor);
  if (state.allowed) return;
  const code = state.reason === 'no-scope' || state.reason === 'not-owner' ? 'action-not-yours' : 'action-not-allowed';
  throw Problem.from(dossierProblems, code, {
    detail: state.text[ctx.locale],
    extra: { reason: state.reason, currentVersion: row.version },
  });
}
