import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms made from the catalogue, as they were when something was filed under them. */
export class GenericVersions1763942100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE procedure_generic_version (code CHAR(8) NOT NULL, version INT NOT NULL, definition LONGTEXT NOT NULL,
      kept_at DATETIME(3) NOT NULL, PRIMARY KEY (code, version), INDEX ix_procedure_generic_version_kept (kept_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE procedure_generic_version');
  }
}
