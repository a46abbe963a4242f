import { useEffect } from 'react';

/** Asks before the page is left while something is not saved. Moves within the console need no question: leaving saves. */
export function useLeaveGuard(unsaved: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
