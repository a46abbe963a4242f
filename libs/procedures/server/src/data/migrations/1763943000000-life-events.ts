import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Life events come with the catalogue. NULL until the next import. */
export class LifeEvents1763943000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE procedure_catalogue ADD COLUMN life_events LONGTEXT NULL');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE procedure_catalogue DROP COLUMN life_events');
  }
}
