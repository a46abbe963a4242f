import type { DataSource } from 'typeorm';
import type { DomainPersistence } from './persistence.js';

export interface MigrationReport {
  readonly applied: readonly string[];
  readonly grantedTables: number;
}

/**
 * Brings the schema up to date, in timestamp order across domains, one migrator at a time: a row lock in
 * `migration_lock` holds others back (named locks do not exist on a Galera cluster). Then grants the app's user
 * what the domains declare. Safe to run again.
 * @param migrator data source of the migrating user
 * @param appUser user of the app's connection, e.g. from DATABASE_URL; none when both are the same user
 */
export async function migrate(
  migrator: DataSource,
  persistence: readonly DomainPersistence[],
  appUser: string | undefined,
): Promise<MigrationReport> {
  await migrator.query('CREATE TABLE IF NOT EXISTS migration_lock (id TINYINT NOT NULL PRIMARY KEY) ENGINE=InnoDB');
  await migrator.query('INSERT IGNORE INTO migration_lock (id) VALUES (1)');
  const holder = migrator.createQueryRunner();
  await holder.startTransaction();
  try {
    await holder.query('SET SESSION innodb_lock_wait_timeout = 300');
    await holder.query('SELECT id FROM migration_lock WHERE id = 1 FOR UPDATE');
    const applied = await migrator.runMigrations({ transaction: 'none' });
    const grantedTables = appUser === undefined ? 0 : await grant(migrator, persistence, appUser);
    return { applied: applied.map((m) => m.name), grantedTables };
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
}

async function grant(migrator: DataSource, persistence: readonly DomainPersistence[], appUser: string): Promise<number> {
  const user = appUser.replaceAll("'", '');
  const [current] = await migrator.query<[{ name: string }]>('SELECT DATABASE() AS name');
  const schema = current.name;
  const tables = persistence.flatMap((p) => Object.entries(p.grants));
  const held: { t: string; p: string }[] = await migrator.query(
    'SELECT table_name AS t, privilege_type AS p FROM information_schema.table_privileges WHERE table_schema = ? AND grantee = ?',
    [schema, `'${user}'@'%'`],
  );
  for (const [table, privileges] of tables) {
    const have = held.filter((h) => h.t === table).map((h) => h.p);
    if (privileges.length === have.length && privileges.every((p) => have.includes(p))) continue;
    if (have.length > 0) await migrator.query(`REVOKE ALL PRIVILEGES ON \`${schema}\`.\`${table}\` FROM '${user}'@'%'`);
    await migrator.query(`GRANT ${privileges.join(', ')} ON \`${schema}\`.\`${table}\` TO '${user}'@'%'`);
  }
  return tables.length;
}
