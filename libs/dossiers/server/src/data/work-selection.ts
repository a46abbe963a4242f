import type { DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes } from '@tinhso/platform';
import type { Reach } from '../offices/reach.js';
import type { DossierQueue } from './dossier.entity.js';

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
  readonly procedureCode?: string;
  /** Nobody has taken it; lies received for too long; leaders were told that its step is late. */
  readonly untaken?: true;
  readonly stuck?: true;
  readonly escalated?: true;
  /** Received here, and another unit's move. Otherwise a list holds what is the unit's own move. */
  readonly elsewhere?: true;
}

/** A condition with its parameters in order. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length > 0 ? conditions.map(({ sql }) => sql).join(' AND ') : 'TRUE',
  params: conditions.flatMap(({ params }) => params),
});

/** Each unit once, with the procedures to which the reach is limited there; undefined: all. */
export function unitsOf(reach: readonly Reach[]): Map<string, ReadonlySet<string> | undefined> {
  const units = new Map<string, ReadonlySet<string> | undefined>();
  for (const { unitIds, procedureCodes } of reach)
    for (const unitId of unitIds) {
      if (procedureCodes?.length === 0) continue;
      const known = units.get(unitId);
      if (units.has(unitId) && known === undefined) continue;
      units.set(unitId, procedureCodes && new Set([...(known ?? []), ...procedureCodes]));
    }
  return units;
}

/** What the reach leaves of the table `d`: by the unit whose move it is, or by the one that received it. */
export function within(reach: readonly Reach[], column: 'desk_unit_id' | 'unit_id' = 'desk_unit_id'): Condition {
  const parts = reach.filter(({ unitIds, procedureCodes }) => unitIds.length > 0 && procedureCodes?.length !== 0);
  const sql = parts.map(({ procedureCodes }) =>
    procedureCodes ? `(d.${column} IN (?) AND d.procedure_code IN (?))` : `d.${column} IN (?)`,
  );
  return {
    sql: `(${['FALSE', ...sql].join(' OR ')})`,
    params: parts.flatMap(({ unitIds, procedureCodes }) => [unitIds.map(idBytes), ...(procedureCodes ? [procedureCodes] : [])]),
  };
}

/** Everything that narrows a list beside the reach, on the table `d`. */
export function narrowedBy(selection: Omit<WorkSelection, 'reach'>): Condition {
  const { queues, statuses, officerIds, dueFrom, dueBefore, procedureCode, untaken, stuck, escalated, elsewhere } = selection;
  return allOf([
    ...(queues ? [{ sql: 'd.queue IN (?)', params: [queues] }] : []),
    ...(statuses ? [{ sql: 'd.status IN (?)', params: [statuses] }] : []),
    ...(officerIds ? [{ sql: 'd.officer_id IN (?)', params: [officerIds.map(idBytes)] }] : []),
    ...(dueFrom ? [{ sql: 'd.due_at >= ?', params: [dueFrom] }] : []),
    ...(dueBefore ? [{ sql: 'd.due_at < ?', params: [dueBefore] }] : []),
    ...(procedureCode ? [{ sql: 'd.procedure_code = ?', params: [procedureCode] }] : []),
    ...(untaken ? [{ sql: "(d.status = 'accepted' OR (d.status = 'processing' AND d.officer_id IS NULL))", params: [] }] : []),
    ...(stuck ? [{ sql: 'd.stuck = 1', params: [] }] : []),
    ...(escalated ? [{ sql: 'd.escalation > 0', params: [] }] : []),
    ...(elsewhere ? [{ sql: 'd.desk_unit_id <> d.unit_id', params: [] }] : []),
  ]);
}
