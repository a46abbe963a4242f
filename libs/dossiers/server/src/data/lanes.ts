import { isClosed, isWaiting, type DossierStatus } from '@tinhso/dossiers-contract';
import { idBytes } from '@tinhso/platform';
import type { DossierQueue } from './dossier.entity.js';
import { allOf, narrowedBy, unitsOf, within, type Condition, type WorkSelection } from './work-selection.js';

/** `due`: nearest date first. `closed`: last closed first. */
export type WorkOrder = 'due' | 'closed';

/** Rows that one index holds in the order of the list already: reading the first of them costs the same however many there are. */
export interface Lane extends Condition {
  readonly index: string;
}

/** More units than this are read from the index over all units: who reaches so many reaches nearly everything. */
const MOST_UNITS = 12;
const QUEUES: readonly DossierQueue[] = ['active', 'waiting', 'closed'];

const queueOf = (status: DossierStatus): DossierQueue => (isClosed(status) ? 'closed' : isWaiting(status) ? 'waiting' : 'active');
const queuesOf = ({ queues, statuses }: WorkSelection): readonly DossierQueue[] =>
  queues ?? (statuses ? [...new Set(statuses.map(queueOf))] : QUEUES);

/**
 * Cuts a selection into lanes without a dossier in two of them. Each lane is an equality on the leading columns of its index, so that what
 * follows in the index is the order of the list.
 */
export function lanesOf(selection: WorkSelection, order: WorkOrder): Lane[] {
  const { reach, officerIds, elsewhere } = selection;
  const rest = narrowedBy(selection);
  const units = unitsOf(reach);
  const column = elsewhere ? 'unit_id' : 'desk_unit_id';
  const perQueue = (index: string, conditions: readonly Condition[]): Lane[] =>
    queuesOf(selection).map((queue) => ({ index, ...allOf([...conditions, { sql: 'd.queue = ?', params: [queue] }, rest]) }));
  if (units.size === 0) return [];
  if (officerIds)
    return officerIds.flatMap((officer) =>
      perQueue('ix_dossier_officer', [{ sql: 'd.officer_id = ?', params: [idBytes(officer)] }, within(reach, column)]),
    );
  if (units.size > MOST_UNITS)
    return perQueue(order === 'closed' ? 'ix_dossier_queue_closed' : 'ix_dossier_queue', [within(reach, column)]);
  const index = elsewhere ? 'ix_dossier_unit_queue' : order === 'closed' ? 'ix_dossier_desk_closed' : 'ix_dossier_desk_queue';
  return [...units].flatMap(([unitId, codes]) =>
    perQueue(index, [
      { sql: `d.${column} = ?`, params: [idBytes(unitId)] },
      ...(codes ? [{ sql: 'd.procedure_code IN (?)', params: [[...codes]] }] : []),
    ]),
  );
}
