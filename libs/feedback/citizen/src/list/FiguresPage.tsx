import { useQuery } from '@tanstack/react-query';
import type { UnitFigures } from '@tinhso/feedback-contract';
import { Empty, formatDecimal, formatMoment, Page, ProblemNotice, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { figuresOptions } from '../queries.js';
import { messages } from './messages.js';

/** `/phan-anh/so-lieu`: how each office deals with reports, without embellishment. */
export function FiguresPage() {
  const t = useT(messages);
  const lang = useLang();
  const figures = useQuery(figuresOptions(useApi()));
  return (
    <Page title={t('feedback.figures.title')} back="/phan-anh" description={t('feedback.figures.lead')}>
      <h1>{t('feedback.figures.title')}</h1>
      <p className="lead lead--spaced">{t('feedback.figures.lead')}</p>
      {figures.data ? (
        figures.data.units.length > 0 ? (
          <>
            <Cards units={figures.data.units} />
            <Table units={figures.data.units} />
            {figures.data.countedAt && (
              <p className="small quiet">
                {t('feedback.figures.counted', { when: formatMoment(figures.data.countedAt, lang, new Date()) })}
              </p>
            )}
          </>
        ) : (
          <Empty icon="building" title={t('feedback.figures.none')}>
            {t('feedback.figures.noneDetail')}
          </Empty>
        )
      ) : figures.isError ? (
        <ProblemNotice error={figures.error} onRetry={() => void figures.refetch()} />
      ) : (
        <Skeleton label={t('feedback.figures.loading')} lines={8} />
      )}
    </Page>
  );
}

const share = (value: number | undefined): string => (value === undefined ? '–' : `${formatDecimal(value * 100)}%`);

const heads = ['reported', 'fixed', 'overdue', 'median', 'reopened', 'satisfied'] as const;

/** The figures of an office, as they are written. */
const shown = (unit: UnitFigures): Readonly<Record<(typeof heads)[number], string>> => ({
  reported: String(unit.reported),
  fixed: String(unit.fixed),
  overdue: String(unit.overdue),
  median: unit.medianDays === undefined ? '–' : formatDecimal(unit.medianDays),
  reopened: share(unit.reopenedShare),
  satisfied: share(unit.satisfiedShare),
});

/** On a phone each office stands by itself. */
function Cards({ units }: { units: readonly UnitFigures[] }) {
  const t = useT(messages);
  return (
    <ul className="figures-cards only-narrow">
      {units.map((unit) => {
        const figures = shown(unit);
        return (
          <li key={unit.unitCode} className="card">
            <h2>{unit.unitName}</h2>
            <dl className="num">
              {heads.map((head) => (
                <div key={head}>
                  <dt>{t(`feedback.figures.${head}`)}</dt>
                  <dd>{figures[head]}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function Table({ units }: { units: readonly UnitFigures[] }) {
  const t = useT(messages);
  return (
    <div className="card only-wide">
      <table className="figures num">
        <caption className="visually-hidden">{t('feedback.figures.title')}</caption>
        <thead>
          <tr>
            {(['unit', ...heads] as const).map((head) => (
              <th key={head} scope="col">
                {t(`feedback.figures.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => {
            const figures = shown(unit);
            return (
              <tr key={unit.unitCode}>
                <th scope="row">{unit.unitName}</th>
                {heads.map((head) => (
                  <td key={head}>{figures[head]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
