import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when an office has to send a result on or to return it, and when to look whether it did. */
export class ReturnDue1764070000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier_return ADD COLUMN due_at DATETIME(3) NULL, ADD COLUMN watch_at DATETIME(3) NULL,
      ADD INDEX ix_dossier_return_due (held_unit_id, due_at), ADD INDEX ix_dossier_return_watch (watch_at)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier_return DROP INDEX ix_dossier_return_due, DROP INDEX ix_dossier_return_watch,
      DROP COLUMN due_at, DROP COLUMN watch_at`);
  }
}
