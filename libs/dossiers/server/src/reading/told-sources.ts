import type { ReadingPage, Revision } from '@tinhso/dossiers-contract';
import type { DossierEventRow } from '../data/dossier-event.entity.js';

/** The answers with where they come from, as it was when they were filed; what was changed since says nothing of it any more. */
export function withSources(
  pages: readonly ReadingPage[],
  events: readonly Pick<DossierEventRow, 'type' | 'data'>[],
  revisions: readonly Pick<Revision, 'answers'>[],
): ReadingPage[] {
  const sources = events.find(({ type }) => type === 'dossier.submitted')?.data?.sources ?? {};
  const changed = new Set(revisions.flatMap(({ answers }) => answers.map(({ pointer }) => pointer)));
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => {
      const source = changed.has(row.pointer) ? undefined : sources[row.pointer.slice(1)];
      return source ? { ...row, source } : row;
    }),
  }));
}
