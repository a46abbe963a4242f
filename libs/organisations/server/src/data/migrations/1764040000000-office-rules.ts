import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OfficeRules1764040000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE office_rule (
      id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, rule_key VARCHAR(40) NOT NULL, rule_value LONGTEXT NULL, valid_from DATE NOT NULL,
      reason VARCHAR(500) NOT NULL, basis VARCHAR(200) NULL, decided_by BINARY(16) NOT NULL, decided_by_name VARCHAR(120) NOT NULL,
      decided_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_office_rule_unit (unit_id, rule_key, valid_from)) ENGINE=InnoDB`);
    await q.query('ALTER TABLE province_pack ADD COLUMN rules LONGTEXT NULL');
    // Held one choice of the province, which its file says.
    await q.query('ALTER TABLE unit DROP COLUMN settings');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE unit ADD COLUMN settings LONGTEXT NULL');
    await q.query('ALTER TABLE province_pack DROP COLUMN rules');
    await q.query('DROP TABLE office_rule');
  }
}
