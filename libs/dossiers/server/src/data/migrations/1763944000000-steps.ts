import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The step a dossier is in, the unit whose move it is, how long somebody is waited for, and when the clock has to be looked at next.
 * Dossiers of before are in the step of their status, with the unit that received them; open ones are looked at at once.
 */
export class Steps1763944000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier
      ADD COLUMN desk_unit_id BINARY(16) NULL, ADD COLUMN step_key VARCHAR(60) NULL, ADD COLUMN step_since DATETIME(3) NULL,
      ADD COLUMN step_due_at DATETIME(3) NULL, ADD COLUMN wait_until DATETIME(3) NULL, ADD COLUMN watch_at DATETIME(3) NULL,
      ADD COLUMN promise_moves INT NOT NULL DEFAULT 0, ADD COLUMN open_consultations INT NOT NULL DEFAULT 0,
      ADD COLUMN stuck TINYINT NOT NULL DEFAULT 0, ADD COLUMN escalation TINYINT NOT NULL DEFAULT 0`);
    await q.query(`UPDATE dossier SET desk_unit_id = unit_id, step_since = IF(queue = 'closed', NULL, status_since),
      step_due_at = IF(queue = 'closed', NULL, due_at), watch_at = IF(queue = 'closed', NULL, due_at)`);
    await q.query(`ALTER TABLE dossier MODIFY COLUMN desk_unit_id BINARY(16) NOT NULL,
      ADD INDEX ix_dossier_desk_status (desk_unit_id, status, due_at, id), ADD INDEX ix_dossier_desk_queue (desk_unit_id, queue, due_at, id),
      ADD INDEX ix_dossier_queue (queue, due_at, id), ADD INDEX ix_dossier_watch (watch_at)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier DROP INDEX ix_dossier_watch, DROP INDEX ix_dossier_queue, DROP INDEX ix_dossier_desk_queue,
      DROP INDEX ix_dossier_desk_status, DROP COLUMN escalation, DROP COLUMN stuck, DROP COLUMN open_consultations,
      DROP COLUMN promise_moves, DROP COLUMN watch_at, DROP COLUMN wait_until, DROP COLUMN step_due_at, DROP COLUMN step_since,
      DROP COLUMN step_key, DROP COLUMN desk_unit_id`);
  }
}
