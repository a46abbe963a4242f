import { useMutation, useQuery } from '@tanstack/react-query';
import type { Counts } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { AreaPage, DayInput, Failure, Glyph } from '@tinhso/ui/console';
import { useId, useState } from 'react';
import { messages } from '../messages.js';
import { countsOptions } from '../queries.js';
import { States } from '../States.js';
import { Views } from '../Views.js';

const figures = ['sessions', 'filings', 'confirmed', 'waiting', 'expired', 'disowned'] as const;
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Sessions and what came of them, by team and commune. */
export function CountsPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const api = useApi();
  const id = useId();
  const [from, setFrom] = useState(() => `${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const counts = useQuery({ ...countsOptions(api, { from, to }), enabled: Boolean(from && to) });
  const table = useMutation({
    mutationFn: () => unwrap(api.GET('/api/v1/staff/assistance/counts.csv', { params: { query: { from, to } }, parseAs: 'blob' })),
    onSuccess: (blob) => save(blob, `to-cong-nghe-so-${from}-${to}.csv`),
  });
  const { data } = counts;
  return (
    <AreaPage
      title={t('assist.nav.counts')}
      side={<Views current="/thong-ke" held={me.scopes} />}
      tools={
        <button
          type="button"
          className="btn lg"
          aria-disabled={table.isPending || undefined}
          onClick={() => !table.isPending && table.mutate()}
        >
          <Glyph name="download" />
          {t('assist.counts.csv')}
        </button>
      }
    >
      <div className="filters">
        <label htmlFor={`${id}-from`}>{t('assist.counts.from')}</label>
        <DayInput id={`${id}-from`} value={from} onChange={setFrom} />
        <label htmlFor={`${id}-to`}>{t('assist.counts.to')}</label>
        <DayInput id={`${id}-to`} value={to} onChange={setTo} />
      </div>
      {table.isError && <Failure error={table.error} />}
      <States asked={counts} empty={data?.teams.length === 0 && { title: t('assist.counts.none'), detail: t('assist.counts.noneDetail') }}>
        {data && <Figures counts={data} />}
      </States>
    </AreaPage>
  );
}

function Figures({ counts: { teams, total } }: { counts: Counts }) {
  const t = useT(messages);
  return (
    <div className="assist-table">
      <table className="plain figures">
        <thead>
          <tr>
            <th scope="col">{t('assist.counts.team')}</th>
            <th scope="col">{t('assist.counts.commune')}</th>
            <th scope="col">{t('assist.counts.members')}</th>
            {figures.map((figure) => (
              <th scope="col" key={figure}>
                {t(`assist.counts.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.teamId}>
              <th scope="row">{team.team}</th>
              <td>{team.commune}</td>
              <td className="num">{team.members}</td>
              {figures.map((figure) => (
                <td className="num" key={figure}>
                  {team[figure]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('assist.counts.total')}
            </th>
            {figures.map((figure) => (
              <td className="num" key={figure}>
                {total[figure]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Hands a file to the browser's downloads. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
