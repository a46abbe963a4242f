import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1763800200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE unit (
      id BINARY(16) NOT NULL, code VARCHAR(40) NOT NULL, kind VARCHAR(24) NOT NULL, name VARCHAR(200) NOT NULL, short_name VARCHAR(120) NOT NULL,
      desk_name VARCHAR(200) NULL, place VARCHAR(80) NOT NULL, parent_id BINARY(16) NULL, commune_code CHAR(5) NULL, address VARCHAR(200) NULL,
      phone VARCHAR(20) NULL, made_up VARCHAR(80) NOT NULL, settings LONGTEXT NULL, valid_from DATE NOT NULL, valid_to DATE NULL,
      updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_unit_code (code), INDEX ix_unit_parent (parent_id), INDEX ix_unit_commune (commune_code)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE province (code CHAR(2) NOT NULL, name VARCHAR(60) NOT NULL, full_name VARCHAR(80) NOT NULL,
      PRIMARY KEY (code)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE commune (code CHAR(5) NOT NULL, province_code CHAR(2) NOT NULL, name VARCHAR(80) NOT NULL, full_name VARCHAR(100) NOT NULL,
      PRIMARY KEY (code), INDEX ix_commune_province (province_code)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE staff_post (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, unit_id BINARY(16) NOT NULL, role VARCHAR(24) NOT NULL, title VARCHAR(120) NOT NULL,
      valid_from DATETIME(3) NOT NULL, valid_to DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_staff_post_account (account_id, valid_from), INDEX ix_staff_post_unit (unit_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE work_calendar (unit_id BINARY(16) NOT NULL, calendar LONGTEXT NOT NULL, updated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (unit_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE province_pack (
      name VARCHAR(40) NOT NULL, content_hash CHAR(64) NOT NULL, root_unit_id BINARY(16) NOT NULL, province LONGTEXT NOT NULL,
      imported_at DATETIME(3) NOT NULL, PRIMARY KEY (name)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['province_pack', 'work_calendar', 'staff_post', 'commune', 'province', 'unit'])
      await q.query(`DROP TABLE ${table}`);
  }
}
