import { useQuery } from '@tanstack/react-query';
import type { AssistanceCase } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from '../messages.js';
import { caseOptions } from '../queries.js';
import { States } from '../States.js';
import { Views } from '../Views.js';
import { CaseActs } from './CaseActs.js';
import { CaseBadge } from './CaseBadge.js';

/** A case with what it is judged by, and what may be done. */
export function CasePage({ id, me }: { id: string; me: StaffMe }) {
  const t = useT(messages);
  const found = useQuery(caseOptions(useApi(), id));
  return (
    <AreaPage
      title={found.data?.code ?? t('assist.nav.cases')}
      note={found.data && <CaseBadge state={found.data.state} />}
      side={<Views current="/vu-viec" held={me.scopes} />}
      tools={
        <Link className="btn" href="/vu-viec">
          {t('assist.case.back')}
        </Link>
      }
    >
      <States asked={found}>{found.data && <Whole found={found.data} />}</States>
    </AreaPage>
  );
}

function Whole({ found }: { found: AssistanceCase }) {
  const t = useT(messages);
  const lang = useLang();
  const { citizen, helper, procedure, session, filing, dossier, dossierOutcome, helperRecord, openedAt } = found;
  const facts: [string, string][] = [
    [t('assist.cases.citizen'), citizen],
    [t('assist.cases.helper'), `${helper.name}, ${helper.team}, ${helper.unit}`],
    [t('assist.cases.what'), procedure?.title ?? t('assist.cases.session')],
    [t('assist.cases.openedAt'), formatMoment(openedAt, lang)],
    [t('assist.case.began'), formatMoment(session.startedAt, lang)],
    [t('assist.case.consent'), t(`assist.case.consent.${session.consent}`)],
    ...(filing
      ? ([
          [t('assist.case.filed'), formatMoment(filing.filedAt, lang)],
          [t('assist.case.confirmedBy'), filing.confirmedBy ? t(`assist.case.way.${filing.confirmedBy}`) : t('assist.case.never')],
        ] satisfies [string, string][])
      : []),
    [t('assist.case.dossier'), `${dossier ? `${dossier.code}. ` : ''}${t(`assist.case.outcome.${dossierOutcome}`)}`],
    [t('assist.case.record'), t('assist.case.recordText', { filings: helperRecord.filings, disowned: helperRecord.disowned })],
  ];
  return (
    <div className="privacy-case">
      <section>
        <h2>{t('assist.case.facts')}</h2>
        <dl className="privacy-pairs">
          {facts.map(([label, value]) => (
            <div key={label} className="assist-fact">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {found.conclusion && (
          <section>
            <h2>{t('assist.case.conclude')}</h2>
            <p className="said">{found.conclusion}</p>
            {found.helperOutcome && <p>{t(`assist.case.${found.helperOutcome}`)}</p>}
            {found.closedAt && <p className="m s num">{formatMoment(found.closedAt, lang)}</p>}
          </section>
        )}
      </section>
      <aside>
        {found.examinedBy && <p className="m">{t('assist.case.by', { name: found.examinedBy })}</p>}
        {found.state !== 'closed' && <p className="m">{t('assist.case.suspended')}</p>}
        {found.mayExamine && <CaseActs key={found.version} found={found} />}
      </aside>
    </div>
  );
}
