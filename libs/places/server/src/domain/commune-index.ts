import turf from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Box, NearCommune, Place, Point } from '@tinhso/places-contract';
import type { CommuneShape } from './communes-file.js';
import { boxAround, boxOf, metresTo, type Ring } from './geometry.js';

/** Neighbours within this distance are offered: the boundaries are good to about twenty metres, a phone's position to ten. */
export const NEAR_METRES = 30;

interface Indexed extends CommuneShape {
  readonly rings: readonly Ring[];
}

function ringsOf({ geometry }: CommuneShape): Ring[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => Float64Array.from(ring.flat()));
}

/** Communes found by a point: a tree over their boxes, then their own lines. */
export class CommuneIndex {
  private readonly communes: readonly Indexed[];
  private readonly tree: Flatbush;
  /** The edges of the whole province. */
  readonly box: Box;

  constructor(shapes: readonly CommuneShape[]) {
    this.communes = [...shapes].sort((a, b) => (a.code < b.code ? -1 : 1)).map((shape) => ({ ...shape, rings: ringsOf(shape) }));
    this.tree = new Flatbush(this.communes.length);
    for (const { rings } of this.communes) {
      const { west, south, east, north } = boxOf(rings);
      this.tree.add(west, south, east, north);
    }
    this.tree.finish();
    this.box = boxOf(this.communes.flatMap(({ rings }) => rings));
  }

  /** A point on a border belongs to the commune with the lower code, always; the other is `near` with 0 metres. */
  at(point: Point): Place {
    const { west, south, east, north } = boxAround(point, NEAR_METRES);
    const around = this.tree.search(west, south, east, north).sort((a, b) => a - b);
    const candidates = around.flatMap((at) => this.communes[at] ?? []);
    const found = candidates.find(({ geometry }) => turf([point.long, point.lat], geometry));
    const near = candidates
      .filter((each) => each !== found)
      .flatMap(({ code, name, rings }): NearCommune[] => {
        const metres = metresTo(point, rings, NEAR_METRES);
        return metres === Infinity ? [] : [{ code, name, metres: Math.round(metres) }];
      })
      .sort((a, b) => a.metres - b.metres || (a.code < b.code ? -1 : 1));
    return { inside: found !== undefined, commune: found ? { code: found.code, name: found.name } : null, near };
  }

  /** Name of a commune of the province. */
  nameOf(code: string): string | undefined {
    return this.communes.find((commune) => commune.code === code)?.name;
  }
}
