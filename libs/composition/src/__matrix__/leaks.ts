import type { Caller } from './callers.js';
import type { Target } from './expectation.js';
import type { Reply } from './http.js';
import type { AnyObject } from './object.js';
import type { Holder, Stage } from './stage.js';

/** Whose objects a caller may come upon. */
function holdersFor(caller: Caller): readonly Holder[] {
  if (caller.kind === 'citizen') return caller.principal === 'friend' ? [] : [caller.principal];
  if (caller.kind === 'nobody') return [];
  return caller.reach === 'province' ? ['owner', 'stranger'] : [caller.reach === 'here' ? 'owner' : 'stranger'];
}

/** Ids of objects in an answer that the caller has nothing to do with. */
export function foreignIdsIn({ text }: Reply, { caller, target }: { caller: Caller; target: Target }, stage: Stage): string[] {
  const own: readonly string[] = [...holdersFor(caller), target];
  return (['owner', 'stranger'] as const)
    .filter((holder) => !own.includes(holder))
    .flatMap((holder) => stage.idsOf(holder))
    .filter((id) => text.includes(id));
}

/** Ids of the caller's own objects of a kind that the answer lacks. */
export async function missingFrom({ text }: Reply, kind: AnyObject, caller: Caller, stage: Stage): Promise<string[]> {
  const ids = await Promise.all(holdersFor(caller).map(async (holder) => (await stage.objectOf(kind, holder)).id));
  return ids.filter((id) => !text.includes(id));
}
