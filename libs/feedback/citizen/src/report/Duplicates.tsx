import { useQuery } from '@tanstack/react-query';
import type { LikelyDuplicate } from '@tinhso/feedback-contract';
import { Button, Buttons, formatDay, ProblemNotice, useApi, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { useJoin } from '../follow/useJoin.js';
import { useReporter } from '../phone/reporter.js';
import { duplicatesOptions } from '../queries.js';
import { TicketTag } from '../view/TicketTag.js';
import { messages } from './messages.js';

/** Reports that may be about the same: join one, or say that it is another. */
export function Duplicates({
  category,
  point,
  text,
  refused,
  onRefuse,
  onJoined,
}: {
  category: string;
  point: { lat: number; long: number };
  text: string;
  refused: readonly string[];
  onRefuse: (code: string) => void;
  onJoined: (code: string) => void;
}) {
  const t = useT(messages);
  const found = useQuery(duplicatesOptions(useApi(), category, point, text)).data?.items ?? [];
  const [likely] = found.filter(({ code }) => !refused.includes(code));
  if (!likely) return null;
  return (
    <section className="card dup" aria-labelledby="report-duplicate">
      <h2 id="report-duplicate">{t('feedback.dup.title')}</h2>
      <p className="hint">{t('feedback.dup.lead')}</p>
      <Likely key={likely.code} ticket={likely} onRefuse={onRefuse} onJoined={onJoined} />
    </section>
  );
}

function Likely({
  ticket,
  onRefuse,
  onJoined,
}: {
  ticket: LikelyDuplicate;
  onRefuse: (code: string) => void;
  onJoined: (code: string) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const { kind } = useReporter();
  const { code } = ticket;
  const join = useJoin(code, () => onJoined(code));
  return (
    <>
      <div className="dup__what">
        {ticket.photo && (
          <div className="photo">
            <img src={ticket.photo} alt="" />
          </div>
        )}
        <div>
          <b>{ticket.excerpt}</b>
          <p className="small quiet">
            {t('feedback.dup.metres', { metres: ticket.metres })} ·{' '}
            {t('feedback.dup.reported', { day: formatDay(ticket.reportedAt, lang, new Date()) })}
            {ticket.meToo > 0 && ` · ${t('feedback.dup.same', { count: ticket.meToo })}`}
          </p>
          <TicketTag ticket={ticket} />
        </div>
      </div>
      {join.isError && <ProblemNotice error={join.error} />}
      {kind === 'nobody' && <p className="hint">{t('feedback.dup.confirmFirst')}</p>}
      <Buttons stack>
        {kind !== 'nobody' && (
          <Button block look="secondary" onClick={() => join.mutate()} busy={join.isPending && t('feedback.dup.yesBusy')}>
            {t('feedback.dup.yes')}
          </Button>
        )}
        <Link className="link" href={`/phan-anh/${code}`}>
          {t('feedback.dup.see', { code })}
        </Link>
        <Button look="quiet" onClick={() => onRefuse(code)}>
          {t('feedback.dup.no')}
        </Button>
      </Buttons>
    </>
  );
}
