import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProcedureDrafts1763941000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE procedure_draft (
      id BINARY(16) NOT NULL, code CHAR(8) NOT NULL, title VARCHAR(300) NOT NULL, state VARCHAR(12) NOT NULL, origin VARCHAR(12) NOT NULL,
      based_on INT NULL, content LONGTEXT NOT NULL, revision INT NOT NULL, author_id BINARY(16) NULL, editor_id BINARY(16) NULL,
      published_as INT NULL, created_at DATETIME(3) NOT NULL, changed_at DATETIME(3) NOT NULL, PRIMARY KEY (id),
      INDEX ix_procedure_draft_code (code, state), INDEX ix_procedure_draft_state (state, changed_at)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE procedure_history (
      id BINARY(16) NOT NULL, code CHAR(8) NOT NULL, draft_id BINARY(16) NULL, version INT NULL, act VARCHAR(12) NOT NULL,
      actor_id BINARY(16) NULL, note VARCHAR(500) NULL, happened_at DATETIME(3) NOT NULL, PRIMARY KEY (id),
      INDEX ix_procedure_history_code (code, id), INDEX ix_procedure_history_draft (draft_id, id)) ENGINE=InnoDB`);
    await q.query(`CREATE TABLE procedure_archive (
      version_id BINARY(16) NOT NULL, archived_on DATE NOT NULL, archived_at DATETIME(3) NOT NULL, PRIMARY KEY (version_id)) ENGINE=InnoDB`);
    await q.query(
      'ALTER TABLE procedure_version ADD COLUMN made_here TINYINT(1) NOT NULL DEFAULT 0, ADD COLUMN published_by BINARY(16) NULL',
    );
    await q.query('ALTER TABLE procedure_entry ADD COLUMN made_here TINYINT(1) NOT NULL DEFAULT 0');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE procedure_entry DROP COLUMN made_here');
    await q.query('ALTER TABLE procedure_version DROP COLUMN made_here, DROP COLUMN published_by');
    for (const table of ['procedure_archive', 'procedure_history', 'procedure_draft']) await q.query(`DROP TABLE ${table}`);
  }
}
