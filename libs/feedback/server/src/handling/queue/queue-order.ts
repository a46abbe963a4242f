import type { TicketView } from '@tinhso/feedback-contract';
import { platformProblems, Problem } from '@tinhso/platform';
import type { Condition } from './queue-selection.js';

/** Place in a list after which a page begins. */
export interface QueuePlace {
  readonly priority: number;
  readonly at: Date;
  readonly id: string;
}

/** How a list is sorted: what many have first and then the nearest date, by the date alone, or what changed last. */
export type QueueOrder = 'urgency' | 'due' | 'lately';

const ORDERS: Partial<Record<TicketView, QueueOrder>> = { overdue: 'due', answered: 'lately', closed: 'lately' };
export const orderOf = (view: TicketView): QueueOrder => ORDERS[view] ?? 'urgency';

/** The moment by which an order sorts. */
export const momentOf = (order: QueueOrder): string => ({ urgency: 't.queue_at', due: 't.due_at', lately: 't.updated_at' })[order];

/** The order for columns `priority`, `moment` and `id` of an alias, or for the table's own. */
export function sortedBy(order: QueueOrder, moment: string, alias: string): string {
  if (order === 'lately') return `${moment} DESC, ${alias}.id DESC`;
  return `${order === 'urgency' ? `${alias}.priority DESC, ` : ''}${moment}, ${alias}.id`;
}

/** What comes after a place. The first comparison of each is what an index begins to read by. */
export function afterPlace(order: QueueOrder, place: QueuePlace | undefined): Condition {
  if (!place) return { sql: 'TRUE', params: [] };
  const id = Buffer.from(place.id, 'hex');
  const at = momentOf(order);
  if (order === 'lately') return { sql: `${at} <= ? AND (${at} < ? OR t.id < ?)`, params: [place.at, place.at, id] };
  if (order === 'due') return { sql: `${at} >= ? AND (${at} > ? OR t.id > ?)`, params: [place.at, place.at, id] };
  return {
    sql: `t.priority <= ? AND (t.priority < ? OR ${at} > ? OR (${at} = ? AND t.id > ?))`,
    params: [place.priority, place.priority, place.at, place.at, id],
  };
}

export const writePlace = ({ priority, at, id }: QueuePlace): string =>
  Buffer.from(`${priority}.${at.getTime()}.${id}`).toString('base64url');

/** @throws Problem invalid for what was never given out */
export function readPlace(cursor: string | undefined): QueuePlace | undefined {
  if (cursor === undefined) return undefined;
  const parts = /^(-?\d{1,6})\.(\d{1,15})\.([0-9a-f]{32})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!parts) throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/cursor', message: 'cursor' }] });
  return { priority: Number(parts[1]), at: new Date(Number(parts[2])), id: String(parts[3]) };
}
