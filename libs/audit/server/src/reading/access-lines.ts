import { accessKindOf, type AccessLogEntry } from '@tinhso/audit-contract';
import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes } from '@tinhso/platform';
import { ENTRY_COLUMNS, entryRow, Where, type EntryRow, type RawEntry } from './entry-row.js';
import type { MomentCursor } from './cursor.js';
import type { Names } from './naming.js';

/** What of somebody's log is asked for. */
export interface AccessSelection {
  readonly accountId: string;
  readonly unitId?: string;
  /** From, inclusive, and until, exclusive. */
  readonly from?: Date;
  readonly until?: Date;
}

/** Offset of local time, for taking the system's acts of one local day together. */
const LOCAL_HOURS = 7;
const MOST_GROUPS = 100;

function chosen({ accountId, unitId, from, until }: AccessSelection): Where {
  const where = new Where().and('e.data_subject_id = ?', idBytes(accountId));
  if (unitId) where.and('e.unit_id = ?', idBytes(unitId));
  if (from) where.and('e.occurred_at >= ?', from);
  if (until) where.and('e.occurred_at < ?', until);
  return where;
}

/** What others than the person did, newest first. */
export async function accessesByPeople(
  manager: EntityManager,
  selection: AccessSelection,
  after: MomentCursor | undefined,
  limit: number,
): Promise<EntryRow[]> {
  const where = chosen(selection)
    .and("e.actor_kind IN ('staff', 'citizen')")
    .and('e.actor_id <> ?', selection.accountId)
    .before('occurred_at', after);
  const rows: RawEntry[] = await manager.query(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry e WHERE ${where.toString()} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ?`,
    [...where.params, limit],
  );
  return rows.map(entryRow);
}

/** The system's acts of one local day on one case, taken together. */
export interface SystemAccesses {
  readonly id: string;
  readonly at: Date;
  readonly count: number;
  readonly caseId: string | null;
  readonly actions: readonly string[];
  readonly fields: readonly string[];
}

export async function accessesBySystem(manager: EntityManager, selection: AccessSelection): Promise<SystemAccesses[]> {
  const where = chosen(selection).and("e.actor_kind = 'system'");
  const rows: { id: Buffer; at: Date; n: number; case_id: string | null; actions: string; fields: string | null }[] = await manager.query(
    `SELECT MAX(e.id) AS id, MAX(e.occurred_at) AS at, COUNT(*) AS n, e.case_id, GROUP_CONCAT(DISTINCT e.action SEPARATOR '\\n') AS actions,
       GROUP_CONCAT(DISTINCT e.fields SEPARATOR '\\n') AS fields
     FROM audit_entry e WHERE ${where.toString()} GROUP BY DATE(TIMESTAMPADD(HOUR, ${LOCAL_HOURS}, e.occurred_at)), e.case_id
     ORDER BY at DESC LIMIT ${MOST_GROUPS}`,
    where.params,
  );
  return rows.map((row) => ({
    id: idFromBytes(row.id),
    at: row.at,
    count: Number(row.n),
    caseId: row.case_id,
    actions: row.actions.split('\n'),
    fields: [...new Set((row.fields?.split('\n') ?? []).flatMap((list) => JSON.parse(list) as string[]))],
  }));
}

const caseOf = (names: Names, caseId: string | null): Pick<AccessLogEntry, 'case'> => {
  const known = names.case(caseId);
  if (!known || caseId === null) return {};
  const { title, code, path } = known;
  return { case: { id: caseId, title, ...(code ? { code } : {}), ...(path ? { path } : {}) } };
};

function under(authority: string | null): Pick<AccessLogEntry, 'under'> | undefined {
  const kind = authority?.split(':')[0];
  return kind === 'delegation' || kind === 'assisted' ? { under: kind } : undefined;
}

/** A line about somebody. Of a refused attempt it is told that it was stopped, not who it was: that is for the auditor. */
export function lineOfPerson(row: EntryRow, names: Names): AccessLogEntry {
  const kind = accessKindOf(row.action);
  const { name, position, office } = names.actor(row);
  const by = { name, ...(position ? { position } : {}), ...(office ? { office } : {}) };
  return {
    id: row.id,
    at: row.at.toISOString(),
    who: row.actorKind === 'staff' ? 'staff' : 'citizen',
    kind,
    ...(kind === 'refused' ? {} : { by }),
    ...(under(row.authority) ?? {}),
    what: names.what(row.action),
    fields: names.fields(row.fields, row.caseId),
    ...(row.purpose ? { purpose: row.purpose } : {}),
    ...caseOf(names, row.caseId),
    count: 1,
  };
}

export function lineOfSystem(group: SystemAccesses, names: Names): AccessLogEntry {
  const kinds = group.actions.map(accessKindOf);
  return {
    id: group.id,
    at: group.at.toISOString(),
    who: 'system',
    kind: kinds.includes('read') ? 'read' : 'change',
    what: group.actions.map((action) => names.what(action)).join(', '),
    fields: names.fields(group.fields, group.caseId),
    ...caseOf(names, group.caseId),
    count: group.count,
  };
}
