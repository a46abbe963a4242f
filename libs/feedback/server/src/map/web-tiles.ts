import type { Spot, SpotBox } from '../domain/cells.js';

/** Zooms for which reports are counted; a map between two of them takes the coarser one, so that what is drawn lies apart. */
export const countedZooms = [7, 9, 11, 13, 15, 17] as const;

/** Web mercator: a point in units of the squares of a zoom. A counted square is a quarter of a map tile wide. */
function scaled({ lat, lng }: Spot, zoom: number): { x: number; y: number } {
  const sin = Math.sin((lat * Math.PI) / 180);
  const side = 2 ** (zoom + 2);
  return { x: ((lng + 180) / 360) * side, y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side };
}

/** The square of a point at a counted zoom. */
export function squareOf(spot: Spot, zoom: number): { x: number; y: number } {
  const { x, y } = scaled(spot, zoom);
  return { x: Math.floor(x), y: Math.floor(y) };
}

/** The counted zoom by which a map is drawn. */
export const countedZoom = (zoom: number): number => countedZooms.findLast((each) => each <= zoom) ?? countedZooms[0];

/** The stretch of squares that a box touches, cut to at most `most` in each direction around its middle. */
export function squaresIn(box: SpotBox, zoom: number, most: number): { x: [number, number]; y: [number, number] } {
  const from = squareOf({ lat: clamp(box.north), lng: box.west }, zoom);
  const to = squareOf({ lat: clamp(box.south), lng: box.east }, zoom);
  return { x: cut(from.x, to.x, most), y: cut(from.y, to.y, most) };
}

const clamp = (lat: number): number => Math.max(-85, Math.min(85, lat));

function cut(from: number, to: number, most: number): [number, number] {
  if (to - from < most) return [from, to];
  const middle = Math.floor((from + to) / 2);
  return [middle - Math.floor(most / 2), middle + Math.ceil(most / 2) - 1];
}
