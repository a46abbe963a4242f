import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FieldKeys1763900900000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE field_key (
      kid VARCHAR(24) NOT NULL, state VARCHAR(10) NOT NULL, wrapped VARBINARY(255) NULL,
      created_at DATETIME(3) NOT NULL, changed_at DATETIME(3) NOT NULL, PRIMARY KEY (kid)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE field_key');
  }
}
