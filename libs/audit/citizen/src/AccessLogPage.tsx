import { useInfiniteQuery } from '@tanstack/react-query';
import {
  Button,
  Buttons,
  capitalise,
  formatDay,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useState } from 'react';
import { AccessLine } from './AccessLine.js';
import { byDay, lines } from './by-day.js';
import { LogFilter } from './LogFilter.js';
import { messages } from './messages.js';
import { NoLooks } from './NoLooks.js';
import { accessLogOptions, type AccessLogFilter } from './queries.js';
import { SignInFirst } from './SignInFirst.js';

/** `/quyen-rieng-tu/ai-da-xem`: who saw the own data, refused attempts too. */
export function AccessLogPage() {
  const { status } = useSession();
  return status === 'anonymous' ? <SignInFirst /> : <OwnLog />;
}

function OwnLog() {
  const t = useT(messages);
  const lang = useLang();
  const [filter, setFilter] = useState<AccessLogFilter>({});
  const { status } = useSession();
  const log = useInfiniteQuery({
    ...accessLogOptions(useApi(), filter),
    enabled: status !== 'restoring',
    placeholderData: (previous) => previous,
  });
  const entries = log.data?.pages.flatMap((page) => page.items) ?? [];
  const summary = log.data?.pages[0]?.summary;
  const narrowed = filter.year !== undefined || filter.unitId !== undefined;
  return (
    <Page title={t('accessLog.title')} barTitle={t('accessLog.bar')} back="/quyen-rieng-tu">
      <h1>{t('accessLog.title')}</h1>
      {summary && <p className="lead">{t('accessLog.lead', { looks: summary.looks, refused: summary.refused })}</p>}
      <div className="log__seal">
        <Notice icon="shield">
          <p>{t('accessLog.sealed')}</p>
        </Notice>
      </div>
      {summary && (entries.length > 0 || narrowed) && <LogFilter summary={summary} filter={filter} onChange={setFilter} />}
      {log.isPending && <Skeleton label={t('accessLog.loading')} lines={8} />}
      {log.isError && <ProblemNotice error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && entries.length === 0 && <NoLooks onClear={narrowed ? () => setFilter({}) : undefined} />}
      {byDay(entries).map(([day, ofDay]) => (
        <section key={day}>
          <h2 className="day">{capitalise(formatDay(ofDay[0]?.at ?? day, lang, new Date()))}</h2>
          <ol className="card card--flush log">
            {lines(ofDay).map((line) => (
              <AccessLine key={line.entry.id} {...line} />
            ))}
          </ol>
        </section>
      ))}
      {log.hasNextPage && (
        <div className="section">
          <Button look="secondary" block busy={log.isFetchingNextPage && t('accessLog.loading')} onClick={() => void log.fetchNextPage()}>
            {t('accessLog.more')}
          </Button>
        </div>
      )}
      <Strange />
    </Page>
  );
}

/** What to do about a look that one does not know. */
function Strange() {
  const t = useT(messages);
  return (
    <Section title={t('accessLog.ask.title')} id="strange">
      <p>{t('accessLog.ask.detail')}</p>
      <div className="section">
        <Buttons stack>
          <LinkButton href="/quyen-rieng-tu/yeu-cau/moi">{t('accessLog.ask.act')}</LinkButton>
          <LinkButton look="secondary" icon="download" href="/quyen-rieng-tu/tai-du-lieu">
            {t('accessLog.download')}
          </LinkButton>
        </Buttons>
      </div>
    </Section>
  );
}
