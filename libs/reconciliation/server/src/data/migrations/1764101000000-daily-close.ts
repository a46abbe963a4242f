import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DailyClose1764101000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE settlement_file (
      id BINARY(16) NOT NULL, way VARCHAR(12) NOT NULL, day DATE NOT NULL, name VARCHAR(120) NOT NULL, sha256 CHAR(64) NOT NULL,
      content MEDIUMTEXT NOT NULL, imported_at DATETIME(3) NOT NULL, imported_by BINARY(16) NOT NULL, imported_by_name VARCHAR(250) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_settlement_file (way, day, sha256), INDEX ix_settlement_file_day (day, imported_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE close_explanation (
      id BINARY(16) NOT NULL, day DATE NOT NULL, kind VARCHAR(24) NOT NULL, way VARCHAR(40) NOT NULL, subject VARCHAR(80) NOT NULL,
      difference BIGINT NOT NULL, reason VARCHAR(500) NOT NULL, explained_at DATETIME(3) NOT NULL, explained_by BINARY(16) NOT NULL,
      explained_by_name VARCHAR(250) NOT NULL,
      PRIMARY KEY (id), INDEX ix_close_explanation_day (day, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE cash_count (
      id BINARY(16) NOT NULL, day DATE NOT NULL, unit_id BINARY(16) NOT NULL, counted BIGINT NOT NULL, counted_at DATETIME(3) NOT NULL,
      counted_by BINARY(16) NOT NULL, counted_by_name VARCHAR(250) NOT NULL,
      PRIMARY KEY (id), INDEX ix_cash_count_day (day, id), CONSTRAINT ck_cash_count CHECK (counted >= 0)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE close_record (
      day DATE NOT NULL, locked_at DATETIME(3) NOT NULL, locked_by BINARY(16) NOT NULL, locked_by_name VARCHAR(250) NOT NULL,
      report LONGTEXT NOT NULL, PRIMARY KEY (day)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['close_record', 'cash_count', 'close_explanation', 'settlement_file']) await q.query(`DROP TABLE ${table}`);
  }
}
