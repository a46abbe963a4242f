import type { StaffDossier } from '@tinhso/dossiers-contract';

/** What is different in a dossier from what somebody was looking at. */
export interface DossierChanges {
  /** New entries of the history, newest first: who did what meanwhile. */
  entries: StaffDossier['timeline'];
  /** Answers that read differently now. */
  answers: { pointer: string; label: string; before: string; after: string }[];
  /** Titles of papers with other files than before. */
  papers: string[];
  status?: { before: string; after: string };
}

/** Compares two states of one dossier; undefined when nothing that a person would see has changed. */
export function changesBetween(before: StaffDossier, after: StaffDossier): DossierChanges | undefined {
  if (before.version === after.version) return undefined;
  const known = new Set(before.timeline.map((entry) => entry.id));
  const oldRows = new Map(before.pages.flatMap((page) => page.rows.map((row) => [row.pointer, row.text] as const)));
  const oldFiles = new Map(before.papers.map((paper) => [paper.key, fileIds(paper)]));
  const answers = after.pages
    .flatMap((page) => page.rows)
    .filter((row) => oldRows.get(row.pointer) !== row.text)
    .map((row) => ({ pointer: row.pointer, label: row.label, before: oldRows.get(row.pointer) ?? '', after: row.text }));
  return {
    entries: after.timeline.filter((entry) => !known.has(entry.id)),
    answers,
    papers: after.papers.filter((paper) => oldFiles.get(paper.key) !== fileIds(paper)).map((paper) => paper.title),
    ...(before.status !== after.status && { status: { before: before.statusText, after: after.statusText } }),
  };
}

const fileIds = (paper: StaffDossier['papers'][number]): string => paper.files.map((file) => file.id).join(' ');
