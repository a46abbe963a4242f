import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day book of cash that clerks take at the counter. */
export class Cash1764080010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE cash_taking (
      payment_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, taken_by BINARY(16) NOT NULL, taken_by_name VARCHAR(250) NOT NULL,
      day DATE NOT NULL, amount BIGINT NOT NULL, given BIGINT NOT NULL, taken_at DATETIME(3) NOT NULL,
      PRIMARY KEY (payment_id), INDEX ix_cash_taking_clerk (taken_by, day), INDEX ix_cash_taking_unit (unit_id, day),
      CONSTRAINT ck_cash_taking_given CHECK (given >= amount AND amount > 0)) ENGINE=InnoDB`);
    await q.query('CREATE INDEX ix_payment_obligation_kind ON payment_obligation (kind, case_code)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX ix_payment_obligation_kind ON payment_obligation');
    await q.query('DROP TABLE cash_taking');
  }
}
