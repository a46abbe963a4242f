import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1763800100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE audit_entry (
      id BINARY(16) NOT NULL, occurred_at DATETIME(3) NOT NULL, actor_kind VARCHAR(10) NOT NULL, actor_id VARCHAR(64) NOT NULL,
      action VARCHAR(64) NOT NULL, subject_type VARCHAR(32) NOT NULL, subject_id VARCHAR(64) NOT NULL, fields LONGTEXT NULL,
      purpose VARCHAR(200) NULL, trace_id VARCHAR(64) NOT NULL, ip VARCHAR(45) NULL,
      PRIMARY KEY (id), INDEX ix_audit_subject (subject_type, subject_id, occurred_at), INDEX ix_audit_occurred (occurred_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE audit_seal (position BIGINT NOT NULL, entry_id BINARY(16) NOT NULL, hash BINARY(32) NOT NULL,
      PRIMARY KEY (position), UNIQUE INDEX ux_audit_seal_entry (entry_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE audit_head (position BIGINT NOT NULL, hash BINARY(32) NOT NULL, signature BINARY(64) NOT NULL, sealed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (position)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE audit_head');
    await q.query('DROP TABLE audit_seal');
    await q.query('DROP TABLE audit_entry');
  }
}
