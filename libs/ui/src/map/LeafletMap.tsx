import 'leaflet/dist/leaflet.css';
import { geoJSON, layerGroup, map as createMap, marker, type LayerGroup, type Map, type Marker } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { boundaries } from './boundaries.js';
import { nameCommunes } from './commune-names.js';
import { markIcon, pinIcon } from './icons.js';
import type { MapProps } from './map-props.js';
import { MapFailed } from './MapFailed.js';
import { mapMessages } from './messages.js';
import { moveOfKey } from './moves.js';

const NEAREST = 18;
/** Near enough to move a pin, far enough to see the borders of the commune: they are all there is on the ground. */
const AT_A_PIN = 12;
/** Six decimals are a tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The map itself, in its own piece of code. */
export function LeafletMap(props: MapProps) {
  const t = useT(mapMessages);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [map, setMap] = useState<Map>();
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

/** The pin: dragged, or moved by the arrow keys while it has the focus. */
function usePin(map: Map | undefined, { pin, pinLabel = '', onPin }: MapProps): void {
  const shown = useRef<Marker>(undefined);
  const told = useRef(onPin);
  useEffect(() => {
    told.current = onPin;
  });
  const { lat, long } = pin ?? {};
  useEffect(() => {
    if (!map) return;
    if (lat === undefined || long === undefined) {
      shown.current?.remove();
      shown.current = undefined;
      return;
    }
    if (shown.current) {
      shown.current.setLatLng([lat, long]);
      if (!map.getBounds().contains([lat, long])) map.panTo([lat, long]);
      return;
    }
    const made = marker([lat, long], {
      icon: pinIcon(pinLabel),
      draggable: told.current !== undefined,
      keyboard: true,
      alt: pinLabel,
    }).addTo(map);
    shown.current = made;
    made.on('dragend', () => {
      const at = made.getLatLng();
      told.current?.({ lat: rounded(at.lat), long: rounded(at.lng) });
    });
    made.getElement()?.addEventListener('keydown', (event) => {
      const move = moveOfKey(event);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      const at = map.unproject(map.project(made.getLatLng()).add([move[0], move[1]]));
      told.current?.({ lat: rounded(at.lat), long: rounded(at.lng) });
    });
    map.setView([lat, long], Math.max(map.getZoom(), AT_A_PIN));
  }, [map, lat, long, pinLabel]);
}

function useMarks(map: Map | undefined, { marks, onOpen }: MapProps): void {
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
