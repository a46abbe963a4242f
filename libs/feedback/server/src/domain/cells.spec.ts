import fc from 'fast-check';
import { areaOf, areasAround, boxAround, cellOf, cellsAround, cellsIn, metresApart } from './cells.js';

const spot = fc.record({ lat: fc.double({ min: 8.5, max: 23.3, noNaN: true }), lng: fc.double({ min: 102.2, max: 109.4, noNaN: true }) });
const moved = (from: { lat: number; lng: number }, metres: number, turn: number) => ({
  lat: from.lat + (Math.cos(turn) * metres) / 111_195,
  lng: from.lng + (Math.sin(turn) * metres) / (111_195 * Math.cos((from.lat * Math.PI) / 180)),
});

describe('squares of the map', () => {
  it('hold whatever is near in themselves and their neighbours', () => {
    fc.assert(
      fc.property(
        spot,
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (from, metres, turn) => {
          expect(cellsAround(from)).toContain(cellOf(moved(from, metres, turn)));
          const box = boxAround(from, metres);
          const to = moved(from, metres, turn);
          expect([to.lat >= box.south && to.lat <= box.north, to.lng >= box.west && to.lng <= box.east]).toEqual([true, true]);
          expect(cellsIn(box, 16)).toContain(cellOf(to));
          expect(areasAround(from)).toContain(areaOf(moved(from, metres * 25, turn)));
        },
      ),
    );
  });

  it('measure distances', () => {
    fc.assert(
      fc.property(spot, fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 6.28, noNaN: true }), (from, metres, turn) => {
        expect(Math.abs(metresApart(from, moved(from, metres, turn)) - metres)).toBeLessThan(2 + metres * 0.003);
      }),
    );
  });

  it('cover a box with each point of it, and say when there would be too many', () => {
    const box = { south: 21.8, west: 105.2, north: 21.82, east: 105.23 };
    const cells = cellsIn(box, 500);
    expect(new Set(cells).size).toBe(cells?.length);
    for (const at of [
      { lat: 21.8, lng: 105.2 },
      { lat: 21.8199, lng: 105.2299 },
      { lat: 21.811, lng: 105.2 },
    ])
      expect(cells).toContain(cellOf(at));
    expect(cellsIn(box, 10)).toBeUndefined();
    expect(cellsIn({ south: 60, west: 10, north: 61, east: 11 }, 10)).toEqual([]);
    expect(() => cellOf({ lat: 48, lng: 2 })).toThrow(RangeError);
  });
});
