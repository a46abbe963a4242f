import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Privacy1763900700000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE consent_text (
      sha256 BINARY(32) NOT NULL, purpose VARCHAR(40) NOT NULL, version INT NOT NULL, locale VARCHAR(2) NOT NULL, shown LONGTEXT NOT NULL,
      PRIMARY KEY (sha256)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE consent_record (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, purpose VARCHAR(40) NOT NULL, version INT NOT NULL, text_sha256 BINARY(32) NOT NULL,
      given TINYINT NOT NULL, at DATETIME(3) NOT NULL, channel VARCHAR(12) NOT NULL, session_id BINARY(16) NOT NULL, actor_id BINARY(16) NOT NULL,
      authority VARCHAR(60) NULL, PRIMARY KEY (id), INDEX ix_consent_record_account (account_id, purpose, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE privacy_request (
      id BINARY(16) NOT NULL, code VARCHAR(24) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, asked_by BINARY(16) NOT NULL,
      kind VARCHAR(12) NOT NULL, status VARCHAR(16) NOT NULL, version INT NOT NULL, statement_sealed BLOB NULL, correction_field VARCHAR(20) NULL,
      correction_sealed BLOB NULL, extension_sealed BLOB NULL, answer_sealed BLOB NULL, outcome_sealed BLOB NULL, limits LONGTEXT NOT NULL, received_at DATETIME(3) NOT NULL,
      acknowledged_at DATETIME(3) NULL, closed_at DATETIME(3) NULL, next_due_at DATETIME(3) NOT NULL, reminded VARCHAR(12) NULL, officer_id BINARY(16) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_privacy_request_code (code), INDEX ix_privacy_request_account (account_id, id),
      INDEX ix_privacy_request_open (unit_id, closed_at, next_due_at, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE privacy_request_event (
      id BINARY(16) NOT NULL, request_id BINARY(16) NOT NULL, version INT NOT NULL, type VARCHAR(40) NOT NULL, occurred_at DATETIME(3) NOT NULL,
      actor_kind VARCHAR(8) NOT NULL, actor_id BINARY(16) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_privacy_request_event (request_id, version)) ENGINE=InnoDB`);
    await q.query('CREATE TABLE privacy_sequence (day CHAR(6) NOT NULL, seq INT NOT NULL, PRIMARY KEY (day)) ENGINE=InnoDB');
    await q.query(`CREATE TABLE data_export (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, state VARCHAR(10) NOT NULL, under_way BINARY(16) NULL, done INT NOT NULL, total INT NOT NULL,
      key_sealed VARBINARY(255) NULL, files LONGTEXT NULL, requested_at DATETIME(3) NOT NULL, ready_at DATETIME(3) NULL, expires_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_data_export_under_way (under_way), INDEX ix_data_export_account (account_id, id),
      INDEX ix_data_export_expires (state, expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE erasure (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, request_id BINARY(16) NOT NULL, state VARCHAR(8) NOT NULL, under_way BINARY(16) NULL,
      asked_at DATETIME(3) NOT NULL, effective_at DATETIME(3) NOT NULL, postponed_at DATETIME(3) NULL, ended_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_erasure_under_way (under_way), UNIQUE INDEX uq_erasure_request (request_id),
      INDEX ix_erasure_due (state, effective_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE erasure_entry (
      erasure_id BINARY(16) NOT NULL, domain VARCHAR(40) NOT NULL, outcomes LONGTEXT NOT NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (erasure_id, domain)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    const tables = [
      'erasure_entry',
      'erasure',
      'data_export',
      'privacy_sequence',
      'privacy_request_event',
      'privacy_request',
      'consent_record',
      'consent_text',
    ];
    for (const table of tables) await q.query(`DROP TABLE ${table}`);
  }
}
