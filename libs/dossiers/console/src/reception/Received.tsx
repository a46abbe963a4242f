import { useQuery } from '@tanstack/react-query';
import type { ReceivedDossier, StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { useContent } from '../papers/useContent.js';
import { messages } from './messages.js';

const MAKING_MS = 1_500;

/** What the clerk tells the person, and the slip to print. */
export function Received({ done }: { done: ReceivedDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const dossier = useQuery({
    queryKey: ['staff', 'received', done.id],
    queryFn: () => unwrap<StaffDossier>(api.GET('/api/v1/staff/dossiers/{id}', { params: { path: { id: done.id } } })),
    refetchInterval: ({ state }) => (isReady(state.data, done.documentId) ? false : MAKING_MS),
  });
  const ready = isReady(dossier.data, done.documentId);
  const slip = useContent(ready ? `/api/v1/staff/documents/${done.documentId}/content` : undefined);
  return (
    <AreaPage title={t('reception.done')}>
      <div className="reception" role="status">
        <dl className="reception-done">
          <div>
            <dt>{t('reception.slip')}</dt>
            <dd className="num b">{done.code}</dd>
          </div>
          <div>
            <dt>{t('reception.promised')}</dt>
            <dd>{formatMoment(done.promisedAt, lang)}</dd>
          </div>
          {done.lookupNumber && (
            <div>
              <dt>{t('reception.lookup')}</dt>
              <dd className="num b">{done.lookupNumber}</dd>
            </div>
          )}
        </dl>
        <p className="r">
          {slip.url ? (
            <a className="btn p lg" href={slip.url} target="_blank" rel="noreferrer">
              {t('reception.slipOpen')}
            </a>
          ) : (
            <span className="m">{t('reception.slipMaking')}</span>
          )}
          <Link className="btn lg" href={`~/console/ho-so/${done.id}`}>
            {t('reception.see')}
          </Link>
          <Link className="btn lg" href="/">
            {t('reception.next')}
          </Link>
        </p>
        {slip.url && <iframe className="reception-slip" src={`${slip.url}#view=FitH`} title={t('reception.slip')} />}
      </div>
    </AreaPage>
  );
}

const isReady = (dossier: StaffDossier | undefined, documentId: string): boolean =>
  dossier?.documents.some((each) => each.id === documentId && each.state === 'ready') ?? false;
