import 'leaflet/dist/leaflet.css';
import { geoJSON, map as createMap, type GeoJSON, type Map } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { boundaries } from './boundaries.js';
import { nameCommunes } from './commune-names.js';
import type { MapProps } from './map-props.js';
import { MapFailed } from './MapFailed.js';
import { mapMessages } from './messages.js';
import { NEAREST, useMarks } from './useMarks.js';
import { AT_A_PIN, rounded, usePin } from './usePin.js';
import { useCommune } from './useCommune.js';

/** The map itself, in its own piece of code. */
export function LeafletMap(props: MapProps) {
  const t = useT(mapMessages);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [map, setMap] = useState<Map>();
  const [communes, setCommunes] = useState<GeoJSON>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!box.current) return;
    // Its own controls and credit are strings of HTML, which the security policy refuses.
    const made = createMap(box.current, { zoomControl: false, attributionControl: false, minZoom: 7, maxZoom: NEAREST });
    let current = true;
    boundaries().then(
      (outlines) => {
        if (!current) return;
        const ground = geoJSON(outlines, { interactive: false, style: () => ({ className: 'map-commune' }) }).addTo(made);
        nameCommunes(made, ground);
        const { pin } = latest.current;
        if (pin) made.setView([pin.lat, pin.long], AT_A_PIN);
        else made.fitBounds(ground.getBounds(), { animate: false });
        setCommunes(ground);
        made.setMaxBounds(ground.getBounds().pad(0.5));
        setMap(made);
      },
      () => current && setFailed(true),
    );
    made.on('moveend', () => {
      const bounds = made.getBounds();
      const { onView } = latest.current;
      onView?.({
        bbox: bounds
          .toBBoxString()
          .split(',')
          .map((part) => rounded(Number(part)))
          .join(','),
        zoom: made.getZoom(),
      });
    });
    made.on('click', ({ latlng }) => latest.current.onPin?.({ lat: rounded(latlng.lat), long: rounded(latlng.lng) }));
    return () => {
      current = false;
      made.remove();
      setMap(undefined);
    };
  }, [tries]);
  usePin(map, props);
  useCommune(map, communes, props);
  useMarks(map, props);
  if (failed)
    return (
      <MapFailed
        onRetry={() => {
          setFailed(false);
          setTries(tries + 1);
        }}
      />
    );
  return (
    <>
      <div ref={box} className="map__ground" role="application" aria-label={props.label} />
      <div className="map__zoom">
        <button type="button" aria-label={t('ui.map.nearer')} onClick={() => map?.zoomIn()}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={t('ui.map.farther')} onClick={() => map?.zoomOut()}>
          <span aria-hidden="true">−</span>
        </button>
      </div>
    </>
  );
}
