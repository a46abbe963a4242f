import { useQuery } from '@tanstack/react-query';
import type { LifeEventDetail, ListedEventProcedure } from '@tinhso/procedures-contract';
import { LinkButton, Notice, Page, ProblemNotice, Row, Rows, Section, Skeleton, useActing, useApi, useLang, useT } from '@tinhso/ui';
import { lifeEventOptions } from '../queries.js';
import { messages } from './messages.js';

/** `/su-kien/<key>`: what it takes when this happens, what is filed in one go, and what comes later or elsewhere. */
export function LifeEventPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const event = useQuery(lifeEventOptions(useApi(), params.key ?? ''));
  if (event.data) return <Loaded event={event.data} />;
  return (
    <Page title={t('events.crumb')} back="/" status={event.data === null ? 404 : undefined}>
      {event.isPending && <Skeleton label={t('events.loading')} lines={7} />}
      {event.isError && <ProblemNotice error={event.error} onRetry={() => void event.refetch()} />}
      {event.data === null && (
        <>
          <h1>{t('events.unknown')}</h1>
          <p className="lead">{t('events.unknownDetail')}</p>
          <Section>
            <LinkButton href="/thu-tuc">{t('events.toCatalogue')}</LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}

function Loaded({ event }: { event: LifeEventDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { title, summary, procedures, formCode, minutesToFill = 15, requiredAssurance: level } = event;
  const together = procedures.filter((each) => each.together);
  const apart = procedures.filter((each) => !each.together);
  // Whoever helps prepares one application at a time, which its owner confirms.
  const assisted = useActing().acting?.kind === 'assisted';
  const canFile = formCode !== undefined && !assisted;
  const act = canFile && (
    <LinkButton block href={`/nop/${formCode}`} iconAfter="forward">
      {t('events.start')}
    </LinkButton>
  );
  return (
    <Page
      title={title[lang]}
      description={summary[lang]}
      back="/"
      crumbs={[{ href: '/', label: t('events.crumb') }]}
      actionBar={
        act && (
          <>
            {act}
            <p>{t('events.saved')}</p>
          </>
        )
      }
      side={
        act && (
          <div className="card side__card">
            <h2>{t('events.sideTitle')}</h2>
            <p className="quiet">{t('events.side', { minutes: minutesToFill })}</p>
            {act}
          </div>
        )
      }
    >
      <h1>{title[lang]}</h1>
      <p className="lead lead--spaced">{summary[lang]}</p>
      {level && canFile && (
        <Notice icon="shield">
          <p>{t('events.level', { level })}</p>
        </Notice>
      )}
      {together.length > 0 && (
        <Section title={t('events.together', { count: together.length })} id="together">
          <Procedures procedures={together} />
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={t('events.apart')} id="apart">
          <Procedures procedures={apart} />
        </Section>
      )}
    </Page>
  );
}

function Procedures({ procedures }: { procedures: readonly ListedEventProcedure[] }) {
  const lang = useLang();
  return (
    <Rows>
      {procedures.map(({ code, title, why, when, note, time, fee, together }) => (
        <Row key={code} icon={together ? 'document' : 'clock'} href={`/thu-tuc/${code}`} title={title[lang]}>
          <span>{why[lang]}</span>
          {when && <span className="quiet">{when[lang]}</span>}
          {note && <span className="quiet">{note[lang]}</span>}
          <span className="quiet">
            {time.text[lang]} · {fee.text[lang]}
          </span>
        </Row>
      ))}
    </Rows>
  );
}
