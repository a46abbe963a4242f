import { circle, marker, type Map, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { pinIcon } from './icons.js';
import type { MapProps } from './map-props.js';
import { moveOfKey } from './moves.js';

/** Near enough to move a pin, far enough to see the borders of the commune: they are all there is on the ground. */
export const AT_A_PIN = 12;
/** Six decimals are a tenth of a metre. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The pin: dragged, or moved by the arrow keys while it has the focus. */
export function usePin(map: Map | undefined, { pin, pinLabel = '', onPin, metres }: MapProps): void {
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
  useEffect(() => {
    if (!map || lat === undefined || long === undefined || metres === undefined) return;
    const around = circle([lat, long], { radius: metres, className: 'map-around', interactive: false }).addTo(map);
    return () => void around.remove();
  }, [map, lat, long, metres]);
}
