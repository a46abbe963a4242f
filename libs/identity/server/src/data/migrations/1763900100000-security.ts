import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Security1763900100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE account ADD COLUMN second_factor_since DATETIME(3) NULL');
    // Sessions from before count as proved when they began.
    await q.query(`ALTER TABLE session ADD COLUMN assurance TINYINT NOT NULL DEFAULT 0, ADD COLUMN proved_at DATETIME(3) NULL,
      ADD INDEX ix_session_revoked (revoked_at)`);
    await q.query('UPDATE session SET proved_at = created_at');
    await q.query('ALTER TABLE session MODIFY COLUMN proved_at DATETIME(3) NOT NULL');
    await q.query(`CREATE TABLE totp_factor (
      account_id BINARY(16) NOT NULL, secret_sealed VARBINARY(255) NOT NULL, created_at DATETIME(3) NOT NULL,
      confirmed_at DATETIME(3) NULL, last_used_at DATETIME(3) NULL, PRIMARY KEY (account_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE totp_used_step (
      account_id BINARY(16) NOT NULL, step BIGINT NOT NULL, used_at DATETIME(3) NOT NULL,
      PRIMARY KEY (account_id, step), INDEX ix_totp_used_step_used (used_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE backup_code (
      account_id BINARY(16) NOT NULL, code_hash BINARY(32) NOT NULL, created_at DATETIME(3) NOT NULL, used_at DATETIME(3) NULL,
      PRIMARY KEY (account_id, code_hash)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE passkey (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, credential_id VARBINARY(1023) NOT NULL, public_key VARBINARY(4096) NOT NULL,
      counter BIGINT NOT NULL, transports VARCHAR(120) NOT NULL, synced TINYINT NOT NULL, name VARCHAR(60) NOT NULL,
      created_at DATETIME(3) NOT NULL, last_used_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_passkey_credential (credential_id), INDEX ix_passkey_account (account_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE passkey_ceremony (
      id BINARY(16) NOT NULL, purpose VARCHAR(16) NOT NULL, kind VARCHAR(8) NOT NULL, account_id BINARY(16) NULL, challenge VARCHAR(64) NOT NULL,
      created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, used_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_passkey_ceremony_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE second_factor_challenge (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, kind VARCHAR(8) NOT NULL, mode VARCHAR(8) NOT NULL, assurance TINYINT NOT NULL,
      tries INT NOT NULL, created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, completed_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_second_factor_challenge_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE known_device (
      account_id BINARY(16) NOT NULL, token_hash BINARY(32) NOT NULL, created_at DATETIME(3) NOT NULL, last_used_at DATETIME(3) NOT NULL,
      PRIMARY KEY (account_id, token_hash), INDEX ix_known_device_used (last_used_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    const tables = [
      'known_device',
      'second_factor_challenge',
      'passkey_ceremony',
      'passkey',
      'backup_code',
      'totp_used_step',
      'totp_factor',
    ];
    for (const table of tables) await q.query(`DROP TABLE ${table}`);
    await q.query('ALTER TABLE session DROP INDEX ix_session_revoked, DROP COLUMN proved_at, DROP COLUMN assurance');
    await q.query('ALTER TABLE account DROP COLUMN second_factor_since');
  }
}
