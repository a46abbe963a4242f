import { createDataSource, migrate, platformPersistence, schemaDrift, type DomainDefinition } from '@tinhso/platform';
import { testServers } from '@tinhso/testing';
import { createConnection, type Connection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { domains } from './domains.js';

const SCHEMA = `house_${process.env.TEST_SLOT ?? 'ci'}_${process.env.JEST_WORKER_ID ?? '1'}`;
const APP_USER = `app_${SCHEMA}`;

describe('the house, migrated from nothing', () => {
  let admin: Connection;
  let migrator: DataSource;
  const persistence = [platformPersistence, ...domains.map((d: DomainDefinition) => d.persistence)];

  beforeAll(async () => {
    admin = await createConnection(testServers().admin);
    await admin.query(`DROP DATABASE IF EXISTS ${SCHEMA}`);
    await admin.query(`CREATE DATABASE ${SCHEMA} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
    await admin.query(`CREATE OR REPLACE USER '${APP_USER}'@'%' IDENTIFIED BY 'only-for-tests'`);
    const url = new URL(testServers().admin);
    url.pathname = `/${SCHEMA}`;
    migrator = await createDataSource({ url: url.href, poolSize: 4, persistence }).initialize();
    await Promise.all([migrate(migrator, persistence, APP_USER), migrate(migrator, persistence, APP_USER)]);
  }, 120_000);

  afterAll(async () => {
    await migrator.destroy();
    await admin.query(`DROP DATABASE ${SCHEMA}`);
    await admin.query(`DROP USER '${APP_USER}'@'%'`);
    await admin.end();
  });

  it('has tables, entities and grants that agree', async () => {
    expect(await schemaDrift(migrator, persistence)).toEqual([]);
  });

  it('changes nothing when migrated again', async () => {
    expect((await migrate(migrator, persistence, APP_USER)).applied).toEqual([]);
  });

  it('gives every table a primary key, which clusters need', async () => {
    const bare: unknown[] = await migrator.query(
      `SELECT t.table_name AS t FROM information_schema.tables t WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
       AND NOT EXISTS (SELECT 1 FROM information_schema.table_constraints c WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                       AND c.constraint_type = 'PRIMARY KEY')`,
    );
    expect(bare).toEqual([]);
  });

  it.each([
    'audit_entry',
    'audit_seal',
    'dossier_event',
    'consent_record',
    'privacy_request_event',
    'erasure_entry',
    'payment_event',
    'payment_charge',
    'ledger_entry',
    'ledger_line',
    'receipt',
  ])('lets the app neither change nor delete rows of %s', async (table) => {
    const url = new URL(testServers().admin);
    const app = await createConnection({
      host: url.hostname,
      port: Number(url.port),
      user: APP_USER,
      password: 'only-for-tests',
      database: SCHEMA,
    });
    await expect(app.query(`SELECT 1 FROM ${table} LIMIT 1`)).resolves.toBeDefined();
    await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow(/denied/);
    const [column] = await migrator.query<{ c: string }[]>(
      'SELECT column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? LIMIT 1',
      [table],
    );
    await expect(app.query(`UPDATE ${table} SET \`${column?.c}\` = \`${column?.c}\``)).rejects.toThrow(/denied/);
    await app.end();
  });
});
