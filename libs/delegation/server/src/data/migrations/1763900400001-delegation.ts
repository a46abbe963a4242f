import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Delegation1763900400001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE delegation (
      id BINARY(16) NOT NULL, principal_id BINARY(16) NOT NULL, principal_kind VARCHAR(20) NOT NULL, role VARCHAR(16) NOT NULL,
      granted_by BINARY(16) NOT NULL, delegate_id BINARY(16) NULL, phone_index BINARY(32) NULL, phone_sealed VARBINARY(255) NULL,
      group_names LONGTEXT NOT NULL, state VARCHAR(10) NOT NULL, version INT NOT NULL, created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NULL, accepted_at DATETIME(3) NULL, ended_at DATETIME(3) NULL, ended_by BINARY(16) NULL, warned_at DATETIME(3) NULL,
      PRIMARY KEY (id), INDEX ix_delegation_principal (principal_id, created_at), INDEX ix_delegation_delegate (delegate_id, created_at),
      INDEX ix_delegation_phone (phone_index, state), INDEX ix_delegation_expires (state, expires_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE managed_principal (
      id BINARY(16) NOT NULL, kind VARCHAR(20) NOT NULL, created_by BINARY(16) NOT NULL, identity_index BINARY(32) NOT NULL,
      details_sealed VARBINARY(1024) NOT NULL, created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), UNIQUE INDEX uq_managed_principal_identity (created_by, identity_index)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE delegation_act (
      id BINARY(16) NOT NULL, delegation_id BINARY(16) NOT NULL, type VARCHAR(40) NOT NULL, subject_type VARCHAR(20) NOT NULL,
      subject_id BINARY(16) NOT NULL, actor_id BINARY(16) NOT NULL, occurred_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), INDEX ix_delegation_act_delegation (delegation_id, occurred_at)) ENGINE=InnoDB`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['delegation_act', 'managed_principal', 'delegation']) await q.query(`DROP TABLE ${table}`);
  }
}
