import { useQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { Glyph, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { ActWindow } from './ActWindow.js';
import { Aside } from './Aside.js';
import { Composer } from './Composer.js';
import { Entries } from './Entries.js';
import { messages } from './messages.js';
import { Photos } from './Photos.js';
import { ticketOptions } from './queries.js';
import { ReporterWindow } from './ReporterWindow.js';
import { useActCommands } from './useActCommands.js';
import { useActs } from './useActs.js';

/** One report: what was written, what was done, what can be done, and where it is. */
export function TicketPane({ id, back }: { id: string; back: string }) {
  const t = useT(messages);
  const query = useQuery(ticketOptions(useApi(), id));
  const ticket = query.data;
  const acts = useActs(ticket);
  const [person, setPerson] = useState(false);
  useActCommands(ticket, acts);
  if (!ticket)
    return (
      <section className="col ticket-body">
        {query.isPending && <Waiting />}
        {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      </section>
    );
  return (
    <>
      <section className="col ticket-body" aria-label={ticket.code}>
        <div className="scroll">
          <header>
            <div className="r s">
              <Link href={back} className="ticket-back" aria-label={t('feedback.back')}>
                <Glyph name="left" />
              </Link>
              <span className="num m">{ticket.code}</span>
              {ticket.level === 'urgent' && <span className="badge warn">{t('feedback.level.urgent')}</span>}
              <span className="badge mute">{ticket.statusText}</span>
              <span className="badge mute">{t(`feedback.visibility.${ticket.visibility}`)}</span>
            </div>
            <h2>{ticket.title}</h2>
          </header>
          <article className="ticket-msg">
            <b>{ticket.reporter.name ?? t(`feedback.reporter.${ticket.reporter.known}`)}</b>
            {ticket.reporter.contact && <span className="m num"> · {ticket.reporter.contact}</span>}
            {ticket.reporter.earlier > 0 && (
              <button type="button" className="btn q sm" aria-haspopup="dialog" onClick={() => setPerson(true)}>
                {t('feedback.earlier', { count: ticket.reporter.earlier })}
              </button>
            )}
            <p>{ticket.text}</p>
            <Photos ticket={ticket} />
          </article>
          {ticket.needsReview && <p className="alert warn0">{t('feedback.masked')}</p>}
          <Composer ticket={ticket} />
          <Entries entries={ticket.entries} />
        </div>
      </section>
      <Aside ticket={ticket} acts={acts} />
      {person && <ReporterWindow ticket={ticket} onClose={() => setPerson(false)} />}
      {acts.opened && <ActWindow ticket={ticket} act={acts.opened} onClose={acts.close} />}
    </>
  );
}
