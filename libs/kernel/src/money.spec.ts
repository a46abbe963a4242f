import fc from 'fast-check';
import { formatVnd, formatVndLong, money, sumMoney, timesMoney } from './money.js';

describe('money', () => {
  it('is written with points and a no-break space', () => {
    expect(formatVnd(312_941)).toBe('312.941\u00a0đ');
    expect(formatVnd(7000)).toBe('7.000\u00a0đ');
    expect(formatVnd(0)).toBe('0\u00a0đ');
    expect(formatVndLong(150_000)).toBe('150.000\u00a0đồng');
  });

  it('is whole and exact', () => {
    expect(() => money(0.5)).toThrow(RangeError);
    expect(() => money(Number.NaN)).toThrow(RangeError);
    expect(() => money(2 ** 53)).toThrow(RangeError);
    expect(() => sumMoney([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(Object.is(money(-0), 0)).toBe(true);
    expect(timesMoney(8000, 3)).toBe(24_000);
  });

  it('adds up in any order, and its digits can be read back', () => {
    const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        expect(sumMoney(amounts)).toBe(sumMoney([...amounts].reverse()));
        for (const each of amounts) expect(Number(formatVnd(each).replace(/[.\u00a0đ]/g, ''))).toBe(each);
      }),
    );
  });
});
