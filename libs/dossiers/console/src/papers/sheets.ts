import type { StaffDossier } from '@tinhso/dossiers-contract';
import type { PaperOrigin } from '@tinhso/wallet-contract';

/** One tab of the viewer: a paper of the citizen with its files, or a document of the office. */
export type Sheet =
  | { kind: 'paper'; key: string; title: string; paper: StaffDossier['papers'][number] }
  | { kind: 'document'; key: string; title: string; document: StaffDossier['documents'][number] };

/** A file that can be shown. */
export interface Showable {
  path: string;
  name: string;
  mediaType: string;
  size?: number;
  /** For what came out of a wallet. */
  origin?: PaperOrigin;
}

/** Everything that can be laid beside the answers: papers in the order of the form, then documents, newest first. */
export function sheetsOf(dossier: StaffDossier): Sheet[] {
  const papers = dossier.papers.map((paper): Sheet => ({ kind: 'paper', key: paper.key, title: paper.title, paper }));
  const documents = [...dossier.documents]
    .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt))
    .map((document): Sheet => ({ kind: 'document', key: document.id, title: document.title, document }));
  return [...papers, ...documents];
}

/** The files of a sheet; a document that is still being made has none. */
export function filesOf(sheet: Sheet): Showable[] {
  if (sheet.kind === 'paper') {
    return sheet.paper.files.map(({ id, name, mediaType, size, origin }) => ({
      path: `/api/v1/staff/files/${id}/content`,
      name,
      mediaType,
      size,
      origin,
    }));
  }
  const { id, state, title, byteSize } = sheet.document;
  if (state !== 'ready') return [];
  return [{ path: `/api/v1/staff/documents/${id}/content`, name: `${title}.pdf`, mediaType: 'application/pdf', size: byteSize }];
}

/** What lies open at first: the result once there is one, else the first paper that was sent. */
export function firstSheet({ status, papers, documents }: StaffDossier): string | undefined {
  const hasResult = status === 'signing' || status === 'completed' || status === 'returned';
  const newest = [...documents].sort((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0];
  return (hasResult && newest?.id) || papers.find((paper) => paper.files.length > 0)?.key;
}
