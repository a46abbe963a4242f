import type { DataExport } from '@tinhso/privacy-contract';
import { Button, Buttons, Card, formatDate, formatMoment, Meter, ProblemNotice, Tag, useDownload, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** A copy: being made, to be fetched, or over. */
export function CopyCard({ copy }: { copy: DataExport }) {
  const t = useT(messages);
  const day = formatDate(copy.requestedAt);
  if (copy.state === 'requested') return <Making copy={copy} />;
  if (copy.state === 'ready') return <Ready copy={copy} />;
  return (
    <Card>
      <p>{t(copy.state === 'failed' ? 'privacy.copy.failed' : 'privacy.copy.expired', { day })}</p>
      {copy.state === 'failed' && <p className="quiet">{t('privacy.copy.failedDetail')}</p>}
    </Card>
  );
}

function Making({ copy: { progress } }: { copy: DataExport }) {
  const t = useT(messages);
  const words = progress.total > 0 ? t('privacy.copy.progress', { ...progress }) : t('privacy.copy.waiting');
  return (
    <Card>
      <h2>{t('privacy.copy.making')}</h2>
      <Meter used={progress.done} total={Math.max(1, progress.total)} label={words} />
      <p>{words}</p>
      <p className="quiet">{t('privacy.copy.leave')}</p>
    </Card>
  );
}

function Ready({ copy: { id, requestedAt, expiresAt, files } }: { copy: DataExport }) {
  const t = useT(messages);
  const lang = useLang();
  const download = useDownload();
  const fetchIt = (format: DataExport['files'][number]['format']) =>
    void download.start(`/api/v1/citizen/privacy/exports/${id}/content/${format}`, `tinh-so-du-lieu-cua-toi.${format}`);
  const newestFirst = [...files].reverse();
  return (
    <Card>
      <h2>{t('privacy.copy.ready', { day: formatDate(requestedAt) })}</h2>
      {expiresAt && <Tag tone="ok">{t('privacy.copy.until', { at: formatMoment(expiresAt, lang) })}</Tag>}
      {download.error && <ProblemNotice error={download.error} />}
      <div className="form-end">
        <Buttons stack>
          {newestFirst.map(({ format, size }) => (
            <Button
              key={format}
              look={format === 'pdf' ? 'primary' : 'secondary'}
              icon="download"
              busy={download.busy && t('privacy.copy.downloading')}
              onClick={() => fetchIt(format)}
            >
              {t(`privacy.copy.${format}`)} ({t('privacy.copy.size', { size: Math.max(1, Math.round(size / 1024)) })})
            </Button>
          ))}
        </Buttons>
      </div>
    </Card>
  );
}
