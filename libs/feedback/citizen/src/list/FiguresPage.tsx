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

function Table({ units }: { units: readonly UnitFigures[] }) {
  const t = useT(messages);
  const heads = ['unit', 'reported', 'fixed', 'overdue', 'median', 'reopened', 'satisfied'] as const;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reachable by keys
    <div className="card figures-scroll" role="region" aria-label={t('feedback.figures.title')} tabIndex={0}>
      <table className="figures num">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`feedback.figures.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitCode}>
              <th scope="row">{unit.unitName}</th>
              <td>{unit.reported}</td>
              <td>{unit.fixed}</td>
              <td>{unit.overdue}</td>
              <td>{unit.medianDays === undefined ? '–' : formatDecimal(unit.medianDays)}</td>
              <td>{share(unit.reopenedShare)}</td>
              <td>{share(unit.satisfiedShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
