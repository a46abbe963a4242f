import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1763800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE outbox (
      event_id BINARY(16) NOT NULL, consumer VARCHAR(64) NOT NULL, queue VARCHAR(32) NOT NULL, event_type VARCHAR(64) NOT NULL,
      payload LONGTEXT NOT NULL, trace_id VARCHAR(64) NOT NULL, state VARCHAR(10) NOT NULL, generation INT NOT NULL DEFAULT 0,
      occurred_at DATETIME(3) NOT NULL, available_at DATETIME(3) NOT NULL, published_at DATETIME(3) NULL, done_at DATETIME(3) NULL,
      PRIMARY KEY (event_id, consumer), INDEX ix_outbox_state (state, available_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE inbox (event_id BINARY(16) NOT NULL, consumer VARCHAR(64) NOT NULL, done_at DATETIME(3) NOT NULL,
      PRIMARY KEY (event_id, consumer)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE idempotency_record (account_id BINARY(16) NOT NULL, idem_key VARCHAR(80) NOT NULL, request_hash BINARY(32) NOT NULL,
      answer LONGTEXT NOT NULL, created_at DATETIME(3) NOT NULL, PRIMARY KEY (account_id, idem_key), INDEX ix_idempotency_created (created_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE idempotency_record');
    await q.query('DROP TABLE inbox');
    await q.query('DROP TABLE outbox');
  }
}
