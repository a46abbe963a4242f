import type { ChangedAnswer, ReadingPage } from '@tinhso/dossiers-contract';
import type { AttachedPaper } from '@tinhso/procedures-contract';

/** One state of the answers: as it may be told, and as it truly reads. */
interface Read {
  readonly told: readonly ReadingPage[];
  readonly true: readonly ReadingPage[];
}

const textsOf = (pages: readonly ReadingPage[]): Map<string, { label: string; text: string }> =>
  new Map(pages.flatMap(({ rows }) => rows.map(({ pointer, label, text }) => [pointer, { label, text }])));

/** The answers that read differently, in the order of the form, and how many do not. Judged by what is true, shown by what may be told. */
export function changedRows(before: Read, after: Read): { changed: ChangedAnswer[]; unchanged: number } {
  const [trueBefore, trueAfter] = [textsOf(before.true), textsOf(after.true)];
  const [toldBefore, toldAfter] = [textsOf(before.told), textsOf(after.told)];
  const pointers = [...new Set([...trueAfter.keys(), ...trueBefore.keys()])];
  const changed = pointers.filter((pointer) => trueBefore.get(pointer)?.text !== trueAfter.get(pointer)?.text);
  return {
    changed: changed.map((pointer) => {
      const [old, now] = [toldBefore.get(pointer), toldAfter.get(pointer)];
      return {
        pointer,
        label: (now ?? old)?.label ?? pointer,
        ...(old ? { before: old.text } : {}),
        ...(now ? { after: now.text } : {}),
      };
    }),
    unchanged: pointers.length - changed.length,
  };
}

/** Papers with other files than before, and how many have the same. */
export function changedPapers(
  before: readonly AttachedPaper[],
  after: readonly AttachedPaper[],
): { changed: { paper: string; before: string[]; after: string[] }[]; unchanged: number } {
  const filesOf = (state: readonly AttachedPaper[], paper: string): string[] =>
    state.filter((each) => each.paper === paper).map(({ fileId }) => fileId);
  const papers = [...new Set([...after, ...before].map(({ paper }) => paper))];
  const all = papers.map((paper) => ({ paper, before: filesOf(before, paper), after: filesOf(after, paper) }));
  const changed = all.filter((each) => each.before.join() !== each.after.join());
  return { changed, unchanged: all.length - changed.length };
}
