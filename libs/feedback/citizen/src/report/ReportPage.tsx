import { useQuery } from '@tanstack/react-query';
import { Page, ProblemNotice, Skeleton, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import type { UsePhotos } from '../photos/photos-port.js';
import { categoriesOptions } from '../queries.js';
import { checkMessages } from './check-messages.js';
import { messages } from './messages.js';
import { ReportForm } from './ReportForm.js';

/** `/phan-anh/moi`: a report, from the photo to the look at all of it before it is sent. */
export function ReportPage({ usePhotos }: { usePhotos: UsePhotos }) {
  const t = useT(messages);
  const check = useT(checkMessages);
  const { status } = useSession();
  const book = useQuery(categoriesOptions(useApi()));
  const checking = new URLSearchParams(useSearch()).has('xem-lai');
  const title = checking ? check('feedback.check.title') : t('feedback.report.title');
  // What lies on this device, and where photos go, depends on who it is.
  const known = status !== 'restoring';
  const place = status === 'anonymous' ? 'feedback-report-guest' : 'feedback-report';
  return (
    <Page kind="ask" title={title} barTitle={t('feedback.report.bar')} back={checking ? '/phan-anh/moi' : '/phan-anh'}>
      {book.data && <Hotlines hotlines={book.data.hotlines} />}
      {book.data && known ? (
        <ReportForm key={place} book={book.data} usePort={usePhotos} place={place} checking={checking} />
      ) : (
        <>
          <h1>{title}</h1>
          {book.isError ? (
            <ProblemNotice error={book.error} onRetry={() => void book.refetch()} />
          ) : (
            <Skeleton label={t('feedback.report.loading')} lines={8} />
          )}
        </>
      )}
    </Page>
  );
}

function Hotlines({ hotlines }: { hotlines: readonly { number: string; name: { vi: string; en: string } }[] }) {
  const t = useT(messages);
  const lang = useLang();
  const urgent = hotlines.filter(({ number }) => /^11\d$/.test(number));
  return (
    <p className="small quiet hotlines">
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
