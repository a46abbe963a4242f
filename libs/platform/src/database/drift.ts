import type { DataSource } from 'typeorm';
import type { DomainPersistence } from './persistence.js';

const OWN_TABLES = new Set(['schema_migration', 'migration_lock']);

/**
 * Compares the migrated schema with the entities, and the grants and sealed columns with the tables.
 * @returns one line per difference; empty when they agree
 */
export async function schemaDrift(migrated: DataSource, persistence: readonly DomainPersistence[]): Promise<string[]> {
  const wanted = await migrated.driver.createSchemaBuilder().log();
  const rows: { t: string }[] = await migrated.query(
    "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  const tables = rows.map((r) => r.t).filter((t) => !OWN_TABLES.has(t));
  const columns: { t: string; c: string }[] = await migrated.query(
    "SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name LIKE '%sealed'",
  );
  const sealed = new Set(persistence.flatMap((p) => Object.entries(p.sealed ?? {}).flatMap(([t, s]) => s.columns.map((c) => `${t}.${c}`))));
  const granted = new Set(persistence.flatMap((p) => Object.keys(p.grants)));
  const mapped = new Set(migrated.entityMetadatas.map((m) => m.tableName));
  return [
    ...wanted.upQueries.map((q) => `entities want: ${q.query}`),
    ...tables.filter((t) => !granted.has(t)).map((t) => `table ${t} has no grant`),
    ...tables.filter((t) => !mapped.has(t)).map((t) => `table ${t} has no entity`),
    ...columns
      .filter(({ t, c }) => !sealed.has(`${t}.${c}`))
      .map(({ t, c }) => `sealed column ${t}.${c} is not declared, key rotation would miss it`),
    ...[...granted].filter((t) => !tables.includes(t)).map((t) => `grant for a table that is not there: ${t}`),
  ];
}
