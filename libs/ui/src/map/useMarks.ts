import { layerGroup, marker, type LayerGroup, type Map } from 'leaflet';
import { useEffect, useRef } from 'react';
import { markIcon } from './icons.js';
import type { MapProps } from './map-props.js';

/** As near as a map goes. */
export const NEAREST = 18;

/** What can be opened: touched, or by Enter on it. */
export function useMarks(map: Map | undefined, { marks, onOpen }: MapProps): void {
  const layer = useRef<LayerGroup>(undefined);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    if (!map) return;
    layer.current?.remove();
    layer.current = layerGroup(
      (marks ?? []).map((mark) =>
        marker([mark.lat, mark.long], { icon: markIcon(mark), keyboard: true, alt: mark.label }).on('click', () => {
          if (mark.count === undefined) open.current?.(mark.key);
          else map.setView([mark.lat, mark.long], Math.min(NEAREST, map.getZoom() + 2));
        }),
      ),
    ).addTo(map);
  }, [map, marks]);
}
