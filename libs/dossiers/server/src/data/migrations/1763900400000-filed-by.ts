import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who filed a dossier for somebody else, and under whose name an entry of the history was made. Empty: the owner's own act. */
export class FiledBy1763900400000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier ADD COLUMN filed_by BINARY(16) NULL, ADD COLUMN filed_by_name VARCHAR(120) NULL,
      ADD COLUMN filed_under VARCHAR(60) NULL`);
    await q.query('ALTER TABLE dossier_event ADD COLUMN principal_name VARCHAR(120) NULL, ADD COLUMN authority VARCHAR(60) NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier_event DROP COLUMN authority, DROP COLUMN principal_name');
    await q.query('ALTER TABLE dossier DROP COLUMN filed_under, DROP COLUMN filed_by_name, DROP COLUMN filed_by');
  }
}
