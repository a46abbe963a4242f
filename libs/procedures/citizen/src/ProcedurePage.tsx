import { useQuery } from '@tanstack/react-query';
import type { ProcedureDetail } from '@tinhso/procedures-contract';
import { LinkButton, Page, ProblemNotice, ReadAloud, Section, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { Channels } from './Channels.js';
import { Fees } from './Fees.js';
import { Facts } from './Facts.js';
import { MeasuredTimes } from './MeasuredTimes.js';
import { messages } from './messages.js';
import { PaperFormLinks } from './paper-form/PaperFormLinks.js';
import { Papers } from './Papers.js';
import { procedureOptions } from './queries.js';
import { StartBar, StartCard } from './Start.js';

/** Start page of a procedure: what you get, what it costs, when, where; the papers; the way in. Readable without scripts. */
export function ProcedurePage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const procedure = useQuery(procedureOptions(useApi(), params.code ?? ''));
  if (procedure.data) return <Loaded procedure={procedure.data} />;
  if (procedure.data === null) return <Unknown />;
  return (
    <Page title={t('procedures.page.crumb')} back="/thu-tuc">
      {procedure.isError ? (
        <ProblemNotice error={procedure.error} onRetry={() => void procedure.refetch()} />
      ) : (
        <Skeleton label={t('procedures.page.loading')} lines={9} />
      )}
    </Page>
  );
}

function Loaded({ procedure }: { procedure: ProcedureDetail }) {
  const t = useT(messages);
  const lang = useLang();
  const { code, title, summary, field, decision, minutesToFill, applyHere, source, levels, audience } = procedure;
  return (
    <Page
      title={title[lang]}
      description={summary?.[lang]}
      barTitle={field}
      back="/thu-tuc"
      action={<ReadAloud />}
      crumbs={[
        { href: '/thu-tuc', label: t('procedures.page.crumb') },
        { href: `/thu-tuc?linh-vuc=${encodeURIComponent(field)}`, label: field },
      ]}
      side={<StartCard procedure={procedure} />}
      actionBar={applyHere ? <StartBar code={code} /> : undefined}
    >
      <h1>{title[lang]}</h1>
      <p className="lead lead--spaced">
        {summary?.[lang]} {applyHere && minutesToFill && t('procedures.page.lead', { minutes: minutesToFill })}
      </p>
      {procedure.checkable && (
        <p>
          <LinkButton look="secondary" href={`/thu-tuc/${code}/kiem-tra`} icon="check">
            {t('procedures.page.check')}
          </LinkButton>
        </p>
      )}
      <Facts procedure={procedure} />
      <Papers papers={procedure.papers} canSend={applyHere} />
      {applyHere && <PaperFormLinks code={code} />}
      <Fees procedure={procedure} />
      <MeasuredTimes procedure={procedure} />
      <Channels procedure={procedure} />
      {!applyHere && (
        <div className="only-narrow section">
          <StartCard procedure={procedure} />
        </div>
      )}
      <section className="section small quiet">
        <p>
          {t('procedures.page.foot', { code })}
          {decision && ` · ${t('procedures.page.decision', { decision })}`}
          {levels.length > 0 && ` · ${levels.join(', ')}`}
          {audience.length > 0 && ` · ${t('procedures.page.audience', { audience: audience.join(', ') })}`}
          {source && (
            <>
              {' · '}
              <a href={source}>{t('procedures.portal')}</a>
            </>
          )}
        </p>
      </section>
    </Page>
  );
}

function Unknown() {
  const t = useT(messages);
  return (
    <Page title={t('procedures.page.unknown')} back="/thu-tuc" status={404}>
      <h1>{t('procedures.page.unknown')}</h1>
      <p className="lead">{t('procedures.page.unknownDetail')}</p>
      <Section>
        <LinkButton href="/thu-tuc">{t('procedures.search.title')}</LinkButton>
      </Section>
    </Page>
  );
}
