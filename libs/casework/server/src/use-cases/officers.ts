import { accountIdOf, type RequestContext } from '@tinhso/platform';

/** Whose work is "mine": the person's own, and of those absent whose deputy the person is. */
export function officersOf(ctx: RequestContext): string[] {
  const absent = ctx.actor.kind === 'staff' ? ctx.actor.posts.flatMap((post) => post.deputyFor ?? []) : [];
  return [...new Set([accountIdOf(ctx), ...absent])];
}
