import type { PublicTicket } from '@tinhso/feedback-contract';
import { Button, LinkButton, Notice, ProblemNotice, Section, useT } from '@tinhso/ui';
import { messages } from '../view/messages.js';
import { useReporter } from '../phone/reporter.js';
import { useTies } from './ties.js';
import { useJoin } from './useJoin.js';

/** "I have this too", for whoever is known and has not said so; it raises the priority by the published rule. */
export function MeToo({ ticket: { code, meToo, open } }: { ticket: PublicTicket }) {
  const t = useT(messages);
  const { kind } = useReporter();
  const { ties, again } = useTies(code);
  const join = useJoin(code, again);
  if (ties?.own)
    return (
      <Section>
        {meToo > 0 && <p>{t('feedback.ticket.same', { count: meToo })}</p>}
        <LinkButton look="secondary" block href={`/phan-anh/cua-toi/${code}`}>
          {t('feedback.ticket.own')}
        </LinkButton>
      </Section>
    );
  const said = join.isSuccess || ties?.meToo === true;
  return (
    <Section>
      {meToo > 0 && <p>{t('feedback.ticket.same', { count: meToo })}</p>}
      {join.isError && <ProblemNotice error={join.error} />}
      {said && (
        <Notice tone="ok" live={join.isSuccess}>
          {t(join.isSuccess ? 'feedback.ticket.joined' : 'feedback.ticket.saidBefore')}
        </Notice>
      )}
      {!said && open && kind !== 'nobody' && ties && (
        <Button block look="secondary" onClick={() => join.mutate()} busy={join.isPending && t('feedback.ticket.meTooBusy')}>
          {t('feedback.ticket.meToo')}
        </Button>
      )}
    </Section>
  );
}
