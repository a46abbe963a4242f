import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../components/Button.js';
import { formatDate, formatTime } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { actingStore, type Acting } from './acting.js';
import { actingMessages } from './messages.js';
import { useActing } from './useActing.js';

/**
 * Stays on every page while somebody works in another's name: whose, until when, and the way out. `onStop` does what has to be
 * done before one is oneself again; `children` are further ways, such as changing over to another person.
 */
export function ActingBanner({ onStop, children }: { onStop?: (acting: Acting) => Promise<unknown>; children?: ReactNode }) {
  const t = useT(actingMessages);
  const [, navigate] = useLocation();
  const { acting, ended } = useActing();
  if (!acting) return null;
  const assisting = acting.kind === 'assisted';
  const stop = async () => {
    if (!ended) await onStop?.(acting);
    navigate('/');
    actingStore.choose(undefined);
  };
  const untilInWords = (until: string, short: boolean) =>
    short
      ? t('ui.acting.until', { when: formatTime(until) })
      : // Rights end as a day begins: what people call the last day is the one before.
        t('ui.acting.untilDay', { day: formatDate(new Date(Date.parse(until) - 1)) });
  return (
    <section className={ended ? 'acting acting--ended' : 'acting'} aria-label={t('ui.acting.label')}>
      <div className="acting__in">
        <Icon name={ended ? 'forbidden' : 'people'} />
        {ended ? (
          <p role="alert">
            <b>{t('ui.acting.ended')}</b> <span>{t('ui.acting.endedDetail', { name: acting.name })}</span>
          </p>
        ) : (
          <p>
            <span>{t(assisting ? 'ui.acting.assisting' : 'ui.acting.for')}</span> <b>{acting.name}</b>
            {acting.until && <small className="acting__until">{untilInWords(acting.until, assisting)}</small>}
          </p>
        )}
        {!ended && children}
        <Button look="secondary" small onClick={() => void stop()}>
          {t(ended ? 'ui.acting.own' : assisting ? 'ui.acting.stopHelping' : 'ui.acting.stop')}
        </Button>
      </div>
    </section>
  );
}
