import { idBytes, type Tx } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { TicketFileRow, type TicketFilePurpose } from './supporting.entities.js';

/** Name under which reports hold files. */
export const TICKET_SUBJECT = 'ticket';

/** Puts files to a report, in their order. */
export async function insertTicketFiles(
  tx: Tx,
  ticketId: string,
  fileIds: readonly string[],
  { purpose, isPublic }: { purpose: TicketFilePurpose; isPublic: boolean },
): Promise<void> {
  if (fileIds.length === 0) return;
  const rows = fileIds.flatMap((fileId, place) => [idBytes(ticketId), idBytes(fileId), purpose, isPublic ? 1 : 0, place, tx.now]);
  await tx.manager.query(
    `INSERT INTO ticket_file (ticket_id, file_id, purpose, is_public, place, added_at) VALUES ${fileIds.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
    rows,
  );
}

export const filesOf = (manager: EntityManager, ticketId: string): Promise<TicketFileRow[]> =>
  manager.find(TicketFileRow, { where: { ticketId }, order: { addedAt: 'ASC', place: 'ASC' } });

/** First public photo of each report, in one query. */
export async function firstPhotos(manager: EntityManager, ticketIds: readonly string[]): Promise<Map<string, string>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await manager.find(TicketFileRow, {
    where: { ticketId: In([...ticketIds]), isPublic: 1 },
    order: { addedAt: 'ASC', place: 'ASC' },
  });
  const first = new Map<string, string>();
  for (const { ticketId, fileId } of rows) if (!first.has(ticketId)) first.set(ticketId, fileId);
  return first;
}
