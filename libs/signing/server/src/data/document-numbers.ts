import { idBytes, type Tx } from '@tinhso/platform';

/**
 * The next number of a unit's register for a kind and year, counted from 1. The row stays locked until the transaction
 * ends, so that a rollback gives its number back and the register has no gaps.
 */
export async function nextNumber(tx: Tx, unitId: string, kind: string, year: number): Promise<number> {
  const key = [idBytes(unitId), kind, year];
  await tx.manager.query(
    'INSERT INTO document_number (unit_id, kind, year, last_number) VALUES (?, ?, ?, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1',
    key,
  );
  const [row]: { last_number: number }[] = await tx.manager.query(
    'SELECT last_number FROM document_number WHERE unit_id = ? AND kind = ? AND year = ?',
    key,
  );
  if (!row) throw new Error('a number that was just counted cannot be read');
  return row.last_number;
}
