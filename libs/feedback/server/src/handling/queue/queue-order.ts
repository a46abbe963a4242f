import type { TicketView } from '@tinhso/feedback-contract';
import { platformProblems, Problem } from '@tinhso/platform';
import type { Condition } from './queue-selection.js';

/** Place in a list after which a page begins. */
export interface QueuePlace {
  readonly priority: number;
  readonly at: Date;
  readonly id: string;
}

const ENDED: readonly TicketView[] = ['answered', 'closed'];

/** The moment by which a list is sorted: the date that counts; of what has ended, when it did. */
export const momentOf = (view: TicketView): string =>
  ENDED.includes(view) ? 't.updated_at' : 'COALESCE(t.due_at, t.resolve_due, t.reported_at)';

/** What many have before what few have, then the nearest date first; of what has ended the last one first. */
export const orderOf = (view: TicketView): string =>
  ENDED.includes(view) ? 't.updated_at DESC, t.id DESC' : `t.priority DESC, ${momentOf(view)}, t.id`;

/** What comes after a place. */
export function afterPlace(view: TicketView, place: QueuePlace | undefined): Condition {
  if (!place) return { sql: 'TRUE', params: [] };
  const id = Buffer.from(place.id, 'hex');
  if (ENDED.includes(view)) return { sql: '(t.updated_at < ? OR (t.updated_at = ? AND t.id < ?))', params: [place.at, place.at, id] };
  const at = momentOf(view);
  return {
    sql: `(t.priority < ? OR (t.priority = ? AND (${at} > ? OR (${at} = ? AND t.id > ?))))`,
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
