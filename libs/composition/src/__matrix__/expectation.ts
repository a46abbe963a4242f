import { postsOf, type Caller, type HeldPost } from './callers.js';
import type { Acting, Principal, Row } from './row.js';

/** Whose object a call is about; `none` when the operation has no object. */
export type Target = 'owner' | 'stranger' | 'absent' | 'none';

/** What a call must be answered. */
export type Expectation = { readonly allowed: true } | { readonly allowed: false; readonly status: number; readonly code: string };

const allowed: Expectation = { allowed: true };
const refused = (status: number, code: string): Expectation => ({ allowed: false, status, code });

/** What the row says about this caller and target, in the order in which the product has to ask. */
export function expectationOf(row: Row, caller: Caller, target: Target): Expectation {
  if (row.audience === 'public') return allowed;
  if (caller.kind === 'nobody') return refused(401, 'not-signed-in');
  if (caller.kind !== row.audience) return refused(403, 'forbidden');
  if (row.fresh && caller.stale) return refused(403, 'proof-needed');
  if (caller.kind === 'staff') {
    const posts = postsOf(caller, row.roles);
    if (caller.over || posts.length === 0) return refused(403, 'forbidden');
    const held = row.refusedTo?.(caller, target);
    if (held) return refused(held.status, held.code);
    return target === 'none' || (row.heldBy?.(caller, target) ?? reachTo(posts, target, row.of?.field)) ? allowed : notTheirs(row);
  }
  if (caller.onlyScopes && !caller.onlyScopes.includes(row.scope ?? '')) return refused(403, 'forbidden');
  if (caller.acting) {
    if (!row.acting) return refused(403, 'not-for-others');
    const { as, scopes } = caller.acting;
    const may = as === 'everything' || (as !== 'nothing' && admits(row.acting, as) && scopes.includes(row.scope ?? ''));
    if (!may) return refused(403, 'acting-refused');
  }
  const held = row.refusedTo?.(caller, target);
  if (held) return refused(held.status, held.code);
  return target === 'none' || isParty(row, caller.principal, target) ? allowed : notTheirs(row);
}

const isParty = ({ parties }: Row, principal: Principal, target: Target): boolean =>
  target === 'owner' || target === 'stranger' ? (parties?.[target] ?? [target]).includes(principal) : false;

const notTheirs = ({ refused: told }: Row): Expectation => (told ? refused(told.status, told.code) : refused(404, 'not-found'));

/** The owner's objects lie here, the stranger's elsewhere. */
/** Whether one of these posts reaches what lies with the target. */
export const reachTo = (posts: readonly HeldPost[], target: Target, field?: string): boolean =>
  posts.some((post) => inReach(post, target, field));

const inReach = ({ reach, fields }: HeldPost, target: Target, field: string | undefined): boolean =>
  target !== 'absent' &&
  (reach === 'province' || reach === (target === 'owner' ? 'here' : 'elsewhere')) &&
  (!field || !fields || fields.includes(field));

const admits = (acting: readonly Acting[], as: Acting): boolean =>
  acting.includes(as) || (as === 'guardian' && acting.includes('delegate'));
