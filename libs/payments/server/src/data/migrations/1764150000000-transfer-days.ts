import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The transfers of a day, for who compares them with the bank's statement. */
export class TransferDays1764150000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bank_transfer ADD INDEX ix_bank_transfer_booked (account, booked_at)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bank_transfer DROP INDEX ix_bank_transfer_booked');
  }
}
