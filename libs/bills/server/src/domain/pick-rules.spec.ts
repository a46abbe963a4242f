import { faultOfAdvance, faultOfPick } from './pick-rules.js';

describe('what may be paid of a bill', () => {
  it.each([
    ['the whole', 300_000, {}, undefined],
    ['a part where none is taken', 100_000, {}, 'bill-changed'],
    ['more than is owed', 300_001, { part: { least: 100_000 } }, 'bill-changed'],
    ['a part', 100_000, { part: { least: 100_000 } }, undefined],
    ['too small a part', 99_999, { part: { least: 100_000 } }, 'part-out-of-range'],
    ['a part that leaves what nobody can pay', 299_500, { part: { least: 100_000 } }, 'part-out-of-range'],
  ])('%s', (_, amount, rules, fault) => expect(faultOfPick({ amount: 300_000 }, amount, rules)).toBe(fault));

  it('is nothing once it is paid', () => {
    expect(faultOfPick(undefined, 1_000, {})).toBe('bill-gone');
    expect(faultOfPick({ amount: 0 }, 1_000, {})).toBe('bill-gone');
  });

  it.each([
    [50_000, undefined],
    [49_000, 'part-out-of-range'],
    [50_500, 'part-out-of-range'],
    [201_000, 'part-out-of-range'],
  ])('in advance: %i', (amount, fault) => expect(faultOfAdvance(amount, { advance: { least: 50_000, most: 200_000 } })).toBe(fault));

  it('is nothing in advance where the provider takes none', () => expect(faultOfAdvance(50_000, {})).toBe('part-out-of-range'));
});
