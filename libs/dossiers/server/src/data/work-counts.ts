import type { EntityManager } from 'typeorm';
import type { DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes } from '@tinhso/platform';
import type { Reach } from '../offices/reach.js';
import { unitsOf, within } from './work-selection.js';

/** Moments that the counts depend on. */
export interface CountMoments {
  readonly now: Date;
  /** Local midnight after today. */
  readonly tomorrow: Date;
  /** Until when a date counts as near. */
  readonly soonUntil: Date;
  readonly closedSince: Date;
}

/** Counts of one status: all, held by the asking person, and by date among those that wait for the office. */
export interface StatusCount {
  readonly status: DossierStatus;
  readonly all: number;
  readonly held: number;
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  /** Nobody has taken them; lying so for too long; with leaders told that the step is late. */
  readonly untaken: number;
  readonly stuck: number;
  readonly escalated: number;
}

/** How many dossiers of the units are in each status; closed ones only since `closedSince`. One query. */
export async function countWork(
  manager: EntityManager,
  reach: readonly Reach[],
  officerIds: readonly string[],
  { now, tomorrow, soonUntil, closedSince }: CountMoments,
): Promise<StatusCount[]> {
  if (unitsOf(reach).size === 0) return [];
  const { sql: where, params } = within(reach);
  const rows: Record<string, string | number>[] = await manager.query(
    `SELECT d.status, COUNT(*) AS n, SUM(COALESCE(d.officer_id IN (?), 0)) AS held, SUM(d.queue = 'active' AND d.due_at < ?) AS overdue,
       SUM(d.queue = 'active' AND d.due_at >= ? AND d.due_at < ?) AS today, SUM(d.queue = 'active' AND d.due_at >= ? AND d.due_at < ?) AS soon,
       SUM(d.status = 'accepted' OR (d.status = 'processing' AND d.officer_id IS NULL)) AS untaken, SUM(d.stuck) AS stuck,
       SUM(d.queue = 'active' AND d.escalation > 0) AS escalated
     FROM dossier d WHERE ${where} AND d.queue IN ('active', 'waiting') GROUP BY d.status
     UNION ALL
     SELECT d.status, COUNT(*), 0, 0, 0, 0, 0, 0, 0 FROM dossier d WHERE ${where} AND d.queue = 'closed' AND d.status_since >= ? GROUP BY d.status`,
    [officerIds.map(idBytes), now, now, tomorrow, tomorrow, soonUntil, ...params, ...params, closedSince],
  );
  return rows.map((row) => ({
    status: row.status as DossierStatus,
    all: Number(row.n),
    held: Number(row.held),
    overdue: Number(row.overdue),
    today: Number(row.today),
    soon: Number(row.soon),
    untaken: Number(row.untaken),
    stuck: Number(row.stuck),
    escalated: Number(row.escalated),
  }));
}

/** How many dossiers some units received that are another unit's move now. */
export async function countElsewhere(manager: EntityManager, reach: readonly Reach[]): Promise<number> {
  if (unitsOf(reach).size === 0) return 0;
  const received = within(reach, 'unit_id');
  const here = within(reach);
  const rows: { n: number }[] = await manager.query(
    `SELECT COUNT(*) AS n FROM dossier d WHERE ${received.sql} AND NOT ${here.sql} AND d.queue IN ('active', 'waiting')`,
    [...received.params, ...here.params],
  );
  return Number(rows[0]?.n ?? 0);
}
