import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PaperReminders1764130000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE wallet_reminder (
      owner_id BINARY(16) NOT NULL, chosen_by BINARY(16) NOT NULL, chosen_at DATETIME(3) NOT NULL, looked_on DATE NULL,
      PRIMARY KEY (owner_id), INDEX ix_wallet_reminder_looked (looked_on)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE wallet_told (
      paper_id BINARY(16) NOT NULL, stage VARCHAR(5) NOT NULL, notice_id BINARY(16) NOT NULL, owner_id BINARY(16) NOT NULL,
      told_at DATETIME(3) NOT NULL, PRIMARY KEY (paper_id, stage), INDEX ix_wallet_told_notice (notice_id),
      INDEX ix_wallet_told_owner (owner_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['wallet_told', 'wallet_reminder']) await q.query(`DROP TABLE ${table}`);
  }
}
