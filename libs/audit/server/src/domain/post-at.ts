interface Held {
  readonly accountId: string;
  readonly unitId: string;
  readonly from: Date;
  readonly to: Date | null;
}

/** The post in which somebody acted in a unit at a moment: the one there, or else any that was held then. */
export function postAt<T extends Held>(posts: readonly T[], accountId: string, unitId: string | null, at: Date): T | undefined {
  const held = posts.filter((post) => post.accountId === accountId && post.from <= at && (post.to === null || post.to > at));
  return held.find((post) => post.unitId === unitId) ?? held[0];
}
