import { useQuery } from '@tanstack/react-query';
import type { DeskResultDetail } from '@tinhso/dossiers-contract';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, Failure, Glyph, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { resultOptions } from './queries.js';

/** The slip that the recipient signs; on paper nothing else of the page. */
export function SlipPage({ id }: { id: string }) {
  const t = useT(messages);
  const result = useQuery(resultOptions(useApi(), id));
  return (
    <AreaPage
      title={t('returns.slip.title')}
      tools={
        <>
          <Link className="btn md" href="/">
            {t('returns.slip.back')}
          </Link>
          {result.data?.takenBy && (
            <button type="button" className="btn p md" onClick={() => window.print()}>
              {t('returns.slip.print')}
            </button>
          )}
        </>
      }
    >
      <div className="reception">
        {result.isPending && <Waiting label={t('returns.loading')} />}
        {result.isError && <Failure error={result.error} />}
        {result.data && !result.data.takenBy && <p className="m">{t('returns.slip.none')}</p>}
        {result.data?.takenBy && (
          <>
            <p className="alert ok0 flat noprint" role="status">
              <span className="ok">
                <Glyph name="inTime" size={24} />
              </span>
              {t('returns.done')}
            </p>
            <Slip result={result.data} takenBy={result.data.takenBy} />
          </>
        )}
      </div>
    </AreaPage>
  );
}

function Slip({ result, takenBy }: { result: DeskResultDetail; takenBy: NonNullable<DeskResultDetail['takenBy']> }) {
  const t = useT(messages);
  const lang = useLang();
  const rows: [string, string | undefined][] = [
    [t('returns.slip.code'), result.code],
    [t('returns.slip.procedure'), result.procedure.title],
    [t('returns.slip.result'), [result.resultTitle, result.resultNumber].filter(Boolean).join(', ')],
    [t('returns.slip.applicant'), result.applicantName],
    [t('returns.slip.taker'), takenBy.name],
    [t('returns.slip.idNumber'), takenBy.idNumber],
    [t('returns.slip.authority'), takenBy.authority],
    [t('returns.slip.at'), formatMoment(takenBy.at, lang)],
    [t('returns.slip.office'), result.heldBy.name],
  ];
  return (
    <section className="box slip" aria-label={t('returns.slip.title')}>
      <h2>{t('returns.slip.title')}</h2>
      <dl>
        {rows.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div className="slip-signs">
        {(
          [
            [t('returns.slip.signTaker'), takenBy.name],
            [t('returns.slip.signClerk'), takenBy.handedOutBy],
          ] as const
        ).map(([role, name]) => (
          <div key={role}>
            <b>{role}</b>
            <span className="m s">{t('returns.slip.signNote')}</span>
            <span className="slip-name">{name}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
