import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bills1764090000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE bill (
      id BINARY(16) NOT NULL, biller VARCHAR(30) NOT NULL, bill_no VARCHAR(40) NOT NULL, part INT NOT NULL, account_id BINARY(16) NOT NULL,
      unit_id BINARY(16) NOT NULL, state VARCHAR(10) NOT NULL, amount BIGINT NOT NULL, sealed BLOB NOT NULL, created_at DATETIME(3) NOT NULL,
      payment_id BINARY(16) NULL, payer_id BINARY(16) NULL, reference VARCHAR(40) NULL, receipt_number VARCHAR(40) NULL, paid_at DATETIME(3) NULL,
      told_at DATETIME(3) NULL, told_day DATE NULL, tries INT NOT NULL, refusal VARCHAR(200) NULL, reason VARCHAR(300) NULL,
      handled_by BINARY(16) NULL, handled_by_name VARCHAR(250) NULL, remittance_id BINARY(16) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_bill_part (biller, bill_no, part), INDEX ix_bill_state (state, id),
      INDEX ix_bill_account (account_id), INDEX ix_bill_payer (payer_id), INDEX ix_bill_remittance (remittance_id),
      INDEX ix_bill_told (biller, told_day)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE bill_saved_code (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, biller VARCHAR(30) NOT NULL, code_index BINARY(32) NOT NULL,
      sealed BLOB NOT NULL, seen_sealed BLOB NULL, seen_at DATETIME(3) NULL, remind TINYINT NOT NULL, next_look_at DATETIME(3) NULL,
      removed_at DATETIME(3) NULL, created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_bill_saved_code (account_id, biller, code_index), INDEX ix_bill_saved_look (next_look_at),
      INDEX ix_bill_saved_removed (removed_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE bill_reminder (
      account_id BINARY(16) NOT NULL, biller VARCHAR(30) NOT NULL, bill_no VARCHAR(40) NOT NULL, saved_id BINARY(16) NOT NULL,
      due_on DATE NOT NULL, found_at DATETIME(3) NOT NULL, digest_id BINARY(16) NULL,
      PRIMARY KEY (account_id, biller, bill_no), INDEX ix_bill_reminder_digest (digest_id), INDEX ix_bill_reminder_saved (saved_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE bill_remittance (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, biller VARCHAR(30) NOT NULL, day DATE NOT NULL, bills INT NOT NULL, total BIGINT NOT NULL,
      made_at DATETIME(3) NOT NULL, made_by BINARY(16) NOT NULL, made_by_name VARCHAR(250) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_bill_remittance (unit_id, biller, day)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['bill_remittance', 'bill_reminder', 'bill_saved_code', 'bill']) await q.query(`DROP TABLE ${table}`);
  }
}
