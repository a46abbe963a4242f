import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody let be filled in, draft by draft. */
export class DraftPrefill1764000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier_draft ADD COLUMN prefill LONGTEXT NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier_draft DROP COLUMN prefill');
  }
}
