import type { MigrationInterface, QueryRunner } from 'typeorm';
import { plainKeys } from '../../domain/search-keys.js';

interface Filed {
  readonly id: Buffer;
  readonly unit_id: Buffer;
  readonly applicant_name: string;
  readonly code: string;
}

const PAGE = 1_000;

/**
 * Search by keys instead of a full-text index, whose cost grows with every name that is alike. Dossiers of before are found by name and
 * code; by phone and citizen ID those filed from now on.
 */
export class SearchKeys1763946000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_search_key (unit_id BINARY(16) NOT NULL, k VARCHAR(120) NOT NULL, dossier_id BINARY(16) NOT NULL,
      PRIMARY KEY (unit_id, k, dossier_id)) ENGINE=InnoDB`);
    let after: Buffer = Buffer.alloc(0);
    for (;;) {
      const filed = (await q.query('SELECT id, unit_id, applicant_name, code FROM dossier WHERE id > ? ORDER BY id LIMIT ?', [
        after,
        PAGE,
      ])) as Filed[];
      const keys = filed.flatMap((row) => plainKeys(row.applicant_name, row.code).map((key) => [row.unit_id, key, row.id]));
      if (keys.length > 0) await q.query('INSERT IGNORE INTO dossier_search_key (unit_id, k, dossier_id) VALUES ?', [keys]);
      const last = filed.at(-1);
      if (!last || filed.length < PAGE) break;
      after = last.id;
    }
    await q.query('DROP TABLE dossier_search');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE dossier_search (
      dossier_id BINARY(16) NOT NULL, words VARCHAR(400) NOT NULL, PRIMARY KEY (dossier_id), FULLTEXT INDEX ft_dossier_search_words (words)) ENGINE=InnoDB`);
    await q.query('DROP TABLE dossier_search_key');
  }
}
