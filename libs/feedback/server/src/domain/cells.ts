/** A point in degrees. */
export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

/** Edges in degrees. */
export interface SpotBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Squares of about 250 m over Viet Nam and its seas, numbered by row and column. */
const SIZE = 0.00225;
const [SOUTH, NORTH, WEST, EAST] = [6, 24, 101, 118];
const COLUMNS = Math.ceil((EAST - WEST) / SIZE);

/** Larger squares of about 5.5 km, for alerts around a point. */
const AREA = 0.05;
const AREA_COLUMNS = Math.ceil((EAST - WEST) / AREA);

const EARTH = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const row = (lat: number): number => Math.floor((lat - SOUTH) / SIZE);
const column = (lng: number): number => Math.floor((lng - WEST) / SIZE);

/** The square of a point. Throws a RangeError outside the region, which no province reaches. */
export function cellOf({ lat, lng }: Spot): number {
  if (!(lat >= SOUTH && lat < NORTH && lng >= WEST && lng < EAST)) throw new RangeError(`outside the region: ${lat}, ${lng}`);
  return row(lat) * COLUMNS + column(lng);
}

/** The square of a point and the eight around it: everything within 250 m. */
export function cellsAround(spot: Spot): number[] {
  const middle = cellOf(spot);
  return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => middle + up * COLUMNS + right));
}

/** A box that holds everything within so many metres of a point, and a metre more. */
export function boxAround({ lat, lng }: Spot, metres: number): SpotBox {
  const tall = ((metres + 1) / EARTH) * (180 / Math.PI);
  const wide = tall / Math.cos(radians(lat));
  return { south: lat - tall, north: lat + tall, west: lng - wide, east: lng + wide };
}

/** Every square of a box, row by row; undefined when there are more than `most`. */
export function cellsIn(box: SpotBox, most: number): number[] | undefined {
  const inside = {
    south: Math.max(box.south, SOUTH),
    north: Math.min(box.north, NORTH - SIZE),
    west: Math.max(box.west, WEST),
    east: Math.min(box.east, EAST - SIZE),
  };
  const rows = row(inside.north) - row(inside.south) + 1;
  const columns = column(inside.east) - column(inside.west) + 1;
  if (rows <= 0 || columns <= 0) return [];
  if (rows * columns > most) return undefined;
  const first = row(inside.south) * COLUMNS + column(inside.west);
  return Array.from({ length: rows * columns }, (_, n) => first + Math.floor(n / columns) * COLUMNS + (n % columns));
}

const areaAt = (up: number, right: number): number => up * AREA_COLUMNS + right;

/** The large square of a point. */
export const areaOf = ({ lat, lng }: Spot): number => areaAt(Math.floor((lat - SOUTH) / AREA), Math.floor((lng - WEST) / AREA));

/** The large square of a point and the eight around it: everything within 5 km. */
export function areasAround(spot: Spot): number[] {
  const middle = areaOf(spot);
  return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => middle + up * AREA_COLUMNS + right));
}

/** Metres between two points; flat, which is good to a metre over the few kilometres it is asked about. */
export function metresApart(a: Spot, b: Spot): number {
  const x = radians(b.lng - a.lng) * Math.cos(radians((a.lat + b.lat) / 2));
  return Math.hypot(x, radians(b.lat - a.lat)) * EARTH;
}
