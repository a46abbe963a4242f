import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EidAndProfile1763900200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE account MODIFY password_hash VARCHAR(160) NULL');
    await q.query(`CREATE TABLE external_identity (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, provider VARCHAR(16) NOT NULL, subject_index BINARY(32) NOT NULL,
      level INT NOT NULL, linked_at DATETIME(3) NOT NULL, last_used_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_external_identity_subject (provider, subject_index),
      UNIQUE INDEX uq_external_identity_account (account_id, provider)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE eid_request (
      id BINARY(16) NOT NULL, state_hash BINARY(32) NOT NULL, browser_hash BINARY(32) NOT NULL, purpose VARCHAR(8) NOT NULL,
      account_id BINARY(16) NULL, session_id BINARY(16) NULL, level INT NOT NULL, return_to VARCHAR(500) NOT NULL,
      secrets_sealed VARBINARY(512) NOT NULL, created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, used_at DATETIME(3) NULL,
      conflict_account_id BINARY(16) NULL, conflict_reason VARCHAR(12) NULL, person_sealed VARBINARY(2048) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_eid_request_state (state_hash), INDEX ix_eid_request_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE profile_attribute (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, attribute VARCHAR(16) NOT NULL, value_sealed VARBINARY(1024) NOT NULL,
      source VARCHAR(8) NOT NULL, verified_at DATETIME(3) NULL, verified_by VARCHAR(100) NULL, verified_index BINARY(32) NULL,
      updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_profile_attribute (account_id, attribute),
      UNIQUE INDEX uq_profile_attribute_verified (verified_index)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['profile_attribute', 'eid_request', 'external_identity']) await q.query(`DROP TABLE ${table}`);
    await q.query('ALTER TABLE account MODIFY password_hash VARCHAR(160) NOT NULL');
  }
}
