import { ApiError } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import type { ReportPhoto } from '../photos/usePhotos.js';

/** A photo that goes nowhere unless something is done about it. */
export const isStuck = ({ state }: ReportPhoto): boolean => state === 'refused' || state === 'failed';

/**
 * Sends a report once its photos have arrived: whoever presses need not wait for them before. Without a line nothing is lost, and it is
 * asked again later.
 */
export function useSending({
  photos,
  online,
  send,
  onUnsent,
}: {
  photos: readonly ReportPhoto[];
  online: boolean;
  send: (files: string[], onError: (error: unknown) => void) => void;
  onUnsent: () => void;
}) {
  const [pressed, setPressed] = useState(false);
  const stuck = photos.some(isStuck);
  const ready = photos.every(({ state }) => state === 'ready');
  useEffect(() => {
    if (!pressed) return;
    if (!online) {
      setPressed(false);
      onUnsent();
    } else if (stuck) setPressed(false);
    else if (ready) {
      setPressed(false);
      const files = photos.flatMap((photo) => ('fileId' in photo && photo.fileId ? [photo.fileId] : []));
      send(files, (error) => error instanceof ApiError && error.status === 0 && onUnsent());
    }
  }, [pressed, online, stuck, ready, photos, send, onUnsent]);
  const arrived = photos.filter(({ state }) => state === 'ready').length;
  return { press: () => setPressed(true), pressed, arrived };
}
