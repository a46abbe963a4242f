import { ApiError, formatTime, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useEffect, useState } from 'react';
import { messages } from './messages.js';
import { refreshEvery } from './useWorklist.js';

interface StaleNoticeProps {
  error: Error;
  /** When the list that is still shown came, and when the last attempt failed; ms since 1970. */
  fetchedAt: number;
  failedAt: number;
  onRetry: () => void;
}

/** The server is away: the old list stays and can be read, a countdown to the next attempt, a code for support. */
export function StaleNotice({ error, fetchedAt, failedAt, onRetry }: StaleNoticeProps) {
  const t = useT(messages);
  const seconds = useSecondsUntil(failedAt + refreshEvery);
  const reference = error instanceof ApiError ? error.problem.traceId?.slice(0, 8) : undefined;
  const detail = { now: formatTime(new Date(failedAt)), then: formatTime(new Date(fetchedAt)) };
  return (
    <div className="alert err0 results">
      <span className="err">
        <Glyph name="warning" size={24} />
      </span>
      <div className="grow">
        <div role="alert">
          <b>{t('casework.stale.title')}</b>
          <div>{t('casework.stale.detail', detail)}</div>
        </div>
        <div className="m s num">
          {t('casework.stale.retryIn', { seconds })} {reference && t('casework.stale.reference', { reference })}
        </div>
      </div>
      <button type="button" className="btn p md" onClick={onRetry}>
        <Glyph name="rotate" />
        {t('casework.stale.retry')}
      </button>
    </div>
  );
}

/** Whole seconds until a moment, counted down; never below 0. */
function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((moment - now) / 1000));
}
