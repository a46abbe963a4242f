import { parseTicketCode, type StaffTicketQuery } from '@tinhso/feedback-contract';
import type { Condition } from './queue-selection.js';

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const words = (q: string): Condition => {
  const code = parseTicketCode(q);
  return code ? { sql: 't.code = ?', params: [code] } : { sql: 't.public_text LIKE ?', params: [`%${escaped(q.trim())}%`] };
};

/** What somebody asked for within a list. */
export function narrowing({ category, commune, level, status, source, overdue, q }: StaffTicketQuery, now: Date): Condition[] {
  const equal = { category, commune_code: commune, level, status, source };
  return [
    ...Object.entries(equal).flatMap(([column, value]) => (value === undefined ? [] : [{ sql: `t.${column} = ?`, params: [value] }])),
    ...(overdue ? [{ sql: 't.due_at < ?', params: [now] }] : []),
    ...(q ? [words(q)] : []),
  ];
}
