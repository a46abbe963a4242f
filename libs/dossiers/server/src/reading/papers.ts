import type { DossierPaper } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { PaperOrigin } from '@tinhso/wallet-contract';
import type { DossierFileRow } from '../data/supporting.entities.js';
import { currentFiles } from '../domain/current-files.js';

/** What the files domain knows of a file. */
export interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** For what came out of a wallet. */
  readonly origin?: PaperOrigin;
}

/** Which rounds are corrections of the citizen's own, and which papers they dropped; whom the papers are shown to. */
export interface PaperChanges {
  readonly revisions: readonly { readonly number: number; readonly cause: string; readonly dropped: readonly string[] }[];
  /** Files that the asking member of staff has opened. */
  readonly opened?: ReadonlySet<string>;
}

/** Files as they are listed; those that are gone are left out. */
export const fileViews = (fileIds: readonly string[], files: ReadonlyMap<string, FileFacts>): DossierPaper['files'] =>
  fileIds.flatMap((id) => {
    const file = files.get(id);
    if (!file) return [];
    const { name, mediaType, size, origin } = file;
    return [{ id, name, mediaType, size, ...(origin ? { origin } : {}) }];
  });

/**
 * Papers with their files, in the order of the form. Files that came later take the place of those sent before for the same paper;
 * the earlier ones stay in the dossier and are listed with the change that replaced them.
 */
export function papersView(
  definition: ProcedureDefinition,
  links: readonly Omit<DossierFileRow, 'dossierId'>[],
  files: ReadonlyMap<string, FileFacts>,
  locale: 'vi' | 'en',
  { revisions, opened }: PaperChanges = { revisions: [] },
): DossierPaper[] {
  const corrections = new Set(revisions.filter(({ cause }) => cause === 'correction').map(({ number }) => number));
  const current = currentFiles(links, revisions);
  return definition.papers.flatMap((paper) => {
    const own = current.filter((link) => link.paperKey === paper.key);
    const supplemented = new Set(own.filter(({ round }) => round > 0 && !corrections.has(round)).map(({ fileId }) => fileId));
    const views = fileViews(
      own.map(({ fileId }) => fileId),
      files,
    ).map((file) => ({
      ...file,
      ...(supplemented.has(file.id) ? { supplemented: true } : {}),
      ...(opened ? { opened: opened.has(file.id) } : {}),
    }));
    return views.length === 0 ? [] : [{ key: paper.key, title: paper.title[locale], kind: paper.kind, files: views }];
  });
}
