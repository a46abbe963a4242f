import { feedbackStaffScopes, ticketMachine, type StaffTicketRow, type TicketBulkAct } from '@tinhso/feedback-contract';
import type { GlyphName } from '@tinhso/ui/console';

const { moderate, handle, coordinate } = feedbackStaffScopes;

interface BulkActLook {
  /** Right that the act needs. */
  readonly scope: string;
  readonly glyph: GlyphName;
  /** Fewest letters of its words; none when it asks for none. */
  readonly words?: number;
}

/** Acts that may be done to many reports at once, in the order in which they are offered. */
export const bulkActs: Readonly<Record<TicketBulkAct, BulkActLook>> = {
  assign: { scope: coordinate, glyph: 'route' },
  pass_on: { scope: handle, glyph: 'send', words: 10 },
  start: { scope: handle, glyph: 'user' },
  publish: { scope: moderate, glyph: 'globe' },
  merge: { scope: handle, glyph: 'copy' },
  note: { scope: handle, glyph: 'pen', words: 10 },
  close: { scope: coordinate, glyph: 'check', words: 10 },
  reject: { scope: moderate, glyph: 'close', words: 10 },
};

/** Whether a report stands where the act can be done to it, by the table that the server asks. */
export function fits(act: TicketBulkAct, { status, visibility }: Pick<StaffTicketRow, 'status' | 'visibility'>): boolean {
  if (act === 'note') return true;
  if (act === 'publish') return visibility !== 'public';
  return ticketMachine.edge(status, act) !== undefined;
}

/** The oldest of them: the others are its duplicates. */
export const oldestOf = <T extends Pick<StaffTicketRow, 'reportedAt' | 'code'>>(rows: readonly T[]): T | undefined =>
  [...rows].sort((a, b) => a.reportedAt.localeCompare(b.reportedAt) || a.code.localeCompare(b.code))[0];
