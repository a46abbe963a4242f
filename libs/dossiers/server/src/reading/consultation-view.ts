import type { ConsultationView } from '@tinhso/dossiers-contract';
import type { FileSummary } from '@tinhso/files-server';
import type { ConsultationRow } from '../data/office-work.entities.js';

/** A question as both sides see it. */
export function consultationView(row: ConsultationRow, unitName: string, described: ReadonlyMap<string, FileSummary>): ConsultationView {
  const { id, title, question, silence, state } = row;
  return {
    id,
    title,
    question,
    unitName,
    askedAt: row.askedAt.toISOString(),
    ...(row.askedByName ? { askedBy: row.askedByName } : {}),
    dueAt: row.dueAt.toISOString(),
    silence,
    state,
    ...(row.opinion ? { opinion: row.opinion } : {}),
    ...(row.answer ? { answer: row.answer } : {}),
    ...(row.answeredAt ? { answeredAt: row.answeredAt.toISOString() } : {}),
    ...(row.answeredByName ? { answeredBy: row.answeredByName } : {}),
    files: row.files.flatMap((id) => {
      const file = described.get(id);
      return file ? [{ id, name: file.name, mediaType: file.mediaType, size: file.size }] : [];
    }),
  };
}
