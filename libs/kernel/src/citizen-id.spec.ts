import fc from 'fast-check';
import { formatCitizenId, maskCitizenId, parseCitizenId } from './citizen-id.js';

const provinceCodes = new Set(['002', '008']);

describe('citizen ID', () => {
  it('tells province, sex and birth year', () => {
    expect(parseCitizenId('008 190 001 234', { provinceCodes, birthDate: '1990-03-12', sex: 'female' })).toEqual({
      ok: true,
      value: { value: '008190001234', provinceCode: '008', sex: 'female', birthYear: 1990, warnings: [] },
    });
    expect(parseCitizenId('002204000001')).toMatchObject({ value: { sex: 'male', birthYear: 2004 } });
  });

  it('warns of contradictions and refuses none of them', () => {
    expect(parseCitizenId('101990000001', { provinceCodes, birthDate: '1990-01-01', sex: 'male' })).toMatchObject({
      ok: true,
      value: { warnings: ['unknown-province', 'unknown-century', 'birth-year-differs', 'sex-differs'] },
    });
  });

  it('refuses only what has not twelve digits', () => {
    for (const text of ['', '12345678901', '1234567890123', '00819000123a', '-08190001234']) {
      expect(parseCitizenId(text)).toEqual({ ok: false, error: 'not-twelve-digits' });
    }
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (digits) => {
        expect(parseCitizenId(formatCitizenId(digits), { provinceCodes, birthDate: '2026-01-01', sex: 'male' })).toMatchObject({
          ok: true,
          value: { value: digits },
        });
      }),
    );
  });

  it('is written in threes, or masked', () => {
    expect(formatCitizenId('008190001234')).toBe('008\u00a0190\u00a0001\u00a0234');
    expect(maskCitizenId('008190001234')).toBe('••••\u00a0••••\u00a01234');
  });
});
