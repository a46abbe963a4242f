import { feedbackLimits } from '@tinhso/feedback-contract';
import { useSession } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { keptPhotos, type OpenedPhoto } from '../draft/kept-photos.js';
import { keyFor, keysOf } from '../draft/kept-draft.js';
import { phoneReporter, useReporter } from '../phone/reporter.js';
import { placeOfPhoto, type PhotoPlace } from './exif-place.js';
import type { SentPhoto, UsePhotos } from './photos-port.js';
import { withoutDetails } from './strip-photo.js';

/** A photo of the report: on its way, arrived, or held on this device until somebody says who sends it, and that it is to be sent. */
export type ReportPhoto = SentPhoto | { key: string; name: string; state: 'held'; share: 0; preview: string; unkept?: boolean };

interface Taken extends OpenedPhoto {
  readonly preview: string;
  /** There was no room for it on the device: a reload costs it. */
  readonly unkept?: boolean;
}

/**
 * The photos of a report. They are kept on this device, sealed, from the moment they are taken until the report is sent.
 * @param place of the uploads: what an account sent is not a phone's
 * @param held whether nothing may go out yet: without a line, or before somebody who was without one was asked
 */
export function usePhotos(usePort: UsePhotos, { place, held, again }: { place: string; held: boolean; again: unknown }) {
  const port = usePort(place, phoneReporter.token);
  const { textKey } = useSession();
  const known = useReporter().kind !== 'nobody';
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [opened, setOpened] = useState(false);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    let current = true;
    void keptPhotos.open(keysOf(textKey)).then((found) => {
      if (!current) return;
      setTaken((before) => [...found.filter(({ key }) => !before.some((each) => each.key === key)).map(shown), ...before]);
      setOpened(true);
    });
    return () => {
      current = false;
    };
  }, [textKey, again]);

  const { all: sent, add, remove: takeBack } = port;
  useEffect(() => {
    // On its way for somebody who had this device before: none of this person's.
    if (opened) for (const { key } of sent) if (!taken.some((each) => each.key === key)) takeBack(key);
  }, [opened, sent, taken, takeBack]);
  useEffect(() => {
    if (!known || held) return;
    for (const { key, file, sentAs } of taken) {
      if (sentAs[place] || asked.current.has(key) || sent.some((each) => each.key === key)) continue;
      asked.current.add(key);
      add(key, file);
    }
  }, [known, held, taken, sent, add, place]);
  useEffect(() => {
    const arrived = new Map(sent.flatMap(({ key, fileId }) => (fileId ? [[key, fileId] as const] : [])));
    const fresh = taken.filter(({ key, sentAs }) => arrived.has(key) && !sentAs[place]);
    if (fresh.length === 0) return;
    for (const { key } of fresh) void keptPhotos.arrived(key, place, arrived.get(key) ?? '');
    setTaken((before) =>
      before.map((each) => {
        const id = arrived.get(each.key);
        return id ? { ...each, sentAs: { ...each.sentAs, [place]: id } } : each;
      }),
    );
  }, [sent, taken, place]);

  /** @returns where it was taken, as far as it says so */
  const take = async (photo: File): Promise<PhotoPlace | undefined> => {
    const at = await placeOfPhoto(photo);
    const file = await withoutDetails(await port.prepare(photo));
    const key = crypto.randomUUID();
    const unkept = !(await keptPhotos.keep({ key, file }, keyFor(textKey)));
    setTaken((before) => (before.length >= feedbackLimits.files ? before : [...before, { ...shown({ key, file, sentAs: {} }), unkept }]));
    return at;
  };
  const drop = (keys: readonly string[]) => {
    for (const { key, preview } of taken) if (keys.includes(key)) URL.revokeObjectURL(preview);
    for (const key of keys) void keptPhotos.forget(key);
    setTaken((before) => before.filter(({ key }) => !keys.includes(key)));
  };
  const remove = (key: string) => {
    if (sent.some((each) => each.key === key)) takeBack(key);
    drop([key]);
  };
  const keys = taken.map(({ key }) => key);
  /** The report has them now. */
  const release = () => {
    port.release();
    drop(keys);
  };
  const throwAway = () => keys.forEach(remove);
  const all = taken.map(({ key, file: { name }, preview, sentAs, unkept }): ReportPhoto => {
    const onTheWay = sent.find((each) => each.key === key);
    const fileId = sentAs[place];
    if (fileId && onTheWay?.state !== 'refused') return { key, name, state: 'ready', share: 1, preview, fileId };
    return onTheWay ? { ...onTheWay, preview } : { key, name, state: 'held', share: 0, preview, unkept };
  });
  return { all, take, remove, retry: port.retry, release, throwAway };
}

const shown = (photo: OpenedPhoto): Taken => ({ ...photo, preview: URL.createObjectURL(photo.file) });
