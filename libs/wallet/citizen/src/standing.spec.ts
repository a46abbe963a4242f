import { standingOf } from './standing.js';

const checked = { by: 'Hoàng Văn Thắng', office: 'UBND phường Minh Xuân', at: '2026-11-23T03:00:00Z', dossierCode: 'H60.41-261123-0001' };

describe('what is said of a paper', () => {
  it.each([
    [{ state: 'valid', source: 'issued' }, 'valid'],
    [{ state: 'valid', source: 'filed', checked }, 'seen'],
    [{ state: 'valid', source: 'filed' }, 'unchecked'],
    [{ state: 'valid', source: 'own' }, 'unchecked'],
    [{ state: 'expiring', source: 'own' }, 'expiring'],
    [{ state: 'expired', source: 'filed', checked }, 'expired'],
    [{ state: 'revoked', source: 'issued' }, 'revoked'],
  ] as const)('%j is %s', (paper, standing) => {
    expect(standingOf(paper)).toBe(standing);
  });
});
