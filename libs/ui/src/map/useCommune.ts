import type { GeoJSON, Map, Polygon } from 'leaflet';
import { useEffect } from 'react';
import type { CommuneOutline } from './boundaries.js';
import type { MapProps } from './map-props.js';

/** Brings a commune into the view when it is chosen, and the whole province back when it is no more. */
export function useCommune(map: Map | undefined, ground: GeoJSON | undefined, { commune, pin }: MapProps): void {
  const pinned = pin !== undefined;
  useEffect(() => {
    if (!map || !ground || pinned) return;
    const chosen = ground.getLayers().find((layer) => (layer as Polygon<CommuneOutline>).feature?.properties.code === commune);
    map.fitBounds((chosen ? (chosen as Polygon) : ground).getBounds(), { animate: false });
  }, [map, ground, commune, pinned]);
}
