import { sumFor, typedSum } from './sum.js';

it.each([
  ['300.000', 300_000],
  ['300 000 đ', 300_000],
  ['', undefined],
  ['-5', undefined],
  ['1e5', undefined],
])('%s is %s', (typed, sum) => expect(typedSum(typed)).toBe(sum));

describe('the sum to pay for a bill', () => {
  const bill = { amount: 1_000_000, partLeast: 200_000 };
  it.each([
    [undefined, 1_000_000],
    ['1.000.000', 1_000_000],
    ['200.000', 200_000],
    ['199.999', undefined],
    ['999.500', undefined],
    ['1.000.001', undefined],
  ])('typed %s: %s', (typed, sum) => expect(sumFor(bill, typed)).toBe(sum));

  it('is the whole where the provider takes no parts', () => expect(sumFor({ amount: 5 }, '3')).toBe(5));
});
