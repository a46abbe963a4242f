import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpinionFiles1764040100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query("ALTER TABLE dossier_consultation ADD COLUMN files LONGTEXT NOT NULL DEFAULT '[]'");
    // The default was for the rows that are there.
    await q.query('ALTER TABLE dossier_consultation ALTER COLUMN files DROP DEFAULT');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE dossier_consultation DROP COLUMN files');
  }
}
