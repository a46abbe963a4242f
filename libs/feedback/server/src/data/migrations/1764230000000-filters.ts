import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TicketFilters1764230000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE ticket_filter (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, filter_sealed BLOB NOT NULL, created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_ticket_filter_account (account_id, id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE ticket_filter');
  }
}
