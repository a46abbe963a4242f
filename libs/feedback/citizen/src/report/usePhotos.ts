import { useEffect, useState } from 'react';
import { phoneReporter, useReporter } from '../phone/reporter.js';
import type { PhotosPort, SentPhoto, UsePhotos } from '../photos-port.js';
import { placeOfPhoto, type PhotoPlace } from './exif-place.js';

interface HeldPhoto {
  readonly key: string;
  readonly photo: File;
  readonly preview: string;
}

/** A photo of the report: on its way, or held on this device until somebody says who sends it. */
export type ReportPhoto = SentPhoto | { key: string; name: string; state: 'held'; share: 0; preview: string };

/** The photos of a report, and where the first of them that says so was taken. */
export function usePhotos(usePort: UsePhotos, place: string) {
  const port: PhotosPort = usePort(place, phoneReporter.token);
  const known = useReporter().kind !== 'nobody';
  const [held, setHeld] = useState<readonly HeldPhoto[]>([]);
  const [takenAt, setTakenAt] = useState<PhotoPlace>();
  const { add } = port;
  useEffect(() => {
    if (!known || held.length === 0) return;
    for (const { photo, preview } of held) {
      add(photo);
      URL.revokeObjectURL(preview);
    }
    setHeld([]);
  }, [known, held, add]);
  const take = async (photo: File) => {
    const at = await placeOfPhoto(photo);
    if (at) setTakenAt((before) => before ?? at);
    if (known) add(photo);
    else setHeld((all) => [...all, { key: crypto.randomUUID(), photo, preview: URL.createObjectURL(photo) }]);
  };
  const all: readonly ReportPhoto[] = [
    ...port.all,
    ...held.map(({ key, photo, preview }) => ({ key, name: photo.name, state: 'held' as const, share: 0 as const, preview })),
  ];
  const remove = (key: string) => {
    if (held.some((each) => each.key === key)) setHeld((before) => before.filter((each) => each.key !== key));
    else port.remove(key);
  };
  return { all, take, remove, retry: port.retry, takenAt, forget: () => port.all.forEach(({ key }) => port.remove(key)) };
}
