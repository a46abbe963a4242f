import { Brackets, type EntityManager, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import type { DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes } from '@tinhso/platform';
import type { Reach } from '../offices/reach.js';
import { DossierRow, type DossierQueue } from './dossier.entity.js';
import { DossierSearchRow } from './supporting.entities.js';

/** Which dossiers of some units make a work list. Every member narrows it. */
export interface WorkSelection {
  /** What the asking person's posts reach. */
  readonly reach: readonly Reach[];
  readonly queues?: readonly DossierQueue[];
  readonly statuses?: readonly DossierStatus[];
  /** Held by one of these officers. */
  readonly officerIds?: readonly string[];
  /** Due at or after, and before. */
  readonly dueFrom?: Date;
  readonly dueBefore?: Date;
  /** Beginning of the code, or all of it. */
  readonly code?: string;
  readonly procedureCode?: string;
  /** Folded words of name or code; each must be the beginning of a word. */
  readonly words?: readonly string[];
}

/** `due`: nearest date first. `closed`: last closed first. */
export type WorkOrder = 'due' | 'closed';

const isNowhere = (reach: readonly Reach[]): boolean => reach.every(({ unitIds }) => unitIds.length === 0);

const fruitful = (reach: readonly Reach[]): readonly Reach[] =>
  reach.filter(({ unitIds, procedureCodes }) => unitIds.length > 0 && procedureCodes?.length !== 0);

function within(where: WhereExpressionBuilder, reach: readonly Reach[]): void {
  where.where('FALSE');
  for (const [i, { unitIds, procedureCodes }] of fruitful(reach).entries()) {
    const fields = procedureCodes ? ` AND d.procedureCode IN (:...codes${i})` : '';
    where.orWhere(`(d.unitId IN (:...units${i})${fields})`, { [`units${i}`]: unitIds.map(idBytes), [`codes${i}`]: procedureCodes });
  }
}

function reachSql(reach: readonly Reach[]): [string, unknown[]] {
  const parts = fruitful(reach);
  const sql = parts.map(({ procedureCodes }) => (procedureCodes ? '(unit_id IN (?) AND procedure_code IN (?))' : 'unit_id IN (?)'));
  const params = parts.flatMap(({ unitIds, procedureCodes }) => [unitIds.map(idBytes), ...(procedureCodes ? [procedureCodes] : [])]);
  return [`(${['FALSE', ...sql].join(' OR ')})`, params];
}

function narrowed(manager: EntityManager, selection: WorkSelection): SelectQueryBuilder<DossierRow> {
  const { reach, queues, statuses, officerIds, dueFrom, dueBefore, code, procedureCode, words } = selection;
  const query = manager.createQueryBuilder(DossierRow, 'd').where(new Brackets((where) => within(where, reach)));
  if (queues) query.andWhere('d.queue IN (:...queues)', { queues });
  if (statuses) query.andWhere('d.status IN (:...statuses)', { statuses });
  if (officerIds) query.andWhere('d.officerId IN (:...officers)', { officers: officerIds.map(idBytes) });
  if (dueFrom) query.andWhere('d.dueAt >= :dueFrom', { dueFrom });
  if (dueBefore) query.andWhere('d.dueAt < :dueBefore', { dueBefore });
  // Nothing but letters, figures, points and hyphens: what a code is made of has no wildcards.
  if (code) query.andWhere('d.code LIKE :code', { code: `${code.replace(/[^A-Z0-9.-]/g, '')}%` });
  if (procedureCode) query.andWhere('d.procedureCode = :procedureCode', { procedureCode });
  if (words && words.length > 0)
    query
      .innerJoin(DossierSearchRow, 's', 's.dossierId = d.id')
      .andWhere('MATCH(s.words) AGAINST (:words IN BOOLEAN MODE)', { words: words.map((word) => `+${word}*`).join(' ') });
  return query;
}

/** A page of work by keyset: what comes after the row at `after` in the order. Answers stay sealed. */
export function pageOfWork(
  manager: EntityManager,
  selection: WorkSelection,
  order: WorkOrder,
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<DossierRow[]> {
  if (isNowhere(selection.reach)) return Promise.resolve([]);
  const query = narrowed(manager, selection);
  const [column, direction, sign] = order === 'due' ? (['dueAt', 'ASC', '>'] as const) : (['statusSince', 'DESC', '<'] as const);
  // Spelled out: the database uses the index for this form and not for a comparison of row values.
  if (after)
    query.andWhere(`(d.${column} ${sign} :at OR (d.${column} = :at AND d.id ${sign} :id))`, { at: after.at, id: idBytes(after.id) });
  return query.orderBy(`d.${column}`, direction).addOrderBy('d.id', direction).limit(limit).getMany();
}

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
}

/** How many dossiers of the units are in each status; closed ones only since `closedSince`. One query. */
export async function countWork(
  manager: EntityManager,
  reach: readonly Reach[],
  officerIds: readonly string[],
  { now, tomorrow, soonUntil, closedSince }: CountMoments,
): Promise<StatusCount[]> {
  if (isNowhere(reach)) return [];
  const [where, params] = reachSql(reach);
  const rows: Record<string, string | number>[] = await manager.query(
    `SELECT status, COUNT(*) AS n, SUM(COALESCE(officer_id IN (?), 0)) AS held, SUM(queue = 'active' AND due_at < ?) AS overdue,
       SUM(queue = 'active' AND due_at >= ? AND due_at < ?) AS today, SUM(queue = 'active' AND due_at >= ? AND due_at < ?) AS soon
     FROM dossier WHERE ${where} AND queue IN ('active', 'waiting') GROUP BY status
     UNION ALL
     SELECT status, COUNT(*), 0, 0, 0, 0 FROM dossier WHERE ${where} AND queue = 'closed' AND status_since >= ? GROUP BY status`,
    [officerIds.map(idBytes), now, now, tomorrow, tomorrow, soonUntil, ...params, ...params, closedSince],
  );
  return rows.map((row) => ({
    status: row.status as DossierStatus,
    all: Number(row.n),
    held: Number(row.held),
    overdue: Number(row.overdue),
    today: Number(row.today),
    soon: Number(row.soon),
  }));
}
