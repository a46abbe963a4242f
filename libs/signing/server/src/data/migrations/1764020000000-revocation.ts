import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents can be taken back, and others take their place. */
export class Revocation1764020000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE document_revocation (
      document_id BINARY(16) NOT NULL, revoked_at DATETIME(3) NOT NULL, revoked_by BINARY(16) NOT NULL, revoked_by_name VARCHAR(120) NOT NULL,
      unit_name VARCHAR(200) NOT NULL, reason VARCHAR(24) NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (document_id)) ENGINE=InnoDB`);
    await q.query(
      'ALTER TABLE issued_document ADD COLUMN replaces_id BINARY(16) NULL, ADD INDEX ix_issued_document_replaces (replaces_id)',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE issued_document DROP INDEX ix_issued_document_replaces, DROP COLUMN replaces_id');
    await q.query('DROP TABLE document_revocation');
  }
}
