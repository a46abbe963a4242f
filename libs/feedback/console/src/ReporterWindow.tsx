import { useQuery } from '@tanstack/react-query';
import { isTicketClosed, type ReporterHistory, type StaffTicket } from '@tinhso/feedback-contract';
import { formatDate, useApi, useT } from '@tinhso/ui';
import { Failure, Waiting, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { ticketPath } from './paths.js';
import { reporterOptions } from './queries.js';

/** Earlier reports of the same person. To look is written down with the report as its case, and is said before. */
export function ReporterWindow({ ticket, onClose }: { ticket: StaffTicket; onClose: () => void }) {
  const t = useT(messages);
  const [looking, setLooking] = useState(false);
  const history = useQuery({ ...reporterOptions(useApi(), ticket.id), enabled: looking });
  return (
    <Window title={t('feedback.person.title')} about={ticket.code} width={640} onClose={onClose}>
      <div className="mbody">
        {!looking && <p>{t('feedback.person.recorded', { code: ticket.code })}</p>}
        {looking && history.isPending && <Waiting rows={4} />}
        {history.isError && <Failure error={history.error} />}
        {looking && history.data && <Reports items={history.data.items} onOpen={onClose} />}
      </div>
      <div className="mfoot">
        <button type="button" className="btn lg" onClick={onClose}>
          {t(looking ? 'feedback.close' : 'feedback.cancel')}
        </button>
        <span className="grow" />
        {!looking && (
          <button type="button" className="btn p lg" data-autofocus onClick={() => setLooking(true)}>
            {t('feedback.person.look', { count: ticket.reporter.earlier })}
          </button>
        )}
      </div>
    </Window>
  );
}

function Reports({ items, onOpen }: { items: ReporterHistory['items']; onOpen: () => void }) {
  const t = useT(messages);
  const open = items.filter(({ status }) => !isTicketClosed(status)).length;
  const rejected = items.filter(({ status }) => status === 'rejected').length;
  if (items.length === 0) return <p>{t('feedback.person.none')}</p>;
  return (
    <>
      <p className="m" role="status">
        {t('feedback.person.counts', { all: items.length, open, ended: items.length - open - rejected, rejected })}
      </p>
      <ul className="ticket-history">
        {items.map(({ id, code, title, category, statusText, reportedAt }) => (
          <li key={id}>
            <Link href={ticketPath('unit', id)} className="ticket-related" onClick={onOpen}>
              <b>{title}</b>
              <span className="m s num">{[code, category, formatDate(reportedAt), statusText].join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
