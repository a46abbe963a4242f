import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { PlaceMap, useT } from '@tinhso/ui';
import { useMemo, useState } from 'react';
import { messages } from '../messages.js';
import { marksOf, spotsOf } from './map-marks.js';

/** Zoom in which the whole province is seen. */
const WHOLE = 8;

interface QueueMapProps {
  title: string;
  rows: readonly StaffTicketRow[];
  /** There are more than are loaded. */
  more: boolean;
  onOpen: (id: string) => void;
}

/** The reports of the list where they are. The list beside it holds them all, also those without a place. */
export function QueueMap({ title, rows, more, onOpen }: QueueMapProps) {
  const t = useT(messages);
  const [zoom, setZoom] = useState(WHOLE);
  const spots = useMemo(() => spotsOf(rows), [rows]);
  const marks = useMemo(
    () =>
      marksOf(spots, zoom, {
        one: ({ code, title: about, statusText }) => t('feedback.map.one', { code, title: about, status: statusText }),
        many: (count) => t('feedback.map.many', { count }),
      }),
    [spots, zoom, t],
  );
  return (
    <section className="col ticket-map" aria-label={t('feedback.map.of', { list: title })}>
      <PlaceMap label={t('feedback.map.of', { list: title })} marks={marks} onOpen={onOpen} onView={(view) => setZoom(view.zoom)} />
      <p className="m s" role="status">
        {t(more ? 'feedback.map.shownMore' : 'feedback.map.shown', { shown: spots.length, all: rows.length })}
      </p>
    </section>
  );
}
