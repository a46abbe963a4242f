import { fold } from '@tinhso/kernel';
import { fromCommon, fromPortal, type CatalogueEntry } from './catalogue-entry.js';
import type { ReceivingFile } from './generic/receiving.js';
import type { CommonEntry, EverydayFile, PortalEntry } from './portal-files.js';

/** A row that is not shown as a service, and why. */
export interface RefusedRow {
  readonly code: string;
  readonly title: string;
  readonly reason: 'title-shared-by-several-codes' | 'announcement-not-a-procedure' | 'code-twice';
}

/** What becomes of the two files. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly refused: readonly RefusedRow[];
  /** Rows of the document lists that are notes and not papers. */
  readonly notesDropped: number;
}

/**
 * Merges the portal's catalogue with the everyday procedures. Rows that are faults of reading the portal are refused and listed:
 * a title that several codes share names none of them, and an announcement is not something one can apply for.
 */
export function mergeCatalogue(
  portal: readonly PortalEntry[],
  common: readonly CommonEntry[],
  everyday: EverydayFile['procedures'] = {},
  receiving?: ReceivingFile,
): Catalogue {
  const holders = new Map<string, number>();
  for (const entry of portal) holders.set(fold(entry.name), (holders.get(fold(entry.name)) ?? 0) + 1);

  const entries = new Map<string, CatalogueEntry>();
  const refused: RefusedRow[] = [];
  for (const raw of portal) {
    const entry = fromPortal(raw, receiving);
    const reason = reasonAgainst(entry, holders.get(fold(raw.name)) ?? 0, entries.has(entry.code));
    if (reason) refused.push({ code: entry.code, title: entry.title.slice(0, 200), reason });
    else entries.set(entry.code, entry);
  }
  for (const raw of common) entries.set(raw.code, fromCommon(raw, entries.get(raw.code), everyday[raw.code]));
  const notesDropped = portal.reduce(
    (sum, entry) => sum + entry.documents.filter((paper) => paper.originals === 0 && paper.copies === 0).length,
    0,
  );
  return { entries: [...entries.values()], refused, notesDropped };
}

function reasonAgainst(entry: CatalogueEntry, sharers: number, known: boolean): RefusedRow['reason'] | undefined {
  if (known) return 'code-twice';
  if (fold(entry.title).startsWith('cong bo danh muc va quy trinh noi bo')) return 'announcement-not-a-procedure';
  return sharers > 1 ? 'title-shared-by-several-codes' : undefined;
}
