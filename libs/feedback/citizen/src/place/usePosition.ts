import { useState } from 'react';

/** Asks this device where it is, once somebody presses. */
export function usePosition(onFound: (at: { lat: number; long: number }) => void) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const find = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setState('idle');
        onFound({ lat: latitude, long: longitude });
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
    );
  };
  return { state, find };
}
