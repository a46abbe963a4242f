import type { DataSource } from 'typeorm';
import type { DomainPersistence } from '../database/persistence.js';

/** A table with sealed columns, ready to be walked in the order of its primary key. */
export interface SealedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly boundTo: string;
  readonly key: readonly string[];
}

/** Every sealed table that the domains declare, with the primary key read from the schema. */
export async function sealedTables(dataSource: DataSource, persistence: readonly DomainPersistence[]): Promise<SealedTable[]> {
  const rows: { t: string; c: string }[] = await dataSource.query(
    `SELECT table_name AS t, column_name AS c FROM information_schema.key_column_usage
     WHERE table_schema = DATABASE() AND constraint_name = 'PRIMARY' ORDER BY table_name, ordinal_position`,
  );
  return persistence.flatMap(({ sealed = {} }) =>
    Object.entries(sealed).map(([table, { columns, boundTo = 'id' }]) => ({
      table,
      columns,
      boundTo,
      key: rows.filter((row) => row.t === table).map((row) => row.c),
    })),
  );
}

/** SQL that is true for a value sealed with another key than `?`. */
export const sealedWithAnother = (column: string): string =>
  `(\`${column}\` IS NOT NULL AND SUBSTRING(\`${column}\`, 3, ORD(SUBSTRING(\`${column}\`, 2, 1))) <> CAST(? AS BINARY))`;
