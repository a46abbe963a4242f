import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who are asked to sign an application beside its applicant. */
export class CoSigning1763945100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_co_signing (
      id BINARY(16) NOT NULL, draft_id BINARY(16) NOT NULL, dossier_id BINARY(16) NULL, applicant_id BINARY(16) NOT NULL,
      applicant_name VARCHAR(120) NOT NULL, procedure_code VARCHAR(12) NOT NULL, procedure_version INT NOT NULL, signer_key VARCHAR(60) NOT NULL,
      state VARCHAR(10) NOT NULL, version INT NOT NULL, invitee_index BINARY(32) NOT NULL, account_id BINARY(16) NULL,
      sealed MEDIUMBLOB NOT NULL, papers LONGTEXT NOT NULL, digest BINARY(32) NULL, signed_name VARCHAR(120) NULL, assurance INT NULL,
      invited_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, reminded_at DATETIME(3) NULL, ended_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_co_signing_draft (draft_id), INDEX ix_co_signing_dossier (dossier_id),
      INDEX ix_co_signing_invited (invitee_index, state), INDEX ix_co_signing_account (account_id, invited_at),
      INDEX ix_co_signing_expires (state, expires_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE dossier_co_signing');
  }
}
