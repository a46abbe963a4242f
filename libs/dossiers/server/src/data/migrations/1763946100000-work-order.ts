import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders of the work lists by the unit whose move it is, and over all units for those whose post reaches the whole province. */
export class WorkOrder1763946100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier ADD INDEX ix_dossier_desk_closed (desk_unit_id, queue, status_since, id),
      ADD INDEX ix_dossier_queue_closed (queue, status_since, id), DROP INDEX ix_dossier_unit_status, DROP INDEX ix_dossier_unit_closed,
      DROP INDEX ix_dossier_desk_status`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE dossier ADD INDEX ix_dossier_unit_status (unit_id, status, due_at, id),
      ADD INDEX ix_dossier_unit_closed (unit_id, queue, status_since, id), ADD INDEX ix_dossier_desk_status (desk_unit_id, status, due_at, id),
      DROP INDEX ix_dossier_desk_closed, DROP INDEX ix_dossier_queue_closed`);
  }
}
