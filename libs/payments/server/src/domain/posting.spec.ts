import fc from 'fast-check';
import { assertBalanced, bookedKinds, bookingOf, chargeOf, type BookedKind, type Posting } from './posting.js';

const of = { sourceId: 's', paymentId: 'p', clearing: 'gateway:vnpay', way: 'vnpay', payee: 'fees:u' } as const;
const balances = (postings: readonly Posting[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { account, debit, credit } of postings.flatMap(({ lines }) => lines)) sums[account] = (sums[account] ?? 0) + debit - credit;
  return sums;
};

describe('postings', () => {
  it('balance, whatever happens to whatever sum', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bookedKinds), fc.integer({ min: 1, max: 500_000_000 }), (kind, amount) => {
        expect(() => assertBalanced(bookingOf(kind, { ...of, amount }))).not.toThrow();
      }),
    );
  });

  it('give everybody what is theirs of a charge, in one transaction', () => {
    const share = fc.record({
      account: fc.constantFrom('fees:u' as const, 'fees:v' as const, 'payable:evn' as const),
      amount: fc.integer({ min: 1, max: 9e6 }),
    });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
        const charge = chargeOf(of, shares);
        expect(() => assertBalanced(charge)).not.toThrow();
        const sums = balances([charge]);
        for (const account of new Set(shares.map((each) => each.account)))
          expect(-(sums[account] ?? 0)).toBe(
            shares.filter((each) => each.account === account).reduce((sum, { amount }) => sum + amount, 0),
          );
      }),
    );
  });

  it('leave nothing anywhere once a surplus has gone back', () => {
    const way: BookedKind[] = ['surplus', 'refund-sent', 'refund-done'];
    const sums = balances(way.map((kind) => bookingOf(kind, { ...of, amount: 20_000 })));
    expect(Object.values(sums).every((sum) => sum === 0)).toBe(true);
  });

  it('leave the money in suspense when the gateway refuses to give it back', () => {
    const way: BookedKind[] = ['give-back', 'refund-sent', 'refund-refused'];
    const charge = chargeOf(of, [{ account: 'fees:u', amount: 20_000 }]);
    const sums = balances([charge, ...way.map((kind) => bookingOf(kind, { ...of, amount: 20_000 }))]);
    expect(sums).toEqual({ 'gateway:vnpay': 20_000, 'fees:u': 0, 'suspense:all': -20_000, 'refunds:vnpay': 0 });
  });

  it.each([
    [
      'unequal sides',
      [
        { debit: 5, credit: 0 },
        { debit: 0, credit: 4 },
      ],
    ],
    [
      'a line on both sides',
      [
        { debit: 5, credit: 5 },
        { debit: 0, credit: 5 },
      ],
    ],
    [
      'less than nothing',
      [
        { debit: -5, credit: 0 },
        { debit: 0, credit: -5 },
      ],
    ],
    [
      'a fraction',
      [
        { debit: 0.5, credit: 0 },
        { debit: 0, credit: 0.5 },
      ],
    ],
    ['one line', [{ debit: 0, credit: 5 }]],
    ['nothing', []],
  ])('are refused with %s', (_, sides) => {
    const lines = sides.map((side) => ({ account: 'suspense:all' as const, ...side }));
    expect(() => assertBalanced({ kind: 'charge', sourceId: 's', paymentId: 'p', lines })).toThrow();
  });
});
