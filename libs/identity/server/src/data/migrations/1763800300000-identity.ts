import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763800300000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE account (
      id BINARY(16) NOT NULL, kind VARCHAR(8) NOT NULL, state VARCHAR(8) NOT NULL, login VARCHAR(64) NULL,
      phone_index BINARY(32) NULL, phone_sealed VARBINARY(255) NULL, email_sealed VARBINARY(512) NULL, full_name VARCHAR(100) NOT NULL,
      password_hash VARCHAR(160) NOT NULL, locale VARCHAR(2) NOT NULL, version INT NOT NULL,
      created_at DATETIME(3) NOT NULL, updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_account_phone (kind, phone_index), UNIQUE INDEX uq_account_login (login)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE registration (
      id BINARY(16) NOT NULL, standing VARCHAR(8) NOT NULL, phone_index BINARY(32) NOT NULL, phone_sealed VARBINARY(255) NOT NULL,
      email_sealed VARBINARY(512) NULL, full_name VARCHAR(100) NOT NULL, password_hash VARCHAR(160) NOT NULL, locale VARCHAR(2) NOT NULL,
      sends INT NOT NULL, last_sent_at DATETIME(3) NOT NULL, created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL,
      confirmed_at DATETIME(3) NULL, PRIMARY KEY (id), INDEX ix_registration_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE one_time_code (
      id BINARY(16) NOT NULL, purpose VARCHAR(32) NOT NULL, subject_id BINARY(16) NOT NULL, code_hash BINARY(32) NOT NULL, tries INT NOT NULL,
      created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, used_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_one_time_code_subject (subject_id), INDEX ix_one_time_code_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE session (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, kind VARCHAR(8) NOT NULL, generation INT NOT NULL, ip VARCHAR(45) NULL,
      user_agent VARCHAR(200) NULL, created_at DATETIME(3) NOT NULL, last_used_at DATETIME(3) NOT NULL, idle_expires_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL, revoked_at DATETIME(3) NULL, revoked_reason VARCHAR(16) NULL,
      PRIMARY KEY (id), INDEX ix_session_account (account_id), INDEX ix_session_idle (idle_expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE refresh_token (
      session_id BINARY(16) NOT NULL, generation INT NOT NULL, token_hash BINARY(32) NOT NULL, created_at DATETIME(3) NOT NULL,
      replaced_at DATETIME(3) NULL, successor_sealed VARBINARY(255) NULL,
      PRIMARY KEY (session_id, generation), UNIQUE INDEX uq_refresh_token_hash (token_hash), INDEX ix_refresh_token_replaced (replaced_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['refresh_token', 'session', 'one_time_code', 'registration', 'account']) await q.query(`DROP TABLE ${table}`);
  }
}
