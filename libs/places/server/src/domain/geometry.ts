import type { Box, Point } from '@tinhso/places-contract';

/** A closed line as longitude, latitude, longitude, latitude …: flat, because every point asked for walks along some hundreds of them. */
export type Ring = Float64Array;

const DEGREE = 111_195;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The smallest box around rings. */
export function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [long, lat] = [ring[at] as number, ring[at + 1] as number];
      west = Math.min(west, long);
      east = Math.max(east, long);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  return { west, south, east, north };
}

/** A box around a point that holds everything within `metres`. */
export function boxAround({ lat, long }: Point, metres: number): Box {
  const tall = metres / DEGREE;
  const wide = tall / Math.max(Math.cos(radians(lat)), 0.01);
  return { west: long - wide, south: lat - tall, east: long + wide, north: lat + tall };
}

/** Metres from the origin to a piece of line from (x, y) along (dx, dy). */
function metresToPiece(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
  return Math.hypot(x + part * dx, y + part * dy);
}

/**
 * Metres from a point to the nearest place of any ring, on a plane laid at the point; Infinity when it is farther than `within`.
 * Pieces that do not reach the box around the point are passed over without arithmetic.
 */
export function metresTo(point: Point, rings: readonly Ring[], within: number): number {
  const { west, south, east, north } = boxAround(point, within);
  const across = DEGREE * Math.cos(radians(point.lat));
  let nearest = Infinity;
  for (const ring of rings)
    for (let at = 2; at < ring.length; at += 2) {
      const fromLat = ring[at - 1] as number;
      const toLat = ring[at + 1] as number;
      if ((fromLat < south && toLat < south) || (fromLat > north && toLat > north)) continue;
      const fromLong = ring[at - 2] as number;
      const toLong = ring[at] as number;
      if ((fromLong < west && toLong < west) || (fromLong > east && toLong > east)) continue;
      const x = (fromLong - point.long) * across;
      const y = (fromLat - point.lat) * DEGREE;
      nearest = Math.min(nearest, metresToPiece(x, y, (toLong - fromLong) * across, (toLat - fromLat) * DEGREE));
    }
  return nearest <= within ? nearest : Infinity;
}

/** Metres between two points on a round earth. */
export function metresBetween(a: Point, b: Point): number {
  const tall = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const wide = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.long - a.long) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(tall + wide));
}
