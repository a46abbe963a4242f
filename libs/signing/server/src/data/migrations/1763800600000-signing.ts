import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Signing1763800600000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE issued_document (
      id BINARY(16) NOT NULL, kind VARCHAR(40) NOT NULL, subject_type VARCHAR(32) NOT NULL, subject_id BINARY(16) NOT NULL, revision INT NOT NULL,
      owner_account_id BINARY(16) NULL, issuer_unit_id BINARY(16) NOT NULL, issuer_name VARCHAR(200) NOT NULL, number VARCHAR(40) NULL,
      signatory LONGTEXT NULL, state VARCHAR(10) NOT NULL, verify_code VARCHAR(12) NOT NULL, facts_sealed LONGBLOB NULL, sha256 BINARY(32) NULL,
      storage_key VARCHAR(80) NULL, byte_size INT NULL, requested_at DATETIME(3) NOT NULL, issued_at DATETIME(3) NULL, failure VARCHAR(300) NULL,
      PRIMARY KEY (id), UNIQUE INDEX ux_issued_document_subject (subject_type, subject_id, kind, revision),
      UNIQUE INDEX ux_issued_document_verify_code (verify_code), INDEX ix_issued_document_sha256 (sha256)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE document_number (unit_id BINARY(16) NOT NULL, kind VARCHAR(40) NOT NULL, year INT NOT NULL, last_number INT NOT NULL,
      PRIMARY KEY (unit_id, kind, year)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE document_draft_file (storage_key VARCHAR(80) NOT NULL, started_at DATETIME(3) NOT NULL,
      PRIMARY KEY (storage_key), INDEX ix_document_draft_file_started (started_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE document_draft_file');
    await q.query('DROP TABLE document_number');
    await q.query('DROP TABLE issued_document');
  }
}
