import type { Tx } from '@tinhso/platform';

/** Takes the next `count` numbers of a local day `YYMMDD`. @returns the last of them */
export async function takeNumbers(tx: Tx, day: string, count: number): Promise<number> {
  const result: { insertId: number } = await tx.manager.query(
    'INSERT INTO ticket_number (day, taken) VALUES (?, LAST_INSERT_ID(?)) ON DUPLICATE KEY UPDATE taken = LAST_INSERT_ID(taken + ?)',
    [day, count, count],
  );
  return Number(result.insertId);
}
