import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications that are taken in at a desk or by post, and the people recorded there who have no account. */
export class Reception1763945200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_reception (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NULL, unit_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, has_account TINYINT(1) NOT NULL,
      procedure_code VARCHAR(12) NOT NULL, channel VARCHAR(12) NOT NULL, person_name VARCHAR(120) NOT NULL, version INT NOT NULL,
      sealed MEDIUMBLOB NOT NULL, arrived_on CHAR(10) NULL, postmarked_on CHAR(10) NULL, tracking_number VARCHAR(40) NULL,
      begun_by BINARY(16) NOT NULL, begun_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, finished_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_reception_dossier (dossier_id), INDEX ix_dossier_reception_clerk (begun_by, finished_at, begun_at),
      INDEX ix_dossier_reception_expires (finished_at, expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_recorded_person (
      account_id BINARY(16) NOT NULL, person_index BINARY(32) NOT NULL, recorded_at DATETIME(3) NOT NULL,
      PRIMARY KEY (account_id), UNIQUE INDEX uq_dossier_recorded_person (person_index)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE dossier_recorded_person');
    await q.query('DROP TABLE dossier_reception');
  }
}
