import { useQuery } from '@tanstack/react-query';
import type { FeedbackMap } from '@tinhso/feedback-contract';
import { PlaceMap, unwrap, useApi, useT, type MapMark, type MapView } from '@tinhso/ui';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { queryOf, type ListFilter } from './filter.js';
import { messages } from './messages.js';

/** Public reports on the map: single ones where they are few, drawn together where they are many. */
export function TicketMap({ filter }: { filter: ListFilter }) {
  const t = useT(messages);
  const api = useApi();
  const [, go] = useLocation();
  const [view, setView] = useState<MapView>();
  const { text: _words, ...narrowed } = queryOf(filter);
  const { data } = useQuery({
    queryKey: ['feedback', 'map', view, narrowed],
    queryFn: () =>
      unwrap<FeedbackMap>(
        api.GET('/api/v1/public/feedback/map', { params: { query: { bbox: view?.bbox ?? '', zoom: view?.zoom ?? 0, ...narrowed } } }),
      ),
    enabled: view !== undefined,
    placeholderData: (before) => before,
  });
  const marks = useMemo(
    (): MapMark[] => [
      ...(data?.clusters ?? []).map(({ lat, long, count, open }) => ({
        key: `${lat},${long}`,
        lat,
        long,
        count,
        closed: open === 0,
        label: t('feedback.list.cluster', { count, open }),
      })),
      ...(data?.tickets ?? []).flatMap(({ code, lat, long, categoryName, statusText, open }) =>
        lat === undefined || long === undefined
          ? []
          : [{ key: code, lat, long, closed: !open, label: `${code}: ${categoryName}, ${statusText}` }],
      ),
    ],
    [data, t],
  );
  return (
    <>
      <PlaceMap
        label={t('feedback.list.mapLabel')}
        marks={marks}
        commune={filter.commune || undefined}
        onOpen={(code) => go(`/phan-anh/${code}`)}
        onView={setView}
      />
      <p className="small quiet" role="status">
        {data && t('feedback.list.onMap', { count: data.total })} {filter.text && t('feedback.list.mapWords')}
      </p>
    </>
  );
}
