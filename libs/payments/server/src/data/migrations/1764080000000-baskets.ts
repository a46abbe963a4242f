import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payment settles a basket; whose the money is stands with what is owed, and where it lies with the payment. */
export class Baskets1764080000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE payment_item (
      payment_id BINARY(16) NOT NULL, obligation_id BINARY(16) NOT NULL, line TINYINT NOT NULL, unit_id BINARY(16) NOT NULL,
      amount BIGINT NOT NULL,
      PRIMARY KEY (payment_id, obligation_id), INDEX ix_payment_item_obligation (obligation_id),
      INDEX ix_payment_item_unit (unit_id, payment_id), CONSTRAINT ck_payment_item_amount CHECK (amount > 0)) ENGINE=InnoDB`);
    await q.query(`INSERT INTO payment_item (payment_id, obligation_id, line, unit_id, amount)
      SELECT id, obligation_id, 1, unit_id, amount FROM payment`);
    await q.query(`ALTER TABLE payment DROP INDEX ix_payment_obligation, DROP COLUMN obligation_id,
      ADD COLUMN clearing VARCHAR(60) NOT NULL DEFAULT '' AFTER gateway`);
    await q.query("UPDATE payment SET clearing = CONCAT('gateway:', gateway)");
    await q.query('ALTER TABLE payment MODIFY clearing VARCHAR(60) NOT NULL');
    await q.query(`ALTER TABLE payment_obligation ADD COLUMN payee_account VARCHAR(60) NOT NULL DEFAULT '' AFTER unit_id,
      ADD COLUMN due_on DATE NULL AFTER amount`);
    await q.query(`UPDATE payment_obligation SET payee_account = CONCAT('fees:',
      LOWER(INSERT(INSERT(INSERT(INSERT(HEX(unit_id), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')))`);
    await q.query('ALTER TABLE payment_obligation MODIFY payee_account VARCHAR(60) NOT NULL');
    await q.query(`CREATE TABLE obligation_payer (
      obligation_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, admitted_at DATETIME(3) NOT NULL,
      PRIMARY KEY (obligation_id, account_id), INDEX ix_obligation_payer_account (account_id)) ENGINE=InnoDB`);
    await q.query(
      'ALTER TABLE receipt DROP INDEX uq_receipt_payment, ADD UNIQUE INDEX uq_receipt_payment (payment_id, obligation_id, kind)',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE receipt DROP INDEX uq_receipt_payment, ADD UNIQUE INDEX uq_receipt_payment (payment_id, kind)');
    await q.query('DROP TABLE obligation_payer');
    await q.query('ALTER TABLE payment_obligation DROP COLUMN payee_account, DROP COLUMN due_on');
    await q.query(`ALTER TABLE payment DROP COLUMN clearing, ADD COLUMN obligation_id BINARY(16) NULL AFTER id,
      ADD INDEX ix_payment_obligation (obligation_id)`);
    await q.query('UPDATE payment p JOIN payment_item i ON i.payment_id = p.id AND i.line = 1 SET p.obligation_id = i.obligation_id');
    await q.query('ALTER TABLE payment MODIFY obligation_id BINARY(16) NOT NULL');
    await q.query('DROP TABLE payment_item');
  }
}
