import { useEffect } from 'react';

let open = 0;

/** Whether a window is above the page, or was when the current key was pressed. */
export function isWindowOpen(): boolean {
  return open > 0;
}

/**
 * Counts the calling window as open while mounted. It counts until the event that closes it is over, so that the Escape that closes a
 * window is not taken by the page under it as well.
 */
export function useOpenWindow(): void {
  useEffect(() => {
    open += 1;
    return () => {
      setTimeout(() => (open -= 1));
    };
  }, []);
}
