import { generateKeyPairSync, sign, createHash, type KeyObject } from 'node:crypto';
import type { DocumentStatement, StatementKeys } from '@tinhso/signing-contract';
import { checkStatement, markOf } from './check-statement.js';

const statement: DocumentStatement = {
  c: '7K2M9QXD4TBV',
  k: 'Giấy khai sinh',
  n: '12/2026',
  i: 'Ủy ban nhân dân phường Minh Xuân',
  d: '2026-11-23',
  p: 'N. M. KHÔI',
  f: 'abcdefghijklmnop',
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
const keys: StatementKeys['keys'] = [{ kty: 'EC', crv: 'P-256', x, y, kid: 'province', alg: 'ES256', use: 'sig' }];

function signed(
  payload: object,
  { kid = 'province', key = privateKey, alg = 'ES256' }: { kid?: string; key?: KeyObject; alg?: string } = {},
) {
  const text = `${part({ alg, kid })}.${part(payload)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

describe('a statement that is checked without a line', () => {
  it('is genuine when the province has signed it', async () => {
    expect(await checkStatement(signed(statement), keys)).toEqual({ outcome: 'genuine', statement });
  });

  it('is refused with any one letter changed', async () => {
    const good = signed(statement);
    for (let at = 0; at < good.length; at++) {
      const letter = good[at] === 'A' ? 'B' : 'A';
      const { outcome } = await checkStatement(good.slice(0, at) + letter + good.slice(at + 1), keys);
      expect([at, outcome]).not.toEqual([at, 'genuine']);
    }
  });

  it('is refused from another key, under no algorithm, and when it says nothing', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(await checkStatement(signed(statement, { key: other }), keys)).toEqual({ outcome: 'forged' });
    expect(await checkStatement(signed(statement, { alg: 'none' }), keys)).toEqual({ outcome: 'forged' });
    expect(await checkStatement(signed({ c: 'x' }), keys)).toEqual({ outcome: 'forged' });
    expect(await checkStatement('no statement at all', keys)).toEqual({ outcome: 'forged' });
  });

  it('says when the keys are missing, and when only this one is', async () => {
    expect(await checkStatement(signed(statement), undefined)).toEqual({ outcome: 'no-keys' });
    expect(await checkStatement(signed(statement, { kid: 'newer' }), keys)).toEqual({ outcome: 'unknown-key' });
  });

  it('is found in the list of what was taken back by the begin of a digest', async () => {
    expect(await markOf('7K2M9QXD4TBV')).toBe(createHash('sha256').update('7K2M9QXD4TBV').digest('hex').slice(0, 20));
  });
});
