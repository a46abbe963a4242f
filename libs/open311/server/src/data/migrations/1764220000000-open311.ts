import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Open3111764220000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE open311_key (
      id BINARY(16) NOT NULL, name VARCHAR(80) NOT NULL, contact VARCHAR(200) NOT NULL, hash BINARY(32) NOT NULL, hint VARCHAR(12) NOT NULL,
      per_minute INT NOT NULL, issued_by BINARY(16) NULL, issued_by_name VARCHAR(250) NOT NULL, issued_at DATETIME(3) NOT NULL,
      last_used_at DATETIME(3) NULL, revoked_at DATETIME(3) NULL, revoked_by_name VARCHAR(250) NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_open311_key_hash (hash)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE open311_request (
      ticket_id BINARY(16) NOT NULL, key_id BINARY(16) NOT NULL, idem_key BINARY(32) NULL, request_hash BINARY(32) NOT NULL,
      token BINARY(32) NULL, answer LONGTEXT NOT NULL, created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (ticket_id), UNIQUE INDEX uq_open311_request_idem (key_id, idem_key),
      UNIQUE INDEX uq_open311_request_token (token)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['open311_request', 'open311_key']) await q.query(`DROP TABLE ${table}`);
  }
}
