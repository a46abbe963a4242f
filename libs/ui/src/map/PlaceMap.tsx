import { lazy, Suspense } from 'react';
import { Boundary } from '../components/Boundary.js';
import type { MapProps } from './map-props.js';
import { MapFailed } from './MapFailed.js';

const LeafletMap = lazy(async () => ({ default: (await import('./LeafletMap.js')).LeafletMap }));

/**
 * A map over the boundaries of the communes; nothing is asked of any map service. Its code comes when it is first shown. A screen that has
 * one always has a way without it beside it, and a fault of the map takes the map alone.
 */
export function PlaceMap(props: MapProps) {
  return (
    <div className="map">
      <Boundary resetKey={props.label} fallback={(retry) => <MapFailed onRetry={retry} />}>
        <Suspense fallback={<i className="sk map__wait" role="status" aria-label={props.label} />}>
          <LeafletMap {...props} />
        </Suspense>
      </Boundary>
    </div>
  );
}
