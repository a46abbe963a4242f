import type { StoredFile } from '@tinhso/files-contract';
import { actingStore, unwrap, useApi, useSession } from '@tinhso/ui';
import { useState, useSyncExternalStore } from 'react';
import { UploadStore, type PaperUpload } from './upload-store.js';

/** A store of uploads that lives as long as the component, and what is in it now. */
export function useUploads(): { store: UploadStore; uploads: readonly PaperUpload[] } {
  const api = useApi();
  const { session } = useSession();
  const [store] = useState(
    () =>
      new UploadStore({
        token: () => session.accessToken(),
        authority: () => actingStore.getState().acting?.authority,
        language: () => document.documentElement.lang,
        refresh: () => session.refresh(),
        read: (id) => unwrap<StoredFile>(api.GET('/api/v1/citizen/files/{id}', { params: { path: { id } } })),
        remove: (id) => unwrap(api.DELETE('/api/v1/citizen/files/{id}', { params: { path: { id } } })),
      }),
  );
  const uploads = useSyncExternalStore(store.subscribe, store.getAll, store.getAll);
  return { store, uploads };
}
