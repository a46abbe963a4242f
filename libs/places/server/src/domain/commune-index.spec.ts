import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Point } from '@tinhso/places-contract';
import fc from 'fast-check';
import { CommuneIndex, NEAR_METRES } from './commune-index.js';
import { readCommunes, type CommuneShape } from './communes-file.js';

const load = (name: string): CommuneShape[] =>
  readCommunes(readFileSync(join(process.cwd(), 'provinces', name, 'communes.topo.json'), 'utf8'));
type Ring = readonly (readonly [long: number, lat: number])[];
const ringsOf = ({ geometry }: CommuneShape): Ring[] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) as unknown as Ring[];

/** Crossings of the parallel through a point with the border, westernmost first. */
function crossings(rings: readonly Ring[], lat: number): number[] {
  const found: number[] = [];
  for (const ring of rings)
    for (let at = 1; at < ring.length; at += 1) {
      const [aLong, aLat] = ring[at - 1] as readonly [number, number];
      const [bLong, bLat] = ring[at] as readonly [number, number];
      if (aLat > lat !== bLat > lat) found.push(aLong + ((lat - aLat) / (bLat - aLat)) * (bLong - aLong));
    }
  return found.sort((a, b) => a - b);
}

/** The commune by looking at every line of every commune: what the index is compared with. */
const naive = (shapes: readonly CommuneShape[], { lat, long }: Point): string[] =>
  shapes.filter((shape) => crossings(ringsOf(shape), lat).filter((each) => each < long).length % 2 === 1).map(({ code }) => code);

