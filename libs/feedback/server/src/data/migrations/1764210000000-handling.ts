import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Handling1764210000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE ticket_rating (
      id BINARY(16) NOT NULL, ticket_id BINARY(16) NOT NULL, answered_at DATETIME(3) NOT NULL, satisfied TINYINT NOT NULL,
      reason_sealed BLOB NULL, rated_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_ticket_rating (ticket_id, answered_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_link (
      id BINARY(16) NOT NULL, ticket_id BINARY(16) NOT NULL, token_hash BINARY(32) NOT NULL, name VARCHAR(120) NOT NULL, task TEXT NOT NULL,
      state VARCHAR(6) NOT NULL, made_by BINARY(16) NOT NULL, made_by_name VARCHAR(250) NOT NULL, made_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL, seen_at DATETIME(3) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_ticket_link_token (token_hash), INDEX ix_ticket_link_ticket (ticket_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE ticket_link_report (
      id BINARY(16) NOT NULL, link_id BINARY(16) NOT NULL, text TEXT NOT NULL, file_id BINARY(16) NULL, at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_ticket_link_report_link (link_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['link_report', 'link', 'rating']) await q.query(`DROP TABLE ticket_${table}`);
  }
}
