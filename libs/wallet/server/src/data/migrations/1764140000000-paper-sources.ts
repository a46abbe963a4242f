import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that other domains put into wallets: which of theirs each is, so that its standing can be asked for. */
export class PaperSources1764140000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE wallet_paper ADD COLUMN source_type VARCHAR(30) NULL, ADD COLUMN source_id BINARY(16) NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE wallet_paper DROP COLUMN source_type, DROP COLUMN source_id');
  }
}
