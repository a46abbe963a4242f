import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assistance1763900500000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE assistance_team (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, name VARCHAR(120) NOT NULL, created_at DATETIME(3) NOT NULL,
      created_by BINARY(16) NOT NULL, closed_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_assistance_team_unit (unit_id, name)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_member (
      id BINARY(16) NOT NULL, team_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, fields LONGTEXT NULL,
      valid_from DATETIME(3) NOT NULL, valid_until DATETIME(3) NOT NULL, suspended_at DATETIME(3) NULL, ended_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL, created_by BINARY(16) NOT NULL,
      PRIMARY KEY (id), INDEX ix_assistance_member_team (team_id), INDEX ix_assistance_member_account (account_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_person (
      account_id BINARY(16) NOT NULL, person_index BINARY(32) NOT NULL, created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (account_id), UNIQUE INDEX uq_assistance_person_key (person_index)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_session (
      id BINARY(16) NOT NULL, member_id BINARY(16) NOT NULL, team_id BINARY(16) NOT NULL, helper_id BINARY(16) NOT NULL,
      helper_name VARCHAR(100) NOT NULL, account_id BINARY(16) NULL, person_name VARCHAR(100) NOT NULL, phone_sealed VARBINARY(255) NULL,
      consent VARCHAR(8) NOT NULL, state VARCHAR(8) NOT NULL, sends INT NOT NULL, last_sent_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL, agreed_at DATETIME(3) NULL, expires_at DATETIME(3) NOT NULL, ended_at DATETIME(3) NULL,
      disowned_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_assistance_session_helper (helper_id, created_at), INDEX ix_assistance_session_account (account_id, created_at),
      INDEX ix_assistance_session_state (state, expires_at), INDEX ix_assistance_session_team (team_id, agreed_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_filing (
      id BINARY(16) NOT NULL, session_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL,
      procedure_code VARCHAR(12) NOT NULL, applicant_name VARCHAR(120) NOT NULL, state VARCHAR(12) NOT NULL, application_sealed MEDIUMBLOB NULL,
      slip_index BINARY(32) NOT NULL, slip_sealed VARBINARY(255) NOT NULL, link_index BINARY(32) NOT NULL, link_sealed VARBINARY(255) NOT NULL,
      sends INT NOT NULL, last_sent_at DATETIME(3) NULL, pass_index BINARY(32) NULL, pass_until DATETIME(3) NULL,
      filed_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL, settled_at DATETIME(3) NULL, confirmed_by VARCHAR(8) NULL,
      dossier_id BINARY(16) NULL, dossier_code VARCHAR(40) NULL, expected_at DATETIME(3) NULL, disowned_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_assistance_filing_slip (slip_index), UNIQUE INDEX uq_assistance_filing_link (link_index),
      INDEX ix_assistance_filing_session (session_id), INDEX ix_assistance_filing_account (account_id, filed_at),
      INDEX ix_assistance_filing_state (state, expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_case (
      id BINARY(16) NOT NULL, code VARCHAR(20) NOT NULL, unit_id BINARY(16) NOT NULL, session_id BINARY(16) NOT NULL, filing_id BINARY(16) NULL,
      account_id BINARY(16) NOT NULL, helper_id BINARY(16) NOT NULL, state VARCHAR(12) NOT NULL, version INT NOT NULL,
      dossier_outcome VARCHAR(12) NOT NULL, opened_at DATETIME(3) NOT NULL, examined_by_name VARCHAR(120) NULL, conclusion VARCHAR(1000) NULL,
      helper_outcome VARCHAR(12) NULL, closed_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_assistance_case_code (code), INDEX ix_assistance_case_unit (unit_id, id),
      INDEX ix_assistance_case_session (session_id), INDEX ix_assistance_case_helper (helper_id, state)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE assistance_case_sequence (day CHAR(6) NOT NULL, seq INT NOT NULL, PRIMARY KEY (day)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['case_sequence', 'case', 'filing', 'session', 'person', 'member', 'team'])
      await q.query(`DROP TABLE assistance_${table}`);
  }
}
