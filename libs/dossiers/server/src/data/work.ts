import type { EntityManager } from 'typeorm';
import type { DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { DossierRow } from './dossier.entity.js';
import { lanesOf, type WorkOrder } from './lanes.js';
import { narrowedBy, within, type WorkSelection } from './work-selection.js';

/** What a list shows of a dossier; the answers stay where they are. */
export type WorkRow = Pick<
  DossierRow,
  | 'id'
  | 'code'
  | 'unitId'
  | 'procedureCode'
  | 'procedureVersion'
  | 'channel'
  | 'status'
  | 'version'
  | 'applicantName'
  | 'submittedAt'
  | 'dueAt'
  | 'statusSince'
  | 'officerId'
  | 'officerName'
>;

/** Place in the order after which a page begins. */
export interface WorkPlace {
  readonly at: Date;
  readonly id: string;
}

const COLUMNS = `d.id, d.code, d.unit_id, d.procedure_code, d.procedure_version, d.channel, d.status, d.version, d.applicant_name,
  d.submitted_at, d.due_at, d.status_since, d.officer_id, d.officer_name`;

interface Fetched {
  readonly id: Buffer;
  readonly code: string;
  readonly unit_id: Buffer;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly channel: DossierRow['channel'];
  readonly status: DossierStatus;
  readonly version: number;
  readonly applicant_name: string;
  readonly submitted_at: Date;
  readonly due_at: Date;
  readonly status_since: Date;
  readonly officer_id: Buffer | null;
  readonly officer_name: string | null;
}

const rowOf = (row: Fetched): WorkRow => ({
  id: idFromBytes(row.id),
  code: row.code,
  unitId: idFromBytes(row.unit_id),
  procedureCode: row.procedure_code,
  procedureVersion: row.procedure_version,
  channel: row.channel,
  status: row.status,
  version: row.version,
  applicantName: row.applicant_name,
  submittedAt: row.submitted_at,
  dueAt: row.due_at,
  statusSince: row.status_since,
  officerId: row.officer_id && idFromBytes(row.officer_id),
  officerName: row.officer_name,
});

/** Columns, direction and comparison of an order. */
const ORDERS = {
  due: { column: 'due_at', direction: 'ASC', beyond: '>' },
  closed: { column: 'status_since', direction: 'DESC', beyond: '<' },
} as const;

function after(order: WorkOrder, place: WorkPlace | undefined): { sql: string; params: unknown[] } {
  if (!place) return { sql: '', params: [] };
  const { column, beyond } = ORDERS[order];
  // Spelled out: the database uses the index for this form and not for a comparison of row values.
  return {
    sql: ` AND d.${column} ${beyond}= ? AND (d.${column} ${beyond} ? OR d.id ${beyond} ?)`,
    params: [place.at, place.at, idBytes(place.id)],
  };
}

/**
 * A page of work by keyset: what comes after `place` in the order. The lanes are merged, so that the cost follows the length of the page
 * and not that of the list. One query.
 */
export async function pageOfWork(
  manager: EntityManager,
  selection: WorkSelection,
  order: WorkOrder,
  place: WorkPlace | undefined,
  limit: number,
): Promise<WorkRow[]> {
  const lanes = lanesOf(selection, order);
  if (lanes.length === 0) return [];
  const { column, direction } = ORDERS[order];
  const from = after(order, place);
  const sorted = `ORDER BY d.${column} ${direction}, d.id ${direction} LIMIT ?`;
  const parts = lanes.map(({ index, sql }) => `(SELECT d.id FROM dossier d FORCE INDEX (${index}) WHERE ${sql}${from.sql} ${sorted})`);
  const rows: Fetched[] = await manager.query(
    `SELECT ${COLUMNS} FROM (${parts.join(' UNION ALL ')}) p JOIN dossier d ON d.id = p.id ${sorted}`,
    [...lanes.flatMap(({ params }) => [...params, ...from.params, limit]), limit],
  );
  return rows.map(rowOf);
}

/** A page of those among some dossiers that the selection reaches, wherever they are now, in the order of the list. One query. */
export async function pageOfFound(
  manager: EntityManager,
  found: readonly Buffer[],
  selection: WorkSelection,
  order: WorkOrder,
  place: WorkPlace | undefined,
  limit: number,
): Promise<WorkRow[]> {
  if (found.length === 0) return [];
  const { column, direction } = ORDERS[order];
  const from = after(order, place);
  const desk = within(selection.reach);
  const received = within(selection.reach, 'unit_id');
  const rest = narrowedBy(selection);
  const rows: Fetched[] = await manager.query(
    `SELECT ${COLUMNS} FROM dossier d WHERE d.id IN (?) AND (${desk.sql} OR ${received.sql}) AND ${rest.sql}${from.sql}
     ORDER BY d.${column} ${direction}, d.id ${direction} LIMIT ?`,
    [found, ...desk.params, ...received.params, ...rest.params, ...from.params, limit],
  );
  return rows.map(rowOf);
}
