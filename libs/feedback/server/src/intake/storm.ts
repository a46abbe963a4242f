/** A report of one kind near another. */
export interface StormReport {
  readonly id: string;
  readonly stormOf: string | null;
  readonly reportedAt: Date;
}

/**
 * The first report of a storm, when so many of one kind came about one place within the time: the others are shown under it. The first one
 * itself belongs to none.
 */
export function stormAround(id: string, near: readonly StormReport[], reports: number): string | null {
  if (near.filter((each) => each.id !== id).length + 1 < reports) return null;
  const known = near.find((each) => each.stormOf !== null)?.stormOf;
  const [first] = [...near].sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime() || (a.id < b.id ? -1 : 1));
  const head = known ?? first?.id ?? null;
  return head === id ? null : head;
}
