import { trustOf } from './origin.js';

const checked = { by: 'Hoàng Văn Thắng', office: 'UBND phường Minh Xuân', at: '2026-11-23T03:00:00Z', dossierCode: 'H60.41-261123-0001' };

describe('what an officer may rely on', () => {
  it.each([
    [{ state: 'valid', verified: true }, 'proven'],
    [{ state: 'expiring', verified: true }, 'proven'],
    [{ state: 'expired', verified: true }, 'unusable'],
    [{ state: 'revoked', verified: true }, 'unusable'],
    [{ state: 'valid', verified: false, checked }, 'seen'],
    [{ state: 'valid', verified: false }, 'unproven'],
  ] as const)('%j is %s', (origin, trust) => {
    expect(trustOf(origin)).toBe(trust);
  });
});
