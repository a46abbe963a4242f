/** A file of a dossier with the round in which it came. */
interface Link {
  readonly fileId: string;
  readonly paperKey: string;
  readonly position: number;
  readonly round: number;
}

/** A change after which some papers are not part of the dossier any more. */
interface Dropping {
  readonly number: number;
  readonly dropped: readonly string[];
}

/** The files that count: of each paper those of its last round, unless the paper was dropped later. In the order they were sent. */
export function currentFiles<T extends Link>(links: readonly T[], changes: readonly Dropping[]): T[] {
  const last = new Map<string, number>();
  for (const { paperKey, round } of links) last.set(paperKey, Math.max(round, last.get(paperKey) ?? 0));
  const isDropped = (paperKey: string, round: number): boolean =>
    changes.some(({ number, dropped }) => number > round && dropped.includes(paperKey));
  return links
    .filter(({ paperKey, round }) => last.get(paperKey) === round && !isDropped(paperKey, round))
    .sort((a, b) => a.position - b.position);
}
