import type { StaffTicketRow } from '@tinhso/feedback-contract';
import type { MapMark } from '@tinhso/ui';

/** Nearer to each other than this, in pixels, marks could not be told apart nor touched. */
const APART_PX = 44;
const TILE_PX = 256;

export interface Spot {
  readonly lat: number;
  readonly long: number;
  readonly row: StaffTicketRow;
}

/** Reports that have a place. */
export const spotsOf = (rows: readonly StaffTicketRow[]): Spot[] =>
  rows.flatMap((row) => (row.lat === undefined || row.long === undefined ? [] : [{ lat: row.lat, long: row.long, row }]));

/** Square of a web map in which a point lies. */
function squareOf({ lat, long }: Spot, zoom: number): string {
  const world = (TILE_PX * 2 ** zoom) / APART_PX;
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = (long + 180) / 360;
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return `${Math.floor(x * world)}.${Math.floor(y * world)}`;
}

interface MarkWords {
  one: (row: StaffTicketRow) => string;
  many: (count: number) => string;
}

/** Marks of reports at a zoom: one by one where there is room, with their figure where there is none. */
export function marksOf(spots: readonly Spot[], zoom: number, words: MarkWords): MapMark[] {
  const squares = new Map<string, Spot[]>();
  for (const spot of spots) {
    const square = squareOf(spot, zoom);
    const there = squares.get(square);
    if (there) there.push(spot);
    else squares.set(square, [spot]);
  }
  return [...squares].map(([square, there]) => {
    const [first] = there;
    if (first && there.length === 1) return { key: first.row.id, lat: first.lat, long: first.long, label: words.one(first.row) };
    const middle = (of: (spot: Spot) => number) => there.reduce((sum, spot) => sum + of(spot), 0) / there.length;
    return {
      key: square,
      lat: middle(({ lat }) => lat),
      long: middle(({ long }) => long),
      count: there.length,
      label: words.many(there.length),
    };
  });
}
