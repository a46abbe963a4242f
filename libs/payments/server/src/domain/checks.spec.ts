import { newId } from '@tinhso/kernel';
import { nextCheck } from './checks.js';
import { referenceOf } from './reference.js';

const now = new Date('2026-11-23T02:40:00Z');
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('asking the gateway', () => {
  it('begins after a minute and takes its time later', () => {
    const end = after(-1);
    expect(nextCheck(now, 0, end)).toEqual(after(60));
    expect(nextCheck(now, 3, end)).toEqual(after(480));
    expect(nextCheck(now, 99, end)).toEqual(after(21_600));
  });

  it('looks at the very end of an attempt', () => {
    expect(nextCheck(now, 3, after(100))).toEqual(after(100));
  });
});

describe('references', () => {
  it('are letters and digits, stay the same, and differ for ids of one moment', () => {
    const [one, other] = [newId(), newId()];
    expect(referenceOf(one, '2026-11-23')).toMatch(/^TT261123[0-9A-F]{12}$/);
    expect(referenceOf(one, '2026-11-23')).toBe(referenceOf(one, '2026-11-23'));
    expect(referenceOf(one, '2026-11-23')).not.toBe(referenceOf(other, '2026-11-23'));
  });

  it('are made of ids alone', () => {
    expect(() => referenceOf('../../x', '2026-11-23')).toThrow(RangeError);
  });
});
