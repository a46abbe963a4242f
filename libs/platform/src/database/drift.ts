import type { DataSource } from 'typeorm';
import type { DomainPersistence } from './persistence.js';

const OWN_TABLES = new Set(['schema_migration', 'migration_lock']);

/**
 * Compares the migrated schema with the entities and the grants with the tables.
 * @returns one line per difference; empty when they agree
 */
export async function schemaDrift(migrated: DataSource, persistence: readonly DomainPersistence[]): Promise<string[]> {
  const wanted = await migrated.driver.createSchemaBuilder().log();
  const rows: { t: string }[] = await migrated.query(
    "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
  );
  const tables = rows.map((r) => r.t).filter((t) => !OWN_TABLES.has(t));
  const granted = new Set(persistence.flatMap((p) => Object.keys(p.grants)));
  const mapped = new Set(migrated.entityMetadatas.map((m) => m.tableName));
  return [
    ...wanted.upQueries.map((q) => `entities want: ${q.query}`),
    ...tables.filter((t) => !granted.has(t)).map((t) => `table ${t} has no grant`),
    ...tables.filter((t) => !mapped.has(t)).map((t) => `table ${t} has no entity`),
    ...[...granted].filter((t) => !tables.includes(t)).map((t) => `grant for a table that is not there: ${t}`),
  ];
}
