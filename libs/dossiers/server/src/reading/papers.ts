import type { DossierPaper } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierFileRow } from '../data/supporting.entities.js';

/** What the files domain knows of a file. */
interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/**
 * Papers with their files, in the order of the form. Files that came with supplements take the place of those sent before
 * for the same paper; the earlier ones stay in the dossier and are no longer listed.
 */
export function papersView(
  definition: ProcedureDefinition,
  links: readonly Omit<DossierFileRow, 'dossierId'>[],
  files: ReadonlyMap<string, FileFacts>,
  locale: 'vi' | 'en',
): DossierPaper[] {
  return definition.papers.flatMap((paper) => {
    const own = links.filter((link) => link.paperKey === paper.key);
    const round = Math.max(0, ...own.map((link) => link.round));
    const current = own.filter((link) => link.round === round).sort((a, b) => a.position - b.position);
    const views = current.flatMap(({ fileId }) => {
      const file = files.get(fileId);
      if (!file) return [];
      const { name, mediaType, size } = file;
      return [{ id: fileId, name, mediaType, size, ...(round > 0 ? { supplemented: true } : {}) }];
    });
    if (views.length === 0) return [];
    return [{ key: paper.key, title: paper.title[locale], kind: paper.kind, files: views }];
  });
}
