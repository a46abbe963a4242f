import fc from 'fast-check';
import { parseAnchor, printAnchor } from './anchor.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map((b) => Buffer.from(b));
const anchor = fc.record({
  sealedAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  position: fc.nat(),
  previous: fc.option(fc.nat()),
  hash: bytes(32),
  signature: bytes(64),
});

describe('a line of audit/heads.log', () => {
  it('says all of a head', () => {
    fc.assert(fc.property(anchor, (a) => expect(parseAnchor(printAnchor(a))).toEqual(a)));
  });

  it.each(['', 'nonsense', '2026-11-23T00:00:00.000Z 5 - abc def'])('is no anchor when it reads "%s"', (line) => {
    expect(parseAnchor(line)).toBeUndefined();
  });

  it('is no anchor when it was cut short', () => {
    fc.assert(fc.property(anchor, fc.integer({ min: 1, max: 80 }), (a, cut) => parseAnchor(printAnchor(a).slice(0, -cut)) === undefined));
  });
});
