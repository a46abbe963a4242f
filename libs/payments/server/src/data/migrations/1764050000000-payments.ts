import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Payments1764050000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE payment_obligation (
      id BINARY(16) NOT NULL, kind VARCHAR(30) NOT NULL, case_id BINARY(16) NOT NULL, case_code VARCHAR(40) NOT NULL,
      account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, payer_name VARCHAR(120) NOT NULL, title LONGTEXT NOT NULL,
      breakdown LONGTEXT NOT NULL, amount BIGINT NOT NULL, state VARCHAR(10) NOT NULL, held_by BINARY(16) NULL,
      created_at DATETIME(3) NOT NULL, settled_at DATETIME(3) NULL, settled_by BINARY(16) NULL,
      PRIMARY KEY (id), INDEX ix_payment_obligation_account (account_id, state, created_at), INDEX ix_payment_obligation_case (case_id),
      INDEX ix_payment_obligation_code (case_code)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE payment (
      id BINARY(16) NOT NULL, obligation_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL,
      gateway VARCHAR(12) NOT NULL, reference VARCHAR(40) NOT NULL, amount BIGINT NOT NULL, state VARCHAR(14) NOT NULL,
      version INT NOT NULL, started_by BINARY(16) NOT NULL, started_by_name VARCHAR(250) NOT NULL, created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL, state_since DATETIME(3) NOT NULL, next_check_at DATETIME(3) NULL, checks INT NOT NULL,
      transaction_no VARCHAR(40) NULL, bank VARCHAR(20) NULL, paid_at DATETIME(3) NULL, failure_code VARCHAR(10) NULL,
      attention VARCHAR(30) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_payment_reference (gateway, reference), INDEX ix_payment_obligation (obligation_id),
      INDEX ix_payment_account (account_id, created_at), INDEX ix_payment_unit (unit_id, id), INDEX ix_payment_check (next_check_at),
      INDEX ix_payment_attention (attention, unit_id), INDEX ix_payment_transaction (transaction_no)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE payment_event (
      id BINARY(16) NOT NULL, payment_id BINARY(16) NOT NULL, type VARCHAR(40) NOT NULL, occurred_at DATETIME(3) NOT NULL,
      actor_name VARCHAR(250) NOT NULL, note VARCHAR(200) NULL,
      PRIMARY KEY (id), INDEX ix_payment_event_payment (payment_id, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE payment_charge (
      gateway VARCHAR(12) NOT NULL, transaction_no VARCHAR(40) NOT NULL, id BINARY(16) NOT NULL, payment_id BINARY(16) NOT NULL,
      amount BIGINT NOT NULL, via VARCHAR(10) NOT NULL, charged_at DATETIME(3) NOT NULL,
      received_at DATETIME(3) NOT NULL,
      PRIMARY KEY (gateway, transaction_no), UNIQUE INDEX uq_payment_charge_id (id),
      INDEX ix_payment_charge_payment (payment_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE payment_refund (
      id BINARY(16) NOT NULL, charge_id BINARY(16) NOT NULL, payment_id BINARY(16) NOT NULL, amount BIGINT NOT NULL,
      reason VARCHAR(20) NOT NULL, state VARCHAR(10) NOT NULL, tries INT NOT NULL, requested_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL, failure VARCHAR(200) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_payment_refund_charge (charge_id), INDEX ix_payment_refund_payment (payment_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ledger_entry (
      id BINARY(16) NOT NULL, kind VARCHAR(20) NOT NULL, source_id BINARY(16) NOT NULL, payment_id BINARY(16) NOT NULL,
      posted_at DATETIME(3) NOT NULL, day DATE NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_ledger_entry_source (kind, source_id), INDEX ix_ledger_entry_payment (payment_id),
      INDEX ix_ledger_entry_day (day)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ledger_line (
      entry_id BINARY(16) NOT NULL, line TINYINT NOT NULL, account VARCHAR(60) NOT NULL, debit BIGINT NOT NULL, credit BIGINT NOT NULL,
      PRIMARY KEY (entry_id, line), INDEX ix_ledger_line_account (account),
      CONSTRAINT ck_ledger_line_side CHECK ((debit > 0 AND credit = 0) OR (debit = 0 AND credit > 0))) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE receipt_series (
      unit_id BINARY(16) NOT NULL, year SMALLINT NOT NULL, last_number INT NOT NULL,
      PRIMARY KEY (unit_id, year)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE receipt (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, year SMALLINT NOT NULL, number INT NOT NULL, kind VARCHAR(8) NOT NULL,
      obligation_id BINARY(16) NOT NULL, payment_id BINARY(16) NOT NULL, voids_id BINARY(16) NULL, amount BIGINT NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_receipt_number (unit_id, year, number), UNIQUE INDEX uq_receipt_payment (payment_id, kind),
      INDEX ix_receipt_obligation (obligation_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['receipt', 'receipt_series', 'ledger_line', 'ledger_entry', 'payment_refund', 'payment_charge', 'payment_event'])
      await q.query(`DROP TABLE ${table}`);
    await q.query('DROP TABLE payment');
    await q.query('DROP TABLE payment_obligation');
  }
}
