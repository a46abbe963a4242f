import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchWords } from '../../domain/search-words.js';

interface Shown {
  readonly id: Buffer;
  readonly reported_at: Date;
  readonly public_text: string;
  readonly public_address: string | null;
}

const PAGE = 500;

/** Public reports are found by their words. Those of before by text and address; by kind and commune too once something happens to them. */
export class FeedbackWords1764231000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE ticket_word (word VARCHAR(24) NOT NULL, reported_at DATETIME(3) NOT NULL, ticket_id BINARY(16) NOT NULL,
      PRIMARY KEY (word, reported_at, ticket_id), INDEX ix_ticket_word_ticket (ticket_id)) ENGINE=InnoDB`);
    let after: Buffer = Buffer.alloc(0);
    for (;;) {
      const shown = (await q.query(
        "SELECT id, reported_at, public_text, public_address FROM ticket WHERE id > ? AND visibility = 'public' ORDER BY id LIMIT ?",
        [after, PAGE],
      )) as Shown[];
      const rows = shown.flatMap(({ id, reported_at: at, public_text: text, public_address: address }) =>
        searchWords([text, address]).map((word) => [word, at, id]),
      );
      if (rows.length > 0) await q.query('INSERT IGNORE INTO ticket_word (word, reported_at, ticket_id) VALUES ?', [rows]);
      const last = shown.at(-1);
      if (!last || shown.length < PAGE) break;
      after = last.id;
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE ticket_word');
  }
}
