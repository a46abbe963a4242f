import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Procedures1763800700000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE procedure_entry (
      code CHAR(8) NOT NULL, title VARCHAR(1200) NOT NULL, field VARCHAR(200) NOT NULL, entry LONGTEXT NOT NULL, listed TINYINT(1) NOT NULL,
      updated_at DATETIME(3) NOT NULL, PRIMARY KEY (code)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE procedure_version (
      id BINARY(16) NOT NULL, code CHAR(8) NOT NULL, version INT NOT NULL, valid_from DATE NOT NULL, definition LONGTEXT NOT NULL,
      content_hash CHAR(64) NOT NULL, published_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_procedure_version (code, version)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE procedure_catalogue (
      name VARCHAR(20) NOT NULL, content_hash CHAR(64) NOT NULL, synonyms LONGTEXT NOT NULL, report LONGTEXT NOT NULL,
      imported_at DATETIME(3) NOT NULL, PRIMARY KEY (name)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['procedure_catalogue', 'procedure_version', 'procedure_entry']) await q.query(`DROP TABLE ${table}`);
  }
}
