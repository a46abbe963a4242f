import { useLayoutEffect } from 'react';

let open = 0;
let lastClosedAt = Number.NEGATIVE_INFINITY;

/**
 * Whether a window is above the page, or was when the event was made: the Escape that closes a window is not taken by the page under it
 * as well, and the very next key is.
 */
export function isWindowOpen(event: Pick<Event, 'timeStamp'>): boolean {
  return open > 0 || event.timeStamp <= lastClosedAt;
}

/** Counts the calling window as open while it stands in the page. */
export function useOpenWindow(): void {
  useLayoutEffect(() => {
    open += 1;
    return () => {
      open -= 1;
      lastClosedAt = performance.now();
    };
  }, []);
}
