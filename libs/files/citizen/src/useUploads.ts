import type { StoredFile } from '@tinhso/files-contract';
import { actingStore, unwrap, useApi, useSession } from '@tinhso/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptPapers } from './sending/kept-papers.js';
import type { PaperUpload } from './sending/paper-upload.js';
import { UploadStore, type UploadParts } from './sending/upload-store.js';

/** Stores that are at work in this tab: whoever comes back to a place finds what was left there. */
const stores = new Map<string, UploadStore>();

function storeOf(place: string, parts: () => UploadParts): UploadStore {
  const known = stores.get(place);
  if (known) return known;
  const store = new UploadStore(place, parts());
  stores.set(place, store);
  void store.restore();
  return store;
}

/**
 * The uploads of one place, such as `draft:<id>`, and what is in them now. They outlive the component and a reload of the page. `guest` gives
 * the token of somebody who may send files without an account.
 */
export function useUploads(place: string, guest?: () => string | undefined): { store: UploadStore; uploads: readonly PaperUpload[] } {
  const api = useApi();
  const { session } = useSession();
  const asGuest = (): Record<string, string> => {
    const token = session.accessToken() ? undefined : guest?.();
    return token ? { authorization: `Bearer ${token}` } : {};
  };
  const [store] = useState(() =>
    storeOf(place, () => ({
      token: () => session.accessToken() ?? guest?.(),
      authority: () => actingStore.getState().acting?.authority,
      language: () => document.documentElement.lang,
      refresh: () => session.refresh(),
      read: (id) => unwrap<StoredFile>(api.GET('/api/v1/citizen/files/{id}', { params: { path: { id } }, headers: asGuest() })),
      remove: (id) => unwrap(api.DELETE('/api/v1/citizen/files/{id}', { params: { path: { id } }, headers: asGuest() })),
    })),
  );
  useEffect(() => {
    const goOn = () => store.goOn();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [store]);
  const uploads = useSyncExternalStore(store.subscribe, store.getAll, store.getAll);
  return { store, uploads };
}

/** Removes every paper on its way from this device; for signing out. */
export async function forgetPapersOnDevice(): Promise<void> {
  stores.clear();
  await keptPapers.forgetAll();
}
