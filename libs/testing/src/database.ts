import { createDataSource, migrate, platformPersistence, type DomainDefinition, type Settings } from '@tinhso/platform';
import { createConnection } from 'mysql2/promise';
import { testServers } from './settings.js';

const migrated = new Set<string>();

/** Makes this worker's database and brings it up to the given domains' schema; the second suite finds it ready. */
export async function prepareDatabase(settings: Settings, domains: readonly DomainDefinition[]): Promise<void> {
  const key = settings.DATABASE_URL + domains.map((d) => d.name).join();
  if (migrated.has(key)) return;
  const connection = await createConnection(testServers().admin);
  await connection.query(`CREATE DATABASE IF NOT EXISTS \`${new URL(settings.DATABASE_URL).pathname.slice(1)}\``);
  await connection.end();
  const persistence = [platformPersistence, ...domains.map((d) => d.persistence)];
  const dataSource = await createDataSource({ url: settings.DATABASE_URL, poolSize: 3, persistence }).initialize();
  await migrate(dataSource, persistence, undefined);
  await dataSource.destroy();
  migrated.add(key);
}

/** Empties tables between tests; quicker than TRUNCATE on small tables. */
export async function emptyTables(query: (sql: string) => Promise<unknown>, tables: readonly string[]): Promise<void> {
  for (const table of tables) await query(`DELETE FROM \`${table}\``);
}
