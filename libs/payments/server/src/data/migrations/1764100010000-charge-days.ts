import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days are read by when a gateway took money and when money went back. */
export class ChargeDays1764100010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE payment_charge ADD INDEX ix_payment_charge_day (charged_at)');
    await q.query('ALTER TABLE payment_refund ADD INDEX ix_payment_refund_ended (ended_at)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE payment_charge DROP INDEX ix_payment_charge_day');
    await q.query('ALTER TABLE payment_refund DROP INDEX ix_payment_refund_ended');
  }
}
