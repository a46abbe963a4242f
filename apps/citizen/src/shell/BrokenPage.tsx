import { Button, Page, useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** A page that failed in a way nobody foresaw; what was typed is kept elsewhere. */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const t = useT(messages);
  return (
    <Page title={t('app.broken.title')} status={500} back="/">
      <h1>{t('app.broken.title')}</h1>
      <p className="lead">{t('app.broken.detail')}</p>
      <div className="section">
        <Button onClick={onRetry}>{t('app.broken.retry')}</Button>
      </div>
    </Page>
  );
}
