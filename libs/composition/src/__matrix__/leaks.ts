import { postsOf, type Caller } from './callers.js';
import type { Target } from './expectation.js';
import type { Reply } from './http.js';
import type { AnyObject } from './object.js';
import type { Row } from './row.js';
import type { Holder, Stage } from './stage.js';

const both: readonly Holder[] = ['owner', 'stranger'];

/** Whose objects of a kind a caller may come upon by this operation. */
function holdersFor(caller: Caller, { roles }: Row, { field }: AnyObject): readonly Holder[] {
  if (caller.kind === 'nobody') return [];
  if (caller.kind === 'citizen') return both.filter((holder) => holder === caller.principal);
  const posts = postsOf(caller, roles).filter(({ fields }) => !field || !fields || fields.includes(field));
  return both.filter((holder) => posts.some(({ reach }) => reach === 'province' || reach === (holder === 'owner' ? 'here' : 'elsewhere')));
}

/** Ids in an answer of objects that the caller has nothing to do with. */
export function foreignIdsIn(row: Row, { text }: Reply, { caller, target }: { caller: Caller; target: Target }, stage: Stage): string[] {
  return both
    .filter((holder) => holder !== target)
    .flatMap((holder) => stage.objectsOf(holder).filter(({ kind }) => !holdersFor(caller, row, kind).includes(holder)))
    .flatMap(({ ids }) => ids)
    .filter((id) => text.includes(id));
}

/** Ids of the caller's own objects of a kind that the answer lacks. */
export async function missingFrom(row: Row, { text }: Reply, kind: AnyObject, caller: Caller, stage: Stage): Promise<string[]> {
  const ids = await Promise.all(holdersFor(caller, row, kind).map(async (holder) => (await stage.objectOf(kind, holder)).id));
  return ids.filter((id) => !text.includes(id));
}
