import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One mark per dossier; a low one waits for an answer of the office. */
export class Ratings1763945300000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_rating (
      dossier_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, procedure_code VARCHAR(12) NOT NULL,
      level VARCHAR(16) NOT NULL, reasons LONGTEXT NOT NULL, sealed BLOB NULL, rated_at DATETIME(3) NOT NULL,
      follow_up VARCHAR(8) NULL, due_at DATETIME(3) NULL, answer_sealed BLOB NULL, answered_by BINARY(16) NULL, answered_by_name VARCHAR(120) NULL,
      answered_at DATETIME(3) NULL,
      PRIMARY KEY (dossier_id), INDEX ix_dossier_rating_open (unit_id, follow_up, due_at, dossier_id),
      INDEX ix_dossier_rating_answered (unit_id, follow_up, answered_at, dossier_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE dossier_rating');
  }
}
