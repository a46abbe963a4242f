import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Absence1763900800000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE staff_post ADD COLUMN fields LONGTEXT NULL');
    await q.query(`CREATE TABLE absence (
      id BINARY(16) NOT NULL, absent_account_id BINARY(16) NOT NULL, deputy_account_id BINARY(16) NOT NULL,
      valid_from DATETIME(3) NOT NULL, valid_to DATETIME(3) NOT NULL, reason VARCHAR(300) NOT NULL,
      recorded_by BINARY(16) NOT NULL, recorded_at DATETIME(3) NOT NULL, called_off_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_absence_deputy (deputy_account_id, valid_from), INDEX ix_absence_absent (absent_account_id, valid_from)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE absence');
    await q.query('ALTER TABLE staff_post DROP COLUMN fields');
  }
}
