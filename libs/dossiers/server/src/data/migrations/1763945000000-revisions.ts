import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an application was before each change of it, which files an officer has opened, and drafts that mend what was filed. */
export class Revisions1763945000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_revision (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, number INT NOT NULL, cause VARCHAR(12) NOT NULL, version INT NOT NULL,
      changed_at DATETIME(3) NOT NULL, changed_by BINARY(16) NOT NULL, changed_by_name VARCHAR(120) NOT NULL,
      sealed MEDIUMBLOB NOT NULL, files LONGTEXT NOT NULL, dropped LONGTEXT NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_revision_number (dossier_id, number)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_opening (
      dossier_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, file_id BINARY(16) NOT NULL, opened_at DATETIME(3) NOT NULL,
      PRIMARY KEY (dossier_id, account_id, file_id)) ENGINE=InnoDB`);
    // A file that stays when another one is added to its paper stands in both rounds.
    await q.query('ALTER TABLE dossier_file DROP PRIMARY KEY, ADD PRIMARY KEY (dossier_id, file_id, round)');
    await q.query('ALTER TABLE dossier_draft ADD COLUMN dossier_id BINARY(16) NULL, ADD INDEX ix_dossier_draft_dossier (dossier_id)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier_draft DROP INDEX ix_dossier_draft_dossier, DROP COLUMN dossier_id');
    await q.query('ALTER TABLE dossier_file DROP PRIMARY KEY, ADD PRIMARY KEY (dossier_id, file_id)');
    await q.query('DROP TABLE dossier_opening');
    await q.query('DROP TABLE dossier_revision');
  }
}
