import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

/** How many dossiers each of some officers has in hand. One query. */
export async function countHeld(manager: EntityManager, officerIds: readonly string[]): Promise<Map<string, number>> {
  if (officerIds.length === 0) return new Map();
  const rows: { officer_id: Buffer; n: number }[] = await manager.query(
    "SELECT officer_id, COUNT(*) AS n FROM dossier WHERE officer_id IN (?) AND queue IN ('active', 'waiting') GROUP BY officer_id",
    [officerIds.map(idBytes)],
  );
  return new Map(rows.map((row) => [idFromBytes(row.officer_id), Number(row.n)]));
}
