import { useT } from '../i18n/useT.js';
import { mapMessages } from './messages.js';

/** Stands where the map would; the rest of the page goes on. */
export function MapFailed({ onRetry }: { onRetry: () => void }) {
  const t = useT(mapMessages);
  return (
    <div className="map__failed" role="alert">
      <p>{t('ui.map.failed')}</p>
      <button type="button" className="btn btn--secondary btn--s" onClick={onRetry}>
        {t('ui.map.retry')}
      </button>
    </div>
  );
}
