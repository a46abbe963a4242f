import { lazy, Suspense } from 'react';
import type { MapProps } from './map-props.js';

const LeafletMap = lazy(async () => ({ default: (await import('./LeafletMap.js')).LeafletMap }));

/**
 * A map over the boundaries of the communes; nothing is asked of any map service. Its code comes when it is first shown. A screen that has
 * one always has a way without it beside it.
 */
export function PlaceMap(props: MapProps) {
  return (
    <div className="map">
      <Suspense fallback={<i className="sk map__wait" role="status" aria-label={props.label} />}>
        <LeafletMap {...props} />
      </Suspense>
    </div>
  );
}
