import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExchangeAccount1764040200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE portal_exchange ADD COLUMN account_id BINARY(16) NULL, ADD INDEX ix_portal_exchange_account (account_id)');
    // Those that became dossiers before are whose the dossiers are.
    await q.query('UPDATE portal_exchange x JOIN dossier d ON d.id = x.dossier_id SET x.account_id = d.account_id');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE portal_exchange DROP INDEX ix_portal_exchange_account, DROP COLUMN account_id');
  }
}
