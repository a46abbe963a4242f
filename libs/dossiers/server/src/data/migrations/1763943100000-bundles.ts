import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers that were filed together from the form of a life event. Drafts may be of such a form: `sk-<event>`. */
export class Bundles1763943100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_bundle (
      id BINARY(16) NOT NULL, event VARCHAR(28) NOT NULL, title LONGTEXT NOT NULL, submitted_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_bundle_member (
      dossier_id BINARY(16) NOT NULL, bundle_id BINARY(16) NOT NULL, position INT NOT NULL,
      PRIMARY KEY (dossier_id), UNIQUE INDEX uq_dossier_bundle_member (bundle_id, position)) ENGINE=InnoDB`);
    await q.query('ALTER TABLE dossier_draft MODIFY procedure_code VARCHAR(32) NOT NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query("DELETE FROM dossier_draft WHERE procedure_code LIKE 'sk-%'");
    await q.query('ALTER TABLE dossier_draft MODIFY procedure_code VARCHAR(12) NOT NULL');
    for (const table of ['dossier_bundle_member', 'dossier_bundle']) await q.query(`DROP TABLE ${table}`);
  }
}
