import type { TicketStatus, TicketSummary } from '@tinhso/feedback-contract';
import { Tag, type IconName, type Tone } from '@tinhso/ui';

const looks: Record<TicketStatus, { tone: Tone; icon?: IconName }> = {
  received: { tone: 'info' },
  moderated: { tone: 'info' },
  assigned: { tone: 'info' },
  in_progress: { tone: 'info' },
  waiting_for_reporter: { tone: 'warn', icon: 'paused' },
  reopened: { tone: 'warn' },
  answered: { tone: 'ok' },
  closed: { tone: 'plain', icon: 'check' },
  rejected: { tone: 'plain', icon: 'forbidden' },
};

/** Where a report stands. What was closed without being fixed never looks finished. */
export function TicketTag({
  ticket: { status, statusText, closing },
}: {
  ticket: Pick<TicketSummary, 'status' | 'statusText' | 'closing'>;
}) {
  const unfixed = closing !== undefined && closing !== 'fixed';
  return <Tag {...(unfixed ? { tone: 'plain' as const, icon: 'forbidden' as const } : looks[status])}>{statusText}</Tag>;
}
