import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of offices by lanes, and lists and places of the public read from their indexes alone. */
export class TicketLanes1764232000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query("ALTER TABLE ticket ADD COLUMN lane VARCHAR(8) NOT NULL DEFAULT 'triage', ADD COLUMN queue_at DATETIME(3) NULL");
    await q.query(`UPDATE ticket SET queue_at = COALESCE(due_at, resolve_due, reported_at), lane = CASE
      WHEN status IN ('closed', 'rejected') THEN 'ended' WHEN status = 'answered' THEN 'answered'
      WHEN status = 'waiting_for_reporter' THEN 'waiting' WHEN officer_id IS NULL OR visibility = 'pending' THEN 'triage' ELSE 'work' END`);
    await q.query(`ALTER TABLE ticket DROP INDEX ix_ticket_near, DROP INDEX ix_ticket_public, DROP INDEX ix_ticket_commune,
      DROP INDEX ix_ticket_category, DROP INDEX ix_ticket_commune_category, DROP INDEX ix_ticket_unit, DROP INDEX ix_ticket_officer,
      DROP INDEX ix_ticket_status_due, ADD INDEX ix_ticket_near (visibility, cell, category, reported_at, lat, lng),
      ADD INDEX ix_ticket_public (visibility, reported_at, id, status),
      ADD INDEX ix_ticket_commune (visibility, commune_code, reported_at, id, status),
      ADD INDEX ix_ticket_category (visibility, category, reported_at, id, status),
      ADD INDEX ix_ticket_commune_category (visibility, commune_code, category, reported_at, id, status),
      ADD INDEX ix_ticket_unit (unit_id, lane, priority DESC, queue_at, id, reopened),
      ADD INDEX ix_ticket_lane (lane, priority DESC, queue_at, id, unit_id, reopened),
      ADD INDEX ix_ticket_officer (officer_id, lane, priority DESC, queue_at, id), ADD INDEX ix_ticket_due (due_at, id, unit_id),
      ADD INDEX ix_ticket_unit_lately (unit_id, lane, updated_at, id), ADD INDEX ix_ticket_lately (lane, updated_at, id, unit_id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE ticket DROP INDEX ix_ticket_near, DROP INDEX ix_ticket_public, DROP INDEX ix_ticket_commune,
      DROP INDEX ix_ticket_category, DROP INDEX ix_ticket_commune_category, DROP INDEX ix_ticket_unit, DROP INDEX ix_ticket_lane,
      DROP INDEX ix_ticket_officer, DROP INDEX ix_ticket_due, DROP INDEX ix_ticket_unit_lately, DROP INDEX ix_ticket_lately,
      ADD INDEX ix_ticket_near (visibility, cell, category, reported_at), ADD INDEX ix_ticket_public (visibility, reported_at, id),
      ADD INDEX ix_ticket_commune (visibility, commune_code, reported_at, id),
      ADD INDEX ix_ticket_category (visibility, category, reported_at, id),
      ADD INDEX ix_ticket_commune_category (visibility, commune_code, category, reported_at, id),
      ADD INDEX ix_ticket_unit (unit_id, status, reported_at, id), ADD INDEX ix_ticket_officer (officer_id, due_at),
      ADD INDEX ix_ticket_status_due (status, due_at, id), DROP COLUMN lane, DROP COLUMN queue_at`);
  }
}
