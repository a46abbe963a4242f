import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dossiers1763800800000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier (
      id BINARY(16) NOT NULL, code VARCHAR(40) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL,
      procedure_code VARCHAR(12) NOT NULL, procedure_version INT NOT NULL, channel VARCHAR(12) NOT NULL,
      status VARCHAR(24) NOT NULL, queue VARCHAR(8) NOT NULL, version INT NOT NULL, applicant_name VARCHAR(120) NOT NULL,
      sealed MEDIUMBLOB NOT NULL, fee LONGTEXT NOT NULL, fee_total BIGINT NOT NULL,
      submitted_at DATETIME(3) NOT NULL, expected_at DATETIME(3) NOT NULL, accepted_at DATETIME(3) NULL, clock_from DATETIME(3) NULL,
      promised_at DATETIME(3) NULL, paused_at DATETIME(3) NULL, due_at DATETIME(3) NOT NULL, status_since DATETIME(3) NOT NULL,
      officer_id BINARY(16) NULL, officer_name VARCHAR(120) NULL, supplement_requests INT NOT NULL, items_asked INT NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_code (code),
      INDEX ix_dossier_account (account_id, submitted_at, id),
      INDEX ix_dossier_unit_status (unit_id, status, due_at, id),
      INDEX ix_dossier_unit_queue (unit_id, queue, due_at, id),
      INDEX ix_dossier_unit_closed (unit_id, queue, status_since, id),
      INDEX ix_dossier_officer (officer_id, queue, due_at, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_event (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, version INT NOT NULL, type VARCHAR(40) NOT NULL, occurred_at DATETIME(3) NOT NULL,
      actor_kind VARCHAR(8) NOT NULL, actor_id BINARY(16) NULL, actor_name VARCHAR(120) NULL, actor_title VARCHAR(120) NULL, data LONGTEXT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_event_version (dossier_id, version)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_draft (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, procedure_code VARCHAR(12) NOT NULL, step VARCHAR(80) NULL, version INT NOT NULL,
      sealed MEDIUMBLOB NOT NULL, created_at DATETIME(3) NOT NULL, saved_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_dossier_draft_account (account_id, saved_at), INDEX ix_dossier_draft_expires (expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_sequence (
      unit_id BINARY(16) NOT NULL, day CHAR(6) NOT NULL, seq INT NOT NULL, PRIMARY KEY (unit_id, day)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_supplement (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, number INT NOT NULL, requested_at DATETIME(3) NOT NULL, requested_by BINARY(16) NOT NULL,
      requested_by_name VARCHAR(120) NOT NULL, note VARCHAR(1000) NULL, reason VARCHAR(1000) NULL, items LONGTEXT NOT NULL, answered_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_supplement_number (dossier_id, number)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_file (
      dossier_id BINARY(16) NOT NULL, file_id BINARY(16) NOT NULL, paper_key VARCHAR(60) NOT NULL, position INT NOT NULL, round INT NOT NULL,
      PRIMARY KEY (dossier_id, file_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_result (
      dossier_id BINARY(16) NOT NULL, sealed BLOB NOT NULL, note VARCHAR(1000) NULL, prepared_by_name VARCHAR(120) NOT NULL, prepared_at DATETIME(3) NOT NULL,
      sent_back_reason VARCHAR(2000) NULL, revision INT NOT NULL, document_id BINARY(16) NULL, PRIMARY KEY (dossier_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_search (
      dossier_id BINARY(16) NOT NULL, words VARCHAR(400) NOT NULL, PRIMARY KEY (dossier_id), FULLTEXT INDEX ft_dossier_search_words (words)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    const tables = ['search', 'result', 'file', 'supplement', 'sequence', 'draft', 'event'];
    for (const table of tables) await q.query(`DROP TABLE dossier_${table}`);
    await q.query('DROP TABLE dossier');
  }
}
