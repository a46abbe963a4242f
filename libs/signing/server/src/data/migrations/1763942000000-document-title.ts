import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A result that is described as data has a title of its own. */
export class DocumentTitle1763942000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE issued_document ADD COLUMN title LONGTEXT NULL AFTER number');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE issued_document DROP COLUMN title');
  }
}
