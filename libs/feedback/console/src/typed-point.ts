import type { MapPoint } from '@tinhso/ui';

/** A place as people type or paste it: `21.82330, 105.21430`. Undefined for anything else. */
export function readPoint(text: string): MapPoint | undefined {
  const parts = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  if (!parts) return undefined;
  const [lat, long] = [Number(parts[1]), Number(parts[2])];
  return Math.abs(lat) <= 90 && Math.abs(long) <= 180 ? { lat, long } : undefined;
}

/** The same as the field shows it. */
export const writePoint = ({ lat, long }: MapPoint): string => `${lat.toFixed(6)}, ${long.toFixed(6)}`;
