import fc from 'fast-check';
import { bearsOn, reliefOf, waiverFor, type WaivableMatter, type WaiverTerms } from './waiving.js';

const rule: WaiverTerms = {
  id: 'a',
  subject: 'dossier',
  procedureCode: null,
  percent: 50,
  amount: null,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  forEverybody: true,
};
const matter: WaivableMatter = { subject: 'dossier', amount: 15_001, day: '2026-11-23', namedIn: new Set() };

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const terms: fc.Arbitrary<WaiverTerms> = fc
  .record({
    id: fc.uuid(),
    subject: fc.constantFrom('dossier' as const, 'counter' as const, 'fine' as const),
    procedureCode: fc.option(fc.constantFrom('1.001193', '2.000815')),
    share: fc.boolean(),
    percent: fc.integer({ min: 1, max: 100 }),
    amount: fc.integer({ min: 1, max: 500_000_000 }),
    startsOn: day,
    endsOn: fc.option(day),
    forEverybody: fc.boolean(),
  })
  .map(({ share, percent, amount, ...more }) => ({ ...more, percent: share ? percent : null, amount: share ? null : amount }));
const matters = (rules: readonly WaiverTerms[]): fc.Arbitrary<WaivableMatter> =>
  fc.record(
    {
      subject: fc.constantFrom('dossier', 'counter', 'fine', 'bill'),
      procedureCode: fc.constantFrom('1.001193', '2.000815'),
      amount: fc.integer({ min: 1, max: 500_000_000 }),
      day,
      namedIn: fc.subarray(rules.map(({ id }) => id)).map((ids) => new Set(ids)),
    },
    { requiredKeys: ['subject', 'amount', 'day', 'namedIn'] },
  );
const cases = fc.array(terms, { maxLength: 6 }).chain((rules) => fc.tuple(fc.constant(rules), matters(rules)));

describe('what a rule takes off', () => {
  it('is a share in whole đồng, rounded in favour of who is owed, or a sum up to all of it', () => {
    expect(reliefOf(rule, 15_001)).toBe(7_500);
    expect(reliefOf({ percent: 100, amount: null }, 15_001)).toBe(15_001);
    expect(reliefOf({ percent: null, amount: 20_000 }, 15_001)).toBe(15_001);
  });

  it.each([
    ['another subject', { subject: 'fine' }, false],
    ['its first day', { day: '2026-01-01' }, true],
    ['its last day', { day: '2026-12-31' }, true],
    ['the day before', { day: '2025-12-31' }, false],
    ['the day after', { day: '2027-01-01' }, false],
  ])('bears on %s: %s → %s', (_, over, expected) => {
    expect(bearsOn(rule, { ...matter, ...over })).toBe(expected);
  });

  it('bears on one procedure where it names one, and on whom it names', () => {
    expect(bearsOn({ ...rule, procedureCode: '1.001193' }, matter)).toBe(false);
    expect(bearsOn({ ...rule, procedureCode: '1.001193' }, { ...matter, procedureCode: '1.001193' })).toBe(true);
    expect(bearsOn({ ...rule, forEverybody: false }, matter)).toBe(false);
    expect(bearsOn({ ...rule, forEverybody: false }, { ...matter, namedIn: new Set(['a']) })).toBe(true);
  });

  it('is the most that one rule gives, never two together', () => {
    const more = { ...rule, id: 'b', percent: 80 };
    expect(waiverFor([rule, more], matter)).toEqual({ ruleId: 'b', amount: 12_000 });
    expect(waiverFor([], matter)).toBeUndefined();
  });

  it('leaves what is due between nothing and all of it, whatever the rules', () => {
    fc.assert(
      fc.property(cases, ([rules, each]) => {
        const waived = waiverFor(rules, each)?.amount ?? 0;
        expect(Number.isSafeInteger(waived)).toBe(true);
        expect(each.amount - waived).toBeGreaterThanOrEqual(0);
        expect(each.amount - waived).toBeLessThanOrEqual(each.amount);
      }),
      { numRuns: 500 },
    );
  });

  it('comes of a rule of its days and its people, or not at all', () => {
    fc.assert(
      fc.property(cases, ([rules, each]) => {
        const found = waiverFor(rules, each);
        const by = rules.find(({ id }) => id === found?.ruleId);
        if (found) expect(by && by.startsOn <= each.day && (by.endsOn ?? each.day) >= each.day).toBe(true);
        if (found) expect(by && (by.forEverybody || each.namedIn.has(by.id)) && by.subject === each.subject).toBe(true);
        const outside = rules.map((one) => ({ ...one, startsOn: '2028-01-01', endsOn: null }));
        expect(waiverFor(outside, each)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
