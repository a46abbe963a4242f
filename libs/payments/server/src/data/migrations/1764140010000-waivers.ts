import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated rules by which less is owed, whom they name, and what one took off; and who wants no receipts by mail. */
export class Waivers1764140010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE waiver_rule (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, title VARCHAR(120) NOT NULL, legal_source VARCHAR(200) NOT NULL,
      subject VARCHAR(10) NOT NULL, procedure_code VARCHAR(40) NULL, percent TINYINT NULL, amount BIGINT NULL, people INT NOT NULL,
      starts_on DATE NOT NULL, ends_on DATE NULL, state VARCHAR(10) NOT NULL,
      proposed_by BINARY(16) NOT NULL, proposed_by_name VARCHAR(250) NOT NULL, proposed_at DATETIME(3) NOT NULL,
      decided_by BINARY(16) NULL, decided_by_name VARCHAR(250) NULL, decided_at DATETIME(3) NULL,
      ended_by_name VARCHAR(250) NULL, ended_at DATETIME(3) NULL, note VARCHAR(500) NULL,
      PRIMARY KEY (id), INDEX ix_waiver_rule_state (state, unit_id),
      CONSTRAINT ck_waiver_rule_relief CHECK ((percent BETWEEN 1 AND 100 AND amount IS NULL) OR (percent IS NULL AND amount > 0))) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE waiver_person (
      id BINARY(16) NOT NULL, rule_id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, evidence_sealed BLOB NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_waiver_person (rule_id, account_id), INDEX ix_waiver_person_account (account_id)) ENGINE=InnoDB`);
    await q.query(`ALTER TABLE payment_obligation ADD COLUMN waiver_id BINARY(16) NULL, ADD COLUMN waived BIGINT NOT NULL DEFAULT 0,
      ADD COLUMN waiver_text VARCHAR(330) NULL, ADD INDEX ix_payment_obligation_waiver (waiver_id)`);
    await q.query(`CREATE TABLE receipt_mail_stop (
      account_id BINARY(16) NOT NULL, stopped_at DATETIME(3) NOT NULL, PRIMARY KEY (account_id)) ENGINE=InnoDB`);
    await q.query('CREATE INDEX ix_receipt_voids ON receipt (voids_id)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX ix_receipt_voids ON receipt');
    await q.query('DROP TABLE receipt_mail_stop');
    await q.query(
      'ALTER TABLE payment_obligation DROP INDEX ix_payment_obligation_waiver, DROP COLUMN waiver_id, DROP COLUMN waived, DROP COLUMN waiver_text',
    );
    for (const table of ['waiver_person', 'waiver_rule']) await q.query(`DROP TABLE ${table}`);
  }
}
