import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flatView, laidOut, turned, zoomed } from './view.js';

describe('a paper on the desk', () => {
  it('fills the width and is never blown up beyond its pixels at 100 %', () => {
    expect(laidOut({ width: 2000, height: 3000 }, 500, flatView).image).toEqual({ width: 500, height: 750 });
    expect(laidOut({ width: 200, height: 300 }, 500, flatView).image).toEqual({ width: 200, height: 300 });
  });

  it('fits its longer side when turned', () => {
    expect(laidOut({ width: 2000, height: 3000 }, 600, turned(flatView)).box).toEqual({ width: 600, height: 400 });
  });

  it('stays at the ends of the enlargement', () => {
    const largest = Array.from({ length: 20 }).reduce<typeof flatView>((view) => zoomed(view, 1), flatView);
    expect(zoomed(largest, 1)).toEqual(largest);
  });

  it('is as it was after four turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (turns) => {
        const view = { zoom: 1, turns };
        expect(turned(turned(turned(turned(view))))).toEqual(view);
      }),
    );
  });
});
