import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office does beside the steps: questions to other units, payments asked for, alarms raised, registers made. */
export class OfficeWork1763944100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier ADD COLUMN moved_minutes INT NOT NULL DEFAULT 0');
    await q.query(`CREATE TABLE dossier_consultation (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, consultation_key VARCHAR(60) NULL, title VARCHAR(300) NOT NULL,
      question VARCHAR(2000) NOT NULL, asking_unit_id BINARY(16) NOT NULL, asked_unit_id BINARY(16) NOT NULL, asked_by BINARY(16) NULL,
      asked_by_name VARCHAR(120) NULL, asked_at DATETIME(3) NOT NULL, due_at DATETIME(3) NOT NULL, silence VARCHAR(10) NOT NULL,
      papers LONGTEXT NOT NULL, queue VARCHAR(8) NOT NULL, state VARCHAR(10) NOT NULL, opinion VARCHAR(10) NULL, answer VARCHAR(4000) NULL,
      answered_by BINARY(16) NULL, answered_by_name VARCHAR(120) NULL, answered_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_dossier_consultation_dossier (dossier_id, asked_at),
      INDEX ix_dossier_consultation_asked (asked_unit_id, queue, due_at, id), INDEX ix_dossier_consultation_due (state, due_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_payment (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, number INT NOT NULL, amount BIGINT NOT NULL, reason VARCHAR(500) NOT NULL,
      requested_at DATETIME(3) NOT NULL, requested_by BINARY(16) NOT NULL, requested_by_name VARCHAR(120) NOT NULL,
      paid_at DATETIME(3) NULL, receipt_number VARCHAR(40) NULL, received_by BINARY(16) NULL, received_by_name VARCHAR(120) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_payment_number (dossier_id, number)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_alarm (
      id BINARY(16) NOT NULL, dossier_id BINARY(16) NOT NULL, kind VARCHAR(16) NOT NULL, breach VARCHAR(100) NOT NULL, level INT NOT NULL,
      unit_id BINARY(16) NOT NULL, raised_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_dossier_alarm_breach (dossier_id, kind, breach, level)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE dossier_register (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, from_day DATE NOT NULL, to_day DATE NOT NULL, dossiers INT NOT NULL,
      made_at DATETIME(3) NOT NULL, made_by BINARY(16) NOT NULL, made_by_name VARCHAR(120) NOT NULL,
      PRIMARY KEY (id), INDEX ix_dossier_register_unit (unit_id, made_at)) ENGINE=InnoDB`);
    await q.query('ALTER TABLE dossier ADD INDEX ix_dossier_register (unit_id, submitted_at, id)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier DROP INDEX ix_dossier_register, DROP COLUMN moved_minutes');
    for (const table of ['register', 'alarm', 'payment', 'consultation']) await q.query(`DROP TABLE dossier_${table}`);
  }
}
