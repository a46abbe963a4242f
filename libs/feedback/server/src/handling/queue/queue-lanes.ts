import type { TicketView } from '@tinhso/feedback-contract';
import { idBytes } from '@tinhso/platform';
import type { QueueOrder } from './queue-order.js';
import { allOf, lanesOfView, one, reachCondition, type Condition, type QueueReach } from './queue-selection.js';

/** Rows that one index holds in the order of the list already: the first of them cost the same however many there are. */
export interface QueueLane extends Condition {
  readonly index: string;
}

/** More units than this are read from the index over all units: who reaches so many reaches nearly everything. */
const MOST_UNITS = 12;

export interface LaneQuestion {
  readonly view: TicketView;
  readonly order: QueueOrder;
  readonly reach: QueueReach;
  /** Who asks. */
  readonly me: string;
  readonly now: Date;
}

const INDEXES: Record<QueueOrder, { readonly ofUnit: string; readonly ofAll: string }> = {
  urgency: { ofUnit: 'ix_ticket_unit', ofAll: 'ix_ticket_lane' },
  due: { ofUnit: 'ix_ticket_unit_due', ofAll: 'ix_ticket_due' },
  lately: { ofUnit: 'ix_ticket_unit_lately', ofAll: 'ix_ticket_lately' },
};

/** Cuts a list into lanes without a report in two of them. Each is an equality on what its index begins with. */
export function lanesOf({ view, order, reach, me, now }: LaneQuestion): QueueLane[] {
  if (reach.unitIds.length === 0) return [];
  const within = reachCondition(reach);
  const lanes = order === 'due' ? [one('t.due_at < ?', now)] : lanesOfView(view).map((lane) => one('t.lane = ?', lane));
  const under = (index: string, first: Condition): QueueLane[] => lanes.map((lane) => ({ index, ...allOf([first, lane]) }));
  if (view === 'mine') return under('ix_ticket_officer', allOf([one('t.officer_id = ?', idBytes(me)), within]));
  const { ofUnit, ofAll } = INDEXES[order];
  if (reach.ofProvince || reach.unitIds.length > MOST_UNITS) return under(ofAll, within);
  return reach.unitIds.flatMap((unitId) => under(ofUnit, one('t.unit_id = ?', idBytes(unitId))));
}
