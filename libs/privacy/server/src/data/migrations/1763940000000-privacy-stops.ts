import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PrivacyStops1763940000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE privacy_request ADD COLUMN use_key VARCHAR(40) NULL AFTER correction_sealed');
    await q.query(`CREATE TABLE privacy_stop (
      id BINARY(16) NOT NULL, account_id BINARY(16) NOT NULL, use_key VARCHAR(40) NOT NULL, stopped TINYINT NOT NULL, request_id BINARY(16) NULL,
      at DATETIME(3) NOT NULL, actor_id BINARY(16) NOT NULL,
      PRIMARY KEY (id), INDEX ix_privacy_stop_account (account_id, use_key, id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE privacy_stop');
    await q.query('ALTER TABLE privacy_request DROP COLUMN use_key');
  }
}
