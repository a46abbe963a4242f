import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT.js';
import { consoleMessages } from './messages.js';

/** Fetches the next page when its end comes near; the button does the same for who does not scroll. */
export function LoadMore({ more, loading, onMore }: { more: boolean; loading: boolean; onMore: () => void }) {
  const t = useT(consoleMessages);
  const end = useRef<HTMLDivElement>(null);
  const load = useRef(onMore);
  useEffect(() => {
    load.current = onMore;
  });
  useEffect(() => {
    const target = end.current;
    if (!target || !more || loading) return undefined;
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load.current(), {
      rootMargin: '400px',
    });
    watcher.observe(target);
    return () => watcher.disconnect();
  }, [more, loading]);
  if (!more) return null;
  return (
    <div className="more" ref={end}>
      <button type="button" className="btn" onClick={onMore} aria-disabled={loading}>
        {t(loading ? 'ui.console.loadingMore' : 'ui.console.more')}
      </button>
    </div>
  );
}
