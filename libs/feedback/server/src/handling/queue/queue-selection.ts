import type { TicketView } from '@tinhso/feedback-contract';
import { idBytes } from '@tinhso/platform';
import type { TicketLane } from '../../data/ticket.entity.js';

/** A condition with what fills its marks. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What somebody's posts reach: their units, or everything for who speaks for the province, what is nobody's yet with it. */
export interface QueueReach {
  readonly unitIds: readonly string[];
  readonly ofProvince: boolean;
}

export const OPEN_LANES: readonly TicketLane[] = ['triage', 'work', 'waiting'];
const LANES: Partial<Record<TicketView, readonly TicketLane[]>> = {
  triage: ['triage'],
  waiting: ['waiting'],
  answered: ['answered'],
  closed: ['ended'],
};

/** The lanes that a list is made of. */
export const lanesOfView = (view: TicketView): readonly TicketLane[] => LANES[view] ?? OPEN_LANES;

export const one = (sql: string, ...params: unknown[]): Condition => ({ sql, params });

/** What a list asks for beside its lanes. */
export const ofView = (view: TicketView): Condition => (view === 'reopened' ? one('t.reopened > 0') : one('TRUE'));

export function reachCondition({ unitIds, ofProvince }: QueueReach): Condition {
  if (unitIds.length === 0) return one('FALSE');
  return ofProvince ? one('TRUE') : one('t.unit_id IN (?)', unitIds.map(idBytes));
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  params: conditions.flatMap(({ params }) => params),
});
