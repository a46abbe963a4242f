import type { Role } from '@tinhso/organisations-contract';
import { postsOf } from './callers.js';
import { reachTo } from './expectation.js';
import type { Made, ObjectKind } from './object.js';
import type { Row } from './row.js';
import type { Stage } from './stage.js';

/**
 * For answers that tell no ids. By a mark of its own, a thing is told to whoever has a post that reaches it, and to nobody else.
 * @param markOf what of the thing can be found in the answer
 */
export const toldWithinReach =
  <T extends Made>(
    kind: ObjectKind<T>,
    roles: readonly Role[],
    markOf: (made: T, stage: Stage) => string | Promise<string>,
  ): NonNullable<Row['check']> =>
  async ({ text }, caller, stage) => {
    const posts = caller.kind === 'staff' ? postsOf(caller, roles) : [];
    for (const holder of ['owner', 'stranger'] as const) {
      const told = text.includes(await markOf(await stage.objectOf(kind, holder), stage));
      if (told !== reachTo(posts, holder, kind.field)) return `the ${holder}’s ${kind.name} is ${told ? '' : 'not '}told`;
    }
    return undefined;
  };
