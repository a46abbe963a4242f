import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecoveryAndContacts1763900300002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE recovery (
      id BINARY(16) NOT NULL, account_id BINARY(16) NULL, identifier_index BINARY(32) NOT NULL, proofs TEXT NOT NULL, tries INT NOT NULL,
      sends INT NOT NULL, last_sent_at DATETIME(3) NULL, previous_hash VARCHAR(160) NULL, created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL, completed_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_recovery_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE contact_change (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, channel VARCHAR(8) NOT NULL, state VARCHAR(10) NOT NULL,
      new_index BINARY(32) NOT NULL, new_sealed VARBINARY(512) NOT NULL, decoy TINYINT(1) NOT NULL, needs_old TINYINT(1) NOT NULL,
      old_confirmed_at DATETIME(3) NULL, new_confirmed_at DATETIME(3) NULL, lost_at DATETIME(3) NULL, sends INT NOT NULL,
      last_sent_at DATETIME(3) NOT NULL, created_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, effective_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_contact_change_account (account_id), INDEX ix_contact_change_due (state, effective_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE contact_history (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, change_id BINARY(16) NULL, channel VARCHAR(8) NOT NULL, how VARCHAR(12) NOT NULL,
      old_sealed VARBINARY(512) NULL, new_sealed VARBINARY(512) NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_contact_history_account (account_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE disown_token (
      id BINARY(16) NOT NULL, token_hash BINARY(32) NOT NULL, account_id BINARY(16) NOT NULL, what VARCHAR(16) NOT NULL,
      subject_id BINARY(16) NOT NULL, expires_at DATETIME(3) NOT NULL, used_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_disown_token_hash (token_hash), INDEX ix_disown_token_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE account_hold (
      account_id BINARY(16) NOT NULL, holds_recovery TINYINT(1) NOT NULL, until DATETIME(3) NOT NULL, PRIMARY KEY (account_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['account_hold', 'disown_token', 'contact_history', 'contact_change', 'recovery'])
      await q.query(`DROP TABLE ${table}`);
  }
}
