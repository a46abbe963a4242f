import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes by mail beside SMS, and e-mail addresses that are confirmed. */
export class CodesByMail1763900300001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'ALTER TABLE account ADD COLUMN email_index BINARY(32) NULL AFTER phone_sealed, ADD UNIQUE INDEX uq_account_email (kind, email_index)',
    );
    await q.query(`ALTER TABLE one_time_code ADD COLUMN channel VARCHAR(8) NOT NULL DEFAULT 'sms' AFTER subject_id,
      ADD COLUMN decoy TINYINT(1) NOT NULL DEFAULT 0 AFTER channel`);
    // Codes of registrations of known phones, made before this column, must stay unable to confirm anything.
    await q.query(`UPDATE one_time_code SET decoy = 1 WHERE subject_id IN (SELECT id FROM registration WHERE standing = 'known')`);
    await q.query('ALTER TABLE one_time_code ALTER COLUMN channel DROP DEFAULT, ALTER COLUMN decoy DROP DEFAULT');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE one_time_code DROP COLUMN channel, DROP COLUMN decoy');
    await q.query('ALTER TABLE account DROP INDEX uq_account_email, DROP COLUMN email_index');
  }
}
