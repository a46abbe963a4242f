import type { PublicTicket } from '@tinhso/feedback-contract';
import { Card, formatDay, formatMoment, SummaryList, useLang, useT, type SummaryItem } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { TicketHistory } from './TicketHistory.js';
import { TicketPhotos } from './TicketPhotos.js';
import { TicketTag } from './TicketTag.js';

/** Code, kind and where it stands. */
export function TicketHead({ ticket }: { ticket: PublicTicket }) {
  return (
    <>
      <p className="ticket-code num">{ticket.code}</p>
      <h1>{ticket.categoryName}</h1>
      <p>
        <TicketTag ticket={ticket} />
      </p>
    </>
  );
}

/** Words, photos, facts and history of a report. `photos` are shown in place of those that everybody may open. */
export function TicketBody({ ticket, text = ticket.text, photos }: { ticket: PublicTicket; text?: string; photos?: ReactNode }) {
  const t = useT(messages);
  const lang = useLang();
  const now = new Date();
  const place = [ticket.address, ticket.communeName].filter(Boolean).join(', ');
  const items: SummaryItem[] = [
    { label: t('feedback.ticket.sent'), value: formatMoment(ticket.reportedAt, lang, now) },
    { label: t('feedback.ticket.reporter'), value: ticket.reporter ?? t('feedback.ticket.hiddenName') },
  ];
  if (place) items.push({ label: t('feedback.ticket.place'), value: place });
  if (ticket.unitName) items.push({ label: t('feedback.ticket.unit'), value: ticket.unitName });
  if (ticket.open && ticket.resolveDue) items.push({ label: t('feedback.ticket.due'), value: formatDay(ticket.resolveDue, lang, now) });
  return (
    <>
      <Card>
        <p className="ticket-text">{text}</p>
        {photos ?? <TicketPhotos photos={ticket.photos} />}
        {ticket.closing && ticket.closing !== 'fixed' && <p className="hint">{t('feedback.ticket.notFixed')}</p>}
        {ticket.duplicateOf && (
          <p>
            {t('feedback.ticket.duplicate')}{' '}
            <Link className="inline" href={`/phan-anh/${ticket.duplicateOf}`}>
              {ticket.duplicateOf}
            </Link>
          </p>
        )}
      </Card>
      <SummaryList title={t('feedback.ticket.about')} items={items} />
      <TicketHistory timeline={ticket.timeline} />
    </>
  );
}
