import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Wallet1764010000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE wallet_paper (
      id BINARY(16) NOT NULL, owner_id BINARY(16) NOT NULL, kind VARCHAR(40) NOT NULL, source VARCHAR(8) NOT NULL, sealed BLOB NOT NULL,
      document_id BINARY(16) NULL, dossier_id BINARY(16) NULL, paper_key VARCHAR(60) NULL, added_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_wallet_paper_owner (owner_id, added_at),
      UNIQUE INDEX uq_wallet_paper_document (owner_id, document_id),
      UNIQUE INDEX uq_wallet_paper_filed (owner_id, dossier_id, paper_key)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE wallet_paper_file (
      paper_id BINARY(16) NOT NULL, file_id BINARY(16) NOT NULL, position INT NOT NULL, PRIMARY KEY (paper_id, file_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE wallet_use (
      id BINARY(16) NOT NULL, owner_id BINARY(16) NOT NULL, paper_id BINARY(16) NOT NULL, actor_id BINARY(16) NOT NULL,
      authority VARCHAR(60) NULL, sealed BLOB NOT NULL, document_id BINARY(16) NULL, used_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_wallet_use_owner (owner_id, paper_id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE wallet_use_file (
      file_id BINARY(16) NOT NULL, use_id BINARY(16) NOT NULL,
      PRIMARY KEY (file_id), INDEX ix_wallet_use_file_use (use_id)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['wallet_use_file', 'wallet_use', 'wallet_paper_file', 'wallet_paper']) await q.query(`DROP TABLE ${table}`);
  }
}
