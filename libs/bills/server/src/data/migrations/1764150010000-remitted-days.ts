import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A remittance covers every day that was closed since the one before. */
export class RemittedDays1764150010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bill_remittance ADD COLUMN first_day DATE NULL AFTER biller');
    await q.query('UPDATE bill_remittance SET first_day = day');
    await q.query('ALTER TABLE bill_remittance MODIFY COLUMN first_day DATE NOT NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bill_remittance DROP COLUMN first_day');
  }
}
