import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialPasswords1763900800100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE account ADD COLUMN initial_password_until DATETIME(3) NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE account DROP COLUMN initial_password_until');
  }
}
