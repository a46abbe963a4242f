import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that came by bank: the inbox by the bank's own number, and how far the statement was read. */
export class Transfers1764120000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE bank_transfer (
      account VARCHAR(40) NOT NULL, transaction_no VARCHAR(36) NOT NULL, id BINARY(16) NOT NULL, amount BIGINT NOT NULL,
      details_sealed VARBINARY(4000) NOT NULL, booked_at DATETIME(3) NOT NULL, received_at DATETIME(3) NOT NULL, via VARCHAR(10) NOT NULL,
      state VARCHAR(12) NOT NULL, reason VARCHAR(20) NULL, payment_id BINARY(16) NULL, decided_by BINARY(16) NULL,
      decided_by_name VARCHAR(250) NULL, decided_at DATETIME(3) NULL, note VARCHAR(300) NULL, ended_by_name VARCHAR(250) NULL,
      ended_at DATETIME(3) NULL,
      PRIMARY KEY (account, transaction_no), UNIQUE INDEX uq_bank_transfer_id (id), INDEX ix_bank_transfer_state (state, id),
      INDEX ix_bank_transfer_payment (payment_id, state), CONSTRAINT ck_bank_transfer_amount CHECK (amount > 0)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE bank_statement (
      account VARCHAR(40) NOT NULL, read_until DATETIME(3) NOT NULL,
      PRIMARY KEY (account)) ENGINE=InnoDB`);
    await q.query('ALTER TABLE payment_obligation ADD INDEX ix_payment_obligation_open (state, amount)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE payment_obligation DROP INDEX ix_payment_obligation_open');
    await q.query('DROP TABLE bank_statement');
    await q.query('DROP TABLE bank_transfer');
  }
}
