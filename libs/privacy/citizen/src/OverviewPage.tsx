import { useQuery } from '@tanstack/react-query';
import { formatDay, Notice, Page, ProblemNotice, Row, Rows, Section, Skeleton, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { privacyPaths } from './paths.js';
import { erasureOptions, privacyNoticeOptions } from './queries.js';
import { TimesTable } from './TimesTable.js';
import { ToldUses } from './ToldUses.js';

/** `/quyen-rieng-tu`: the rights, each a page, and what the law lets us do without asking. Open to everybody. */
export function OverviewPage() {
  const t = useT(messages);
  const notice = useQuery(privacyNoticeOptions(useApi()));
  return (
    <Page title={t('privacy.title')} description={t('privacy.lead')} back="/ca-nhan">
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      <ErasureWaiting />
      <Section title={t('privacy.rights')} id="rights">
        <Rows>
          <Row href={privacyPaths.accessLog} icon="eye" title={t('privacy.row.log')}>
            <span>{t('privacy.row.logHint')}</span>
          </Row>
          <Row href={privacyPaths.consents} icon="check" title={t('privacy.row.consents')}>
            <span>{t('privacy.row.consentsHint')}</span>
          </Row>
          <Row href={privacyPaths.requests} icon="pencil" title={t('privacy.row.requests')}>
            <span>{t('privacy.row.requestsHint')}</span>
          </Row>
          <Row href={privacyPaths.copy} icon="download" title={t('privacy.row.copy')}>
            <span>{t('privacy.row.copyHint')}</span>
          </Row>
          <Row href={privacyPaths.erase} icon="trash" title={t('privacy.row.erase')}>
            <span>{t('privacy.row.eraseHint')}</span>
          </Row>
        </Rows>
      </Section>
      {notice.isPending && <Skeleton label={t('privacy.loading')} lines={6} />}
      {notice.isError && <ProblemNotice error={notice.error} onRetry={() => void notice.refetch()} />}
      {notice.data && (
        <>
          <ToldUses told={notice.data.told} />
          <TimesTable notice={notice.data} />
          <p className="small quiet legal-note">
            {t('privacy.controller', { name: notice.data.controller })} {notice.data.law}.
          </p>
        </>
      )}
    </Page>
  );
}

/** An erasure that waits stands on top: somebody else may have asked for it. */
function ErasureWaiting() {
  const t = useT(messages);
  const lang = useLang();
  const { status } = useSession();
  const { data } = useQuery({ ...erasureOptions(useApi()), enabled: status === 'signed-in' });
  if (!data?.erasure) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t('privacy.erasing', { day: formatDay(data.erasure.effectiveAt, lang) })}</strong>{' '}
        <Link className="link" href={privacyPaths.erase}>
          {t('privacy.erasingAct')}
        </Link>
      </p>
    </Notice>
  );
}
