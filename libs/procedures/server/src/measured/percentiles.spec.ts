import fc from 'fast-check';
import { percentile } from './percentiles.js';

describe('percentile', () => {
  it.each([
    [[5, 1, 4, 2, 3], 0.5, 3],
    [[10], 0.9, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
    [[2, 1], 0.5, 1],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('is not exceeded by at least its share, and is one of the values', () => {
    const some = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(some, fc.constantFrom(0.5, 0.9), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(Math.ceil(values.length * share));
      }),
    );
  });

  it('needs something to measure', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing');
  });
});
