import { useQuery } from '@tanstack/react-query';
import { Page, ProblemNotice, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { categoriesOptions } from '../queries.js';
import type { UsePhotos } from '../photos-port.js';
import { messages } from './messages.js';
import { ReportForm } from './ReportForm.js';

/** `/phan-anh/moi`: a report, from the photo to sending it, on one page. */
export function ReportPage({ usePhotos }: { usePhotos: UsePhotos }) {
  const t = useT(messages);
  const book = useQuery(categoriesOptions(useApi()));
  return (
    <Page kind="ask" title={t('feedback.report.title')} barTitle={t('feedback.report.bar')} back="/phan-anh">
      <h1>{t('feedback.report.title')}</h1>
      {book.data && <Hotlines hotlines={book.data.hotlines} />}
      {book.data ? (
        <ReportForm book={book.data} usePort={usePhotos} />
      ) : book.isError ? (
        <ProblemNotice error={book.error} onRetry={() => void book.refetch()} />
      ) : (
        <Skeleton label={t('feedback.report.loading')} lines={8} />
      )}
    </Page>
  );
}

function Hotlines({ hotlines }: { hotlines: readonly { number: string; name: { vi: string; en: string } }[] }) {
  const t = useT(messages);
  const lang = useLang();
  const urgent = hotlines.filter(({ number }) => /^11\d$/.test(number));
  return (
    <p className="small quiet">
      {t('feedback.report.danger')}{' '}
      {urgent.map(({ number, name }, i) => (
        <span key={number}>
          {i > 0 && ', '}
          <a className="inline" href={`tel:${number}`} aria-label={`${number}: ${name[lang]}`}>
            {number}
          </a>
        </span>
      ))}
    </p>
  );
}
