import { Page, Skeleton, useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** Stands in for a page whose code is on its way. */
export function PageLoading() {
  const t = useT(messages);
  return (
    <Page title={t('app.loading')} back="/">
      <Skeleton label={t('app.loading')} lines={6} />
    </Page>
  );
}
