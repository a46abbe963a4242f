import { newId } from '@tinhso/kernel';
import fc from 'fast-check';
import { referencesIn, transferReference } from './transfer-reference.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);
const references = fc
  .bigInt({ min: 0n, max: 2n ** 48n - 1n })
  .map((n) => transferReference(`0192f0c0-0000-7000-8000-${n.toString(16).padStart(12, '0')}`));

describe('the reference in a transfer', () => {
  it('is thirteen letters that are not taken for one another, the same for the same id', () => {
    const id = newId();
    expect(transferReference(id)).toMatch(/^TS[0-9A-HJKMNP-RTV-Z]{11}$/);
    expect(transferReference(id)).toBe(transferReference(id));
    expect(transferReference('0192f0c0-0000-7000-8000-ffffffffffff')).toHaveLength(13);
    expect(() => transferReference('TS')).toThrow(RangeError);
  });

  it.each([
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => `MBVCB.7712345678.${text}.CT tu 0123456789 MA THI HANH toi 9876543210`,
    (text: string) => `nop phi ${text.slice(0, 4)} ${text.slice(4, 8)}-${text.slice(8)} cam on`,
    (text: string) => `IBFT${text}FT26327001`,
    (text: string) => `${text} Trace 778899`,
    (text: string) => text.replace(/0/g, 'O').replace(/1/g, 'l'),
    (text: string) => text.replace(/5/g, 'S').replace(/V/g, 'u'),
  ])(`is found whatever a bank makes of the content, form %# (seed ${seed})`, (form) => {
    fc.assert(
      fc.property(references, (reference) => expect(referencesIn(form(reference))).toContain(reference)),
      { seed },
    );
  });

  it(`is not recognised with one wrong letter or two that changed places (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        references,
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRTVWXYZ'),
        (reference, at, letter) => {
          fc.pre(reference.charAt(at) !== letter);
          expect(referencesIn(reference.slice(0, at) + letter + reference.slice(at + 1))).not.toContain(reference);
          const [one, other] = [reference.charAt(at - 1), reference.charAt(at)];
          if (at < 3 || one === other) return;
          expect(referencesIn(reference.slice(0, at - 1) + other + one + reference.slice(at + 1))).toEqual([]);
        },
      ),
      { seed, numRuns: 1_000 },
    );
  });

  it('finds each of several, and none where there is none', () => {
    const [one, other] = [transferReference(newId()), transferReference(newId())];
    expect(referencesIn(`${one} ${other} ${one}`).sort()).toEqual([one, other].sort());
    expect(referencesIn('chuc mung sinh nhat TS')).toEqual([]);
    expect(referencesIn('')).toEqual([]);
  });
});
