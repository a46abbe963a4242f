import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDossierCode, parseDossierCode } from './code.js';

describe('dossier codes', () => {
  it.each([
    ['000.00.01.H26', '2026-09-30', 18, '000.00.01.H26-260930-0018'],
    ['H60.01', '2026-11-22', 1, 'H60.01-261122-0001'],
    ['H60.41', '2026-11-23', 12345, 'H60.41-261123-12345'],
  ])('%s on %s', (agency, day, number, code) => {
    expect(formatDossierCode(agency, day, number)).toBe(code);
  });

  it('is read back as it was made, however people type it', () => {
    const agency = fc.stringMatching(/^(\d{3}\.\d{2}\.\d{2}\.)?[A-Y]\d{2}(\.\d{1,3}){0,4}$/);
    const number = fc.integer({ min: 1, max: 9_999_999 });
    fc.assert(
      fc.property(agency, number, (a, n) => {
        const code = formatDossierCode(a, '2026-11-23', n);
        const typed = ` ${code.toLowerCase().replace('-', ' – ')}\u00a0`;
        expect(parseDossierCode(typed)).toEqual({ code, agency: a, day: '261123', number: n });
      }),
      { numRuns: 100 },
    );
  });

  it.each(['', 'H60.41', 'H60.41-261123-1', 'Z60.41-261123-0001', 'H60.41-26112-0001', "H60.41-261123-0001' OR 1"])(
    '%j is none',
    (text) => {
      expect(parseDossierCode(text)).toBeUndefined();
    },
  );

  it('refuses numbers that make no code', () => {
    for (const n of [0, -1, 1.5, 10_000_000]) expect(() => formatDossierCode('H60.41', '2026-11-23', n)).toThrow(RangeError);
  });
});
