/** Beginnings that sound alike in one region or another, and are written one for the other. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['gi', 'd', 'r', 'v'],
  ['l', 'n'],
];
/** Endings likewise. */
const ENDINGS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch'],
];

/** The one of a group that a word begins (or ends) with; the longest, so that `ng` is not taken for `n`. */
const longest = (group: readonly string[], fits: (part: string) => boolean): string | undefined =>
  group.filter(fits).sort((a, b) => b.length - a.length)[0];

function withOtherBeginnings(word: string): string[] {
  return BEGINNINGS.flatMap((group) => {
    const own = longest(group, (part) => word.startsWith(part));
    return own === undefined ? [] : group.filter((part) => part !== own).map((part) => part + word.slice(own.length));
  });
}

function withOtherEndings(word: string): string[] {
  return ENDINGS.flatMap((group) => {
    const own = longest(group, (part) => word.endsWith(part));
    return own === undefined ? [] : group.filter((part) => part !== own).map((part) => word.slice(0, -own.length) + part);
  });
}

/** Words that sound like this one somewhere: `trung` → `chung`, `xinh` → `sinh`, `day` → `giay`. */
export function soundAlikes(word: string): string[] {
  return [...withOtherBeginnings(word), ...withOtherEndings(word)];
}

/** How often two words stand side by side in the catalogue. */
export type Neighbours = (one: string, next: string) => number;

/** Fewer occurrences than this prove nothing. */
const OFTEN = 3;

/**
 * A query with words set right by their neighbours: each may be a word of the catalogue and still be the wrong one (`trứng thực` for
 * `chứng thực`). A word that stands beside its neighbour anywhere is left alone.
 */
export function heardRight(words: readonly string[], neighbours: Neighbours): string[] {
  const fit = (before: string, word: string, after: string) =>
    (before ? neighbours(before, word) : 0) + (after ? neighbours(word, after) : 0);
  return words.reduce<string[]>((right, word, at) => {
    const [before, after] = [right[at - 1] ?? '', words[at + 1] ?? ''];
    if (fit(before, word, after) > 0) return [...right, word];
    const [best] = soundAlikes(word)
      .map((other) => ({ other, often: fit(before, other, after) }))
      .filter(({ often }) => often >= OFTEN)
      .sort((a, b) => b.often - a.often);
    return [...right, best?.other ?? word];
  }, []);
}
