import fc from 'fast-check';

/** One thing that happens. Payments and obligations are named by their place, counted round and round. */
export type Act =
  | { readonly do: 'start'; readonly owed: readonly number[]; readonly there: boolean }
  | { readonly do: 'charge'; readonly payment: number; readonly copies: number; readonly there: boolean }
  | { readonly do: 'deny'; readonly payment: number; readonly code: '11' | '24' | '51' }
  | { readonly do: 'doubt'; readonly payment: number }
  | { readonly do: 'ask'; readonly payment: number; readonly there: boolean }
  | { readonly do: 'forge'; readonly payment: number; readonly how: 'secret' | 'amount' | 'terminal' | 'order' }
  | { readonly do: 'waive'; readonly owed: number }
  | { readonly do: 'return'; readonly owed: number }
  | { readonly do: 'crash'; readonly afterMs: number }
  | { readonly do: 'wait'; readonly minutes: number };

const place = fc.nat(7);

/** What happens at the same time. */
const round = fc.array(
  fc.oneof<fc.WeightedArbitrary<Act>[]>(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('start'),
        owed: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
        there: fc.boolean(),
      }),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('charge'), payment: place, copies: fc.nat(3), there: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('deny'), payment: place, code: fc.constantFrom('11', '24', '51') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('doubt'), payment: place }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('ask'), payment: place, there: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('forge'), payment: place, how: fc.constantFrom('secret', 'amount', 'terminal', 'order') }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('waive'), owed: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('return'), owed: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('crash'), afterMs: fc.nat(12) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.integer({ min: 1, max: 30 }) }) },
  ),
  { minLength: 1, maxLength: 6 },
);

/** A first round that begins something, and what follows. */
export const script: fc.Arbitrary<readonly (readonly Act[])[]> = fc
  .tuple(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), fc.array(round, { minLength: 2, maxLength: 7 }))
  .map(([owed, rounds]) => [[{ do: 'start', owed, there: false }], ...rounds]);
