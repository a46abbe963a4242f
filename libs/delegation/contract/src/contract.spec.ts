import { delegationMachine } from './lifecycle.js';
import { delegationGroups, scopesOfGroups, scopesOfRight } from './groups.js';
import { parseTaxCode } from './tax-code.js';

describe('the life of an authority', () => {
  it('has no fault in its table', () => expect(delegationMachine.validate()).toEqual([]));
  it('cannot be accepted once it was revoked', () => expect(delegationMachine.edge('revoked', 'accept')).toBeUndefined());
});

describe('what can be given', () => {
  it('never concerns the account, its security, its privacy, or further giving', () => {
    const all = scopesOfGroups(delegationGroups);
    expect(all.filter((scope) => /^(account|security|profile|privacy|delegation|assist|notification)/.test(scope))).toEqual([]);
  });
  it('puts a child’s privacy into the hands of its guardian, and of nobody else', () => {
    const groups = [...delegationGroups];
    expect(scopesOfRight({ role: 'guardian', groups })).toContain('privacy.own');
    for (const role of ['delegate', 'representative', 'member'] as const)
      expect(scopesOfRight({ role, groups })).not.toContain('privacy.own');
  });
  it('names each scope once', () => {
    const scopes = scopesOfGroups(['file', 'amend']);
    expect(new Set(scopes).size).toBe(scopes.length);
    expect(scopes).toEqual(expect.arrayContaining(['dossier.submit', 'dossier.withdraw']));
    expect(scopesOfGroups(['follow'])).toEqual(['dossier.read-own']);
  });
});

describe('a tax code', () => {
  it.each([
    ['company', '5000123456', '5000123456'],
    ['company', '5000 123 456', '5000123456'],
    ['company', '5000123456-001', '5000123456-001'],
    ['company', '5000123456001', '5000123456-001'],
    ['household_business', '008090001234', '008090001234'],
    ['household_business', '5000123456', '5000123456'],
  ] as const)('of a %s may be %s', (kind, text, value) => expect(parseTaxCode(kind, text)).toEqual({ ok: true, value }));
  it.each([
    ['company', '008090001234'],
    ['company', '500012345'],
    ['household_business', '50001234567890'],
    ['company', 'MST5000123456'],
  ] as const)('of a %s is not %s', (kind, text) => expect(parseTaxCode(kind, text).ok).toBe(false));
});
