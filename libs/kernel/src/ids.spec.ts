import fc from 'fast-check';
import { bytesToId, idToBytes, isId, newId } from './ids.js';

describe('ids', () => {
  it('are UUIDv7, unique and rising even within one millisecond', () => {
    const made = Array.from({ length: 20_000 }, () => newId());
    expect(made.every(isId)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
  });

  it('carry the time of their making', () => {
    const before = Date.now();
    const millis = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
    // Ids made just before may have borrowed some milliseconds.
    expect(millis).toBeGreaterThanOrEqual(before);
    expect(millis).toBeLessThan(before + 1000);
  });

  it('refuse other shapes', () => {
    expect(isId('018f2b1e-0000-4000-8000-000000000000')).toBe(false);
    expect(isId(newId().toUpperCase())).toBe(false);
    expect(isId(null)).toBe(false);
    expect(() => idToBytes('x')).toThrow(RangeError);
    expect(() => bytesToId(new Uint8Array(15))).toThrow(RangeError);
  });

  it('survive the way to bytes and back, and bytes sort as texts do', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), (a, b) => {
        expect(bytesToId(idToBytes(a))).toBe(a);
        expect(Math.sign(Buffer.compare(idToBytes(a), idToBytes(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
