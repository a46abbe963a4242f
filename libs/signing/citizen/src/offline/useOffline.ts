import type { RevocationList, StatementKeys } from '@tinhso/signing-contract';
import { unwrap, useApi } from '@tinhso/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadReader } from '../scan/read-code.js';
import { keepLists, readLists, type KeptLists } from './kept-lists.js';
import { keepPage } from './offline-page.js';

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Whether the browser has a line. It may be wrong in one direction: what it calls a line need not reach us. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );

/** Keys and lists of this device, fetched anew while there is a line; and the page itself is kept. `ready`: a check without a line would work. */
export function useOffline(): { lists: KeptLists; ready: boolean } {
  const api = useApi();
  const online = useOnline();
  const [lists, setLists] = useState<KeptLists>({});
  const [kept, setKept] = useState(false);
  useEffect(() => setLists(readLists()), []);
  useEffect(() => {
    if (!online) return undefined;
    let left = false;
    const fetchLists = async () => {
      const [{ keys }, revoked] = await Promise.all([
        unwrap<StatementKeys>(api.GET('/.well-known/tinhso-documents.json', {})),
        unwrap<RevocationList>(api.GET('/api/v1/public/verifications/revoked', {})),
      ]);
      keepLists({ keys, revoked });
      if (!left) setLists({ keys, revoked });
      await loadReader();
      const isKept = await keepPage();
      if (!left) setKept(isKept);
    };
    // Without them the page works as it did; checks without a line say what is missing.
    fetchLists().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [api, online]);
  return { lists, ready: kept && (lists.keys?.length ?? 0) > 0 };
}
