import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1763800400000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE stored_file (
      id BINARY(16) NOT NULL, owner_id BINARY(16) NOT NULL, state VARCHAR(8) NOT NULL, name_sealed VARBINARY(1200) NOT NULL,
      paper VARCHAR(64) NULL, declared_type VARCHAR(100) NULL, media_type VARCHAR(32) NULL, size INT NOT NULL, width INT NULL, height INT NULL,
      sha256 BINARY(32) NULL, refusal LONGTEXT NULL, subject_type VARCHAR(32) NULL, subject_id BINARY(16) NULL,
      created_at DATETIME(3) NOT NULL, settled_at DATETIME(3) NULL, attached_at DATETIME(3) NULL, keep_until DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_stored_file_owner (owner_id, id), INDEX ix_stored_file_subject (subject_type, subject_id),
      INDEX ix_stored_file_keep (subject_id, keep_until)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE stored_file');
  }
}
