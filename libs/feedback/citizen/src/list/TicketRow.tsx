import type { TicketSummary } from '@tinhso/feedback-contract';
import { formatDay, Row, useLang, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { TicketTag } from '../view/TicketTag.js';
import { messages } from './messages.js';

/** A report in a list. */
export function TicketRow({ ticket, href, children }: { ticket: TicketSummary; href: string; children?: ReactNode }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <Row href={href} heading="h3" title={ticket.categoryName}>
      <span>{ticket.excerpt}</span>
      <span className="small quiet">
        {[
          ticket.communeName,
          formatDay(ticket.reportedAt, lang, new Date()),
          ticket.meToo > 0 && t('feedback.list.same', { count: ticket.meToo }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="ticket-row">
        <TicketTag ticket={ticket} />
        {children}
      </span>
    </Row>
  );
}
