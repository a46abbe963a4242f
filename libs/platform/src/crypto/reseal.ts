import type { DataSource } from 'typeorm';
import { idFromBytes } from '../database/columns.js';
import { kidOf, type FieldCipher } from './field-cipher.js';
import { sealedWithAnother, type SealedTable } from './sealed-tables.js';

const BATCH = 500;
type Row = Record<string, unknown>;

const list = (columns: readonly string[], glue = ', ', suffix = ''): string => columns.map((c) => `\`${c}\`${suffix}`).join(glue);

/** Rows of a table with a value that another key than `kid` sealed. */
export async function countStale(dataSource: DataSource, { table, columns }: SealedTable, kid: string): Promise<number> {
  const stale = columns.map(sealedWithAnother).join(' OR ');
  const rows: { n: number }[] = await dataSource.query(
    `SELECT COUNT(*) AS n FROM \`${table}\` WHERE ${stale}`,
    columns.map(() => kid),
  );
  return Number(rows[0]?.n ?? 0);
}

/**
 * Seals every value of a table anew with the sealing key, in the order of the primary key. A row changed meanwhile is left
 * alone: whoever changed it has sealed it with the new key, or the next pass finds it.
 * @param onBatch rows looked at so far
 * @returns rows sealed anew
 */
export async function resealTable(
  dataSource: DataSource,
  cipher: FieldCipher,
  { table, columns, boundTo, key }: SealedTable,
  onBatch: (rows: number) => void,
): Promise<number> {
  const wanted = [...new Set([...key, boundTo, ...columns])];
  const stale = columns.map(sealedWithAnother).join(' OR ');
  const kids = columns.map(() => cipher.sealingKid);
  let after: unknown[] | undefined;
  let changed = 0;
  for (;;) {
    const further = after ? `(${list(key)}) > (${key.map(() => '?').join(', ')}) AND` : '';
    const rows: Row[] = await dataSource.query(
      `SELECT ${list(wanted)} FROM \`${table}\` WHERE ${further} (${stale}) ORDER BY ${list(key)} LIMIT ${BATCH}`,
      [...(after ?? []), ...kids],
    );
    if (rows.length === 0) return changed;
    const runner = dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      for (const row of rows) changed += await reseal(runner.query.bind(runner), cipher, { table, columns, boundTo, key }, row);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    after = key.map((column) => rows.at(-1)?.[column]);
    onBatch(rows.length);
  }
}

async function reseal(
  query: (sql: string, params: unknown[]) => Promise<unknown>,
  cipher: FieldCipher,
  { table, columns, boundTo, key }: SealedTable,
  row: Row,
): Promise<number> {
  const rowId = idFromBytes(row[boundTo] as Buffer);
  const anew = columns.map((column) => {
    const sealed = row[column] as Buffer | null;
    return sealed === null || kidOf(sealed) === cipher.sealingKid ? sealed : cipher.seal(rowId, cipher.open(rowId, sealed));
  });
  const result = (await query(
    `UPDATE \`${table}\` SET ${list(columns, ', ', ' = ?')} WHERE ${list(key, ' AND ', ' = ?')} AND ${list(columns, ' AND ', ' <=> ?')}`,
    [...anew, ...key.map((column) => row[column]), ...columns.map((column) => row[column])],
  )) as { affectedRows: number };
  return result.affectedRows;
}
