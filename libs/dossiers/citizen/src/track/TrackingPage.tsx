import { useMutation } from '@tanstack/react-query';
import type { TrackDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { Notice, Page, toApiError, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { TrackForm } from './TrackForm.js';
import { Tracked } from './Tracked.js';

/** `/tra-cuu`: where a dossier is, for whoever has its code and four digits. Neither ever stands in an address. */
export function TrackingPage() {
  const t = useT(messages);
  const api = useApi();
  const track = useMutation({ mutationFn: (body: TrackDossier) => unwrap<TrackedDossier>(api.POST('/api/v1/public/tracking', { body })) });
  return (
    <Page title={t('dossiers.track.title')} description={t('dossiers.track.lead')} back="/">
      {track.data ? (
        <Tracked dossier={track.data} onAnother={() => track.reset()} />
      ) : (
        <>
          <h1>{t('dossiers.track.title')}</h1>
          <p className="lead lead--spaced">{t('dossiers.track.lead')}</p>
          <noscript>
            <Notice tone="warn">
              <p>{t('dossiers.track.noscript')}</p>
            </Notice>
          </noscript>
          <TrackForm
            busy={track.isPending}
            error={track.isError ? toApiError(track.error) : undefined}
            onTrack={(body) => track.mutate(body)}
          />
        </>
      )}
    </Page>
  );
}
