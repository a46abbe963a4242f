import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refunds that finance proposes and a second person agrees to, receipts that are adjusted, and days that are locked. */
export class RefundsAndDays1764100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE payment_refund DROP INDEX uq_payment_refund_charge, ADD INDEX ix_payment_refund_charge (charge_id),
      ADD COLUMN obligation_id BINARY(16) NULL, ADD COLUMN order_id BINARY(16) NULL, ADD COLUMN auto_key VARCHAR(120) NULL,
      ADD COLUMN note VARCHAR(500) NULL, ADD COLUMN proposed_by BINARY(16) NULL, ADD COLUMN proposed_by_name VARCHAR(250) NULL,
      ADD COLUMN decided_by BINARY(16) NULL, ADD COLUMN decided_by_name VARCHAR(250) NULL, ADD COLUMN decided_at DATETIME(3) NULL,
      ADD COLUMN decision_note VARCHAR(500) NULL`);
    await q.query(`UPDATE payment_refund SET order_id = id, auto_key = CONCAT(HEX(charge_id), '::', reason)`);
    await q.query(`ALTER TABLE payment_refund MODIFY order_id BINARY(16) NOT NULL, ADD UNIQUE INDEX uq_payment_refund_auto (auto_key),
      ADD INDEX ix_payment_refund_state (state, requested_at)`);
    await q.query('ALTER TABLE ledger_entry MODIFY payment_id BINARY(16) NULL');
    await q.query(`CREATE TABLE ledger_day (
      day DATE NOT NULL, locked_at DATETIME(3) NOT NULL, locked_by BINARY(16) NULL, locked_by_name VARCHAR(250) NOT NULL,
      PRIMARY KEY (day)) ENGINE=InnoDB`);
    await q.query(`ALTER TABLE receipt DROP INDEX uq_receipt_payment, ADD COLUMN part SMALLINT NOT NULL DEFAULT 0,
      ADD UNIQUE INDEX uq_receipt_payment (payment_id, obligation_id, kind, part)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE receipt DROP INDEX uq_receipt_payment, DROP COLUMN part, ADD UNIQUE INDEX uq_receipt_payment (payment_id, kind)',
    );
    await q.query('DROP TABLE ledger_day');
    await q.query('ALTER TABLE ledger_entry MODIFY payment_id BINARY(16) NOT NULL');
    await q.query(`ALTER TABLE payment_refund DROP INDEX uq_payment_refund_auto, DROP INDEX ix_payment_refund_state, DROP INDEX ix_payment_refund_charge,
      DROP COLUMN obligation_id, DROP COLUMN order_id, DROP COLUMN auto_key, DROP COLUMN note, DROP COLUMN proposed_by, DROP COLUMN proposed_by_name,
      DROP COLUMN decided_by, DROP COLUMN decided_by_name, DROP COLUMN decided_at, DROP COLUMN decision_note,
      ADD UNIQUE INDEX uq_payment_refund_charge (charge_id)`);
  }
}
