import { useQuery } from '@tanstack/react-query';
import type { CaseSummary } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { messages } from '../messages.js';
import { casesOptions } from '../queries.js';
import { States } from '../States.js';
import { Views } from '../Views.js';
import { CaseBadge } from './CaseBadge.js';

/** Cases of people who say that they asked for no help, newest first. */
export function CasesPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const [cursor, setCursor] = useState<string>();
  const cases = useQuery(casesOptions(useApi(), cursor));
  const { data } = cases;
  return (
    <AreaPage
      title={t('assist.nav.cases')}
      note={data && t('assist.cases.open', { count: data.open })}
      side={<Views current="/vu-viec" held={me.scopes} />}
    >
      <States asked={cases} empty={data?.items.length === 0 && { title: t('assist.cases.none'), detail: t('assist.cases.noneDetail') }}>
        {data && <CaseTable cases={data.items} />}
        {data?.nextCursor && (
          <div className="results">
            <button type="button" className="btn md" onClick={() => setCursor(data.nextCursor)}>
              {t('assist.case.more')}
            </button>
          </div>
        )}
      </States>
    </AreaPage>
  );
}

function CaseTable({ cases }: { cases: readonly CaseSummary[] }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <div className="assist-table">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('assist.cases.code')}</th>
            <th scope="col">{t('assist.cases.citizen')}</th>
            <th scope="col">{t('assist.cases.helper')}</th>
            <th scope="col">{t('assist.cases.what')}</th>
            <th scope="col">{t('assist.cases.openedAt')}</th>
            <th scope="col">{t('assist.cases.state')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.id}>
              <th scope="row" className="num">
                <Link href={`/vu-viec/${each.id}`}>{each.code}</Link>
              </th>
              <td>{each.citizen}</td>
              <td>
                {each.helper.name}
                <div className="m s">{each.helper.team}</div>
              </td>
              <td>{each.procedure?.title ?? t('assist.cases.session')}</td>
              <td className="num">{formatMoment(each.openedAt, lang)}</td>
              <td>
                <CaseBadge state={each.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
