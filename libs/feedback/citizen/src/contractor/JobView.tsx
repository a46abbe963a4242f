import type { ContractorJob } from '@tinhso/feedback-contract';
import { Card, formatMoment, Notice, PlaceMap, Row, Rows, Section, SummaryList, useLang, useT } from '@tinhso/ui';
import { photoPath } from './job.js';
import { messages } from './messages.js';

/** What is to be done, where, and what was told of it so far. */
export function JobView({ token, job }: { token: string; job: ContractorJob }) {
  const t = useT(messages);
  const lang = useLang();
  const now = new Date();
  const { code, category, task, text, place, lat, long, unitName, done, expiresAt, photos, reports } = job;
  return (
    <>
      <p className="ticket-code num">{code}</p>
      <h1>{category}</h1>
      {done && <Notice tone="ok">{t('feedback.job.isDone')}</Notice>}
      <Card>
        <h2>{t('feedback.job.task')}</h2>
        <p className="ticket-text">{task}</p>
      </Card>
      <Card>
        <h2>{t('feedback.job.words')}</h2>
        <p className="ticket-text">{text}</p>
        {photos.length > 0 && (
          <ul className="ticket-photos" aria-label={t('feedback.job.photos')}>
            {photos.map(({ id }, i) => (
              <li key={id} className="photo">
                <img src={photoPath(token, id)} alt={t('feedback.job.photo', { n: i + 1, code })} loading="lazy" />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {lat !== undefined && long !== undefined && (
        <PlaceMap label={t('feedback.job.map', { place })} pin={{ lat, long }} pinLabel={place} />
      )}
      <SummaryList
        title={t('feedback.job.title')}
        items={[
          { label: t('feedback.job.place'), value: place || t('feedback.job.noPlace') },
          ...(unitName ? [{ label: t('feedback.job.office'), value: unitName }] : []),
          { label: t('feedback.job.until'), value: formatMoment(expiresAt, lang, now) },
        ]}
      />
      {reports.length > 0 && (
        <Section title={t('feedback.job.told')} id="job-told">
          <Rows>
            {reports.map((report, i) => (
              <Row key={`${report.at} ${i}`} title={<span className="ticket-text">{report.text}</span>}>
                <span>{formatMoment(report.at, lang, now)}</span>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