/** A point well inside a commune: the middle of the widest stretch of its middle parallel. */
function innerPoint(shape: CommuneShape): Point {
  const rings = ringsOf(shape);
  const lats = rings.flatMap((ring) => ring.map(([, lat]) => lat));
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2 + 1e-7;
  const cuts = crossings(rings, lat);
  let best: [number, number] = [0, 0];
  for (let at = 0; at + 1 < cuts.length; at += 2) {
    const [from, to] = [cuts[at] ?? 0, cuts[at + 1] ?? 0];
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return { lat, long: (best[0] + best[1]) / 2 };
}

const key = (point: readonly [number, number]): string => point.join(' ');

/** Pieces of border that two communes share, longer than 60 m, with both codes. */
function sharedEdges(shapes: readonly CommuneShape[]): { codes: [string, string]; middle: Point; across: Point }[] {
  const seen = new Map<string, string>();
  const shared: { codes: [string, string]; middle: Point; across: Point }[] = [];
  for (const shape of shapes)
    for (const ring of ringsOf(shape))
      for (let at = 1; at < ring.length; at += 1) {
        const [a, b] = [ring[at - 1] as readonly [number, number], ring[at] as readonly [number, number]];
        const edge = [key(a), key(b)].sort().join('|');
        const other = seen.get(edge);
        seen.set(edge, shape.code);
        const metres = Math.hypot((b[0] - a[0]) * 103_000, (b[1] - a[1]) * 111_195);
        if (other === undefined || metres < 60) continue;
        // Three metres to the right of the line.
        const across = { lat: (-(b[0] - a[0]) / metres) * 3, long: ((b[1] - a[1]) / metres) * 3 };
        shared.push({ codes: [other, shape.code], middle: { lat: (a[1] + b[1]) / 2, long: (a[0] + b[0]) / 2 }, across });
      }
  return shared;
}

const provinces: [string, number][] = [
  ['tuyen-quang', 124],
  ['tay-ninh', 96],
];

describe.each(provinces)('communes of %s', (name, count) => {
  const shapes = load(name);
  const index = new CommuneIndex(shapes);
  const { west, south, east, north } = index.box;

  it(`finds each of its ${count} communes by a point inside`, () => {
    expect(shapes).toHaveLength(count);
    for (const shape of shapes) {
      const { inside, commune } = index.at(innerPoint(shape));
      expect({ inside, commune }).toEqual({ inside: true, commune: { code: shape.code, name: shape.name } });
    }
  });

  it('tells both sides of every border apart, and offers the other side', () => {
    const edges = sharedEdges(shapes);
    expect(edges.length).toBeGreaterThan(1_000);
    // Where the border is jagged a third commune may come close; the two of the edge are always among what is offered.
    const confused = edges.filter(({ codes, middle, across }) => {
      const sides = [1, -1].map((way) => index.at({ lat: middle.lat + way * across.lat, long: middle.long + way * across.long }));
      const found = sides.map(({ commune }) => commune?.code).sort();
      const offered = sides.every(({ commune, near }) => codes.every((code) => [commune, ...near].some((each) => each?.code === code)));
      return found.join() !== [...codes].sort().join() || !offered;
    });
    expect(confused).toEqual([]);
  });

  it('puts every corner of every border into one commune, of those that meet there, and offers the others', () => {
    const meeting = new Map<string, Set<string>>();
    for (const shape of shapes)
      for (const ring of ringsOf(shape))
        for (const corner of ring) meeting.set(key(corner), (meeting.get(key(corner)) ?? new Set()).add(shape.code));
    const junctions = [...meeting].filter(([, codes]) => codes.size > 2);
    expect(junctions.length).toBeGreaterThan(50);
    const shared = [...meeting].filter(([, codes]) => codes.size === 2).filter((_, n) => n % 7 === 0);
    for (const [corner, codes] of [...junctions, ...shared]) {
      const [long = 0, lat = 0] = corner.split(' ').map(Number);
      const { commune, near } = index.at({ lat, long });
      expect({ corner, found: codes.has(commune?.code ?? '') }).toEqual({ corner, found: true });
      const offered = new Set([commune?.code, ...near.map(({ code }) => code)]);
      expect({ corner, missing: [...codes].filter((code) => !offered.has(code)) }).toEqual({ corner, missing: [] });
    }
  });

  it('agrees with a look at every line, for any point', () => {
    const coordinate = (from: number, to: number) => fc.double({ min: from - 0.1, max: to + 0.1, noNaN: true });
    fc.assert(
      fc.property(fc.record({ lat: coordinate(south, north), long: coordinate(west, east) }), (point) => {
        const { inside, commune, near } = index.at(point);
        expect(inside).toBe(commune !== null);
        expect(commune ? [commune.code] : []).toEqual(naive(shapes, point));
        for (const { code, metres } of near) {
          expect(code).not.toBe(commune?.code);
          expect(metres).toBeLessThanOrEqual(NEAR_METRES);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Hà Nội', { lat: 21.0285, long: 105.8542 }],
    ['the sea', { lat: 15, long: 112 }],
    ['nowhere', { lat: 0, long: 0 }],
    ['the other side of the world', { lat: -21.8, long: -74.8 }],
  ])('does not claim %s', (_, point) => {
    expect(index.at(point)).toEqual({ inside: false, commune: null, near: [] });
  });

  it('takes less than a millisecond for a point, and less than looking at every line', () => {
    const points = Array.from({ length: 400 }, (_, n) => ({
      lat: south + ((n * 0.618034) % 1) * (north - south),
      long: west + ((n * 0.414214) % 1) * (east - west),
    }));
    const median = (look: (point: Point) => unknown): number => {
      const taken = points.map((point) => {
        const from = performance.now();
        look(point);
        return performance.now() - from;
      });
      return taken.sort((a, b) => a - b)[points.length / 2] ?? Infinity;
    };
    const [indexed, scanned] = [median((point) => index.at(point)), median((point) => naive(shapes, point))];
    expect(indexed).toBeLessThan(1);
    expect(indexed).toBeLessThan(scanned / 2);
  });
});

describe('a file of communes with faults', () => {
  const topology = (geometries: unknown[]): string =>
    JSON.stringify({
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
      objects: { communes: { type: 'GeometryCollection', geometries } },
    });
  const commune = (code: string, more: object = {}): object => ({
    type: 'Polygon',
    arcs: [[0]],
    properties: { code, name: 'Một', type: 'Xã' },
    ...more,
  });

  it.each([
    ['without a topology', '{}', /not a topology/],
    ['without communes', topology([]), /no commune at all/],
    ['with a commune twice', topology([commune('00001'), commune('00001')]), /00001 is there twice/],
    ['with a code too short', topology([commune('123')]), /five digits/],
    ['without a name', topology([commune('00001', { properties: { code: '00001', type: 'Xã' } })]), /without a name/],
    ['with a line for a commune', topology([commune('00001', { type: 'LineString', arcs: [0] })]), /no area/],
  ])('%s is refused by name', (_, text, fault) => {
    expect(() => readCommunes(text)).toThrow(fault);
  });

  it('is taken when it has none', () => {
    expect(readCommunes(topology([commune('00001')]))[0]).toMatchObject({ code: '00001', name: 'Xã Một' });
  });
});

describe('a point on a border', () => {
  const square = (code: string, west: number): CommuneShape => ({
    code,
    name: code,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west, 1],
          [west + 1, 1],
          [west + 1, 0],
          [west, 0],
        ],
      ],
    },
  });
  const index = new CommuneIndex([square('00002', 0), square('00001', 1)]);

  it('belongs to the lower code, and the other is near', () => {
    expect(index.at({ lat: 0.5, long: 1 })).toEqual({
      inside: true,
      commune: { code: '00001', name: '00001' },
      near: [{ code: '00002', name: '00002', metres: 0 }],
    });
  });

  it('outside but close, the commune is offered without being claimed', () => {
    expect(index.at({ lat: 0.5, long: -0.0001 })).toEqual({
      inside: false,
      commune: null,
      near: [{ code: '00002', name: '00002', metres: 11 }],
    });
    expect(index.at({ lat: 0.5, long: -0.0005 }).near).toEqual([]);
  });
});

describe('communes with holes and islands', () => {
  const ring = (west: number, south: number, side: number): [number, number][] => [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
  // The first one goes round the second, which has an island in the sea; in the first there is a lake that is nobody's.
  const round: CommuneShape = {
    code: '00001',
    name: 'Xã Bao Quanh',
    geometry: { type: 'Polygon', coordinates: [ring(105, 21, 1), ring(105.4, 21.4, 0.2), ring(105.1, 21.1, 0.1)] },
  };
  const inner: CommuneShape = {
    code: '00002',
    name: 'Phường Ở Giữa',
    geometry: { type: 'MultiPolygon', coordinates: [[ring(105.4, 21.4, 0.2)], [ring(107, 21, 0.1)]] },
  };
  const index = new CommuneIndex([round, inner]);

  it.each([
    ['between the outer border and the hole', { lat: 21.3, long: 105.3 }, '00001'],
    ['in the hole, where another commune lies', { lat: 21.5, long: 105.5 }, '00002'],
    ['on its island', { lat: 21.05, long: 107.05 }, '00002'],
    ['in the lake', { lat: 21.15, long: 105.15 }, undefined],
    ['in the sea between', { lat: 21.05, long: 106.5 }, undefined],
  ])('are told apart %s', (_, point, code) => {
    expect(index.at(point).commune?.code).toBe(code);
    expect(index.at(point).inside).toBe(code !== undefined);
  });

  it('are one on either side of the edge of the hole, and on the edge the lower code', () => {
    const at = (long: number) => index.at({ lat: 21.5, long });
    expect([at(105.39999), at(105.4), at(105.40001)].map(({ commune }) => commune?.code)).toEqual(['00001', '00001', '00002']);
    expect(at(105.40001).near.map(({ code }) => code)).toEqual(['00001']);
  });
});
