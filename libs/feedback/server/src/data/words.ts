import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { TicketRow } from './ticket.entity.js';

/** Brings the words of a report in line; what stands already is left alone, so that doing it again writes nothing. */
export async function setTicketWords(
  tx: Tx,
  { id, reportedAt }: Pick<TicketRow, 'id' | 'reportedAt'>,
  words: readonly string[],
): Promise<void> {
  const ticket = idBytes(id);
  const rows: { word: string }[] = await tx.manager.query('SELECT word FROM ticket_word WHERE ticket_id = ?', [ticket]);
  const before = new Set(rows.map(({ word }) => word));
  const now = new Set(words);
  const gone = [...before].filter((word) => !now.has(word));
  const come = words.filter((word) => !before.has(word)).map((word) => [word, reportedAt, ticket]);
  if (gone.length > 0)
    await tx.manager.query('DELETE FROM ticket_word WHERE word IN (?) AND reported_at = ? AND ticket_id = ?', [gone, reportedAt, ticket]);
  if (come.length > 0) await tx.manager.query('INSERT IGNORE INTO ticket_word (word, reported_at, ticket_id) VALUES ?', [come]);
}

/** These words, the rarest first, each counted up to `most`; empty when one of them is nowhere. */
export async function rarestFirst(manager: EntityManager, words: readonly string[], most: number): Promise<string[]> {
  const counted = words.map(() => 'SELECT ? AS word, COUNT(*) AS n FROM (SELECT 1 FROM ticket_word WHERE word = ? LIMIT ?) AS some');
  const params = words.flatMap((word) => [word, word, most]);
  const rows: { word: string; n: number | string }[] = await manager.query(counted.join(' UNION ALL '), params);
  if (rows.some(({ n }) => Number(n) === 0)) return [];
  return [...rows].sort((a, b) => Number(a.n) - Number(b.n)).map(({ word }) => word);
}
