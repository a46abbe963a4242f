import { ticketStatuses, isTicketClosed, type TicketView } from '@tinhso/feedback-contract';
import { idBytes } from '@tinhso/platform';

/** A condition with what fills its marks. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const OPEN = ticketStatuses.filter((status) => !isTicketClosed(status));
const one = (sql: string, ...params: unknown[]): Condition => ({ sql, params });

/** What a list holds. Who asks has taken what is `mine`. */
export function viewCondition(view: TicketView, { me, now }: { me: string; now: Date }): Condition {
  switch (view) {
    case 'triage':
      return one(
        "(t.status IN (?) AND (t.officer_id IS NULL OR t.visibility = 'pending'))",
        OPEN.filter((status) => status !== 'waiting_for_reporter'),
      );
    case 'mine':
      return one('(t.officer_id = ? AND t.status IN (?))', idBytes(me), OPEN);
    case 'unit':
      return one('t.status IN (?)', OPEN);
    case 'overdue':
      return one('t.due_at < ?', now);
    case 'waiting':
      return one("t.status = 'waiting_for_reporter'");
    case 'reopened':
      return one('(t.reopened > 0 AND t.status IN (?))', OPEN);
    case 'answered':
      return one("t.status = 'answered'");
    case 'closed':
      return one("t.status IN ('closed', 'rejected')");
  }
}

/** What somebody's posts reach; reports that are nobody's yet only for who speaks for the province. */
export function reachCondition(unitIds: readonly string[], ofProvince: boolean): Condition {
  if (unitIds.length === 0) return one('FALSE');
  const units = unitIds.map(idBytes);
  return ofProvince ? one('(t.unit_id IN (?) OR t.unit_id IS NULL)', units) : one('t.unit_id IN (?)', units);
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  params: conditions.flatMap(({ params }) => params),
});
