import type { UsePhotos } from '@tinhso/feedback-citizen';
import { ReportPage } from '@tinhso/feedback-citizen/pages';
import { shrinkPhoto, useUploads } from '@tinhso/files-citizen';
import { useMemo } from 'react';

/** Brings the sending of files to the screens of reports: no domain knows the other. */
const usePhotos: UsePhotos = (place, guest) => {
  const { store, uploads } = useUploads(place, guest);
  const acts = useMemo(
    () => ({
      prepare: async (photo: File) => (await shrinkPhoto(photo)).file,
      add: (key: string, photo: File) => void store.add('photo', photo, key),
      retry: (key: string) => store.retry(key),
      remove: (key: string) => void store.remove(key),
      release: () => store.release(),
    }),
    [store],
  );
  const all = uploads.map(({ key, name, state, sent, size, preview, stored, problem }) => ({
    key,
    name,
    state: state === 'preparing' ? ('sending' as const) : state,
    share: size > 0 ? sent / size : 0,
    preview,
    fileId: stored?.id,
    reason: problem?.title,
  }));
  return { all, ...acts };
};

/** A new report with the sending of its photos. */
export function ReportRoom() {
  return <ReportPage usePhotos={usePhotos} />;
}
