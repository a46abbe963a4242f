import { useQuery } from '@tanstack/react-query';
import { Notice, Page, ProblemNotice, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { privacyPaths } from '../paths.js';
import { erasureOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { AskErasure } from './AskErasure.js';
import { messages } from './messages.js';
import { WaitingErasure } from './WaitingErasure.js';

/** `/quyen-rieng-tu/xoa`: what would go, the confirmation, and the days in which it can be undone. */
export function ErasePage() {
  const t = useT(messages);
  const { status } = useSession();
  const current = useQuery({ ...erasureOptions(useApi()), enabled: status !== 'anonymous' });
  const [undone, setUndone] = useState(false);
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('privacy.erase.title')} back={privacyPaths.overview}>
      <h1>{t('privacy.erase.title')}</h1>
      {undone && !current.data?.erasure && (
        <Notice tone="ok" live>
          {t('privacy.erase.undone')}
        </Notice>
      )}
      {current.isPending && <Skeleton label={t('privacy.erase.loading')} lines={6} />}
      {current.isError && <ProblemNotice error={current.error} onRetry={() => void current.refetch()} />}
      {current.data?.erasure && <WaitingErasure erasure={current.data.erasure} onUndone={() => setUndone(true)} />}
      {current.data && !current.data.erasure && <AskErasure />}
    </Page>
  );
}
