import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { MAX_STATEMENT_LENGTH, statementUrl, type DocumentStatement } from '@tinhso/signing-contract';
import { statementOf } from '../rendering/statement.js';
import { StatementKeyFiles } from './statement-key-files.js';
import { StatementSigner } from './statement-signer.js';

const row = {
  kind: 'result-document',
  title: { vi: 'Giấy chứng nhận đăng ký thành lập tổ hợp tác, hợp tác xã và liên hiệp', en: '' },
  number: '123/UBND-XNTTHN',
  issuerName: 'Trung tâm Phục vụ hành chính công tỉnh Tuyên Quang, cơ sở 2, phường Minh Xuân',
  requestedAt: new Date('2026-11-23T17:30:00Z'),
  verifyCode: '7K2M9QXD4TBV',
} as const;
const facts = [
  { key: 'name', vi: 'Họ tên', en: 'Name', value: 'NGUYỄN PHẠM HOÀNG ĐỨC KỲ ANH', exposure: 'name' },
  { key: 'code', vi: 'Mã', en: 'Code', value: 'H60.41-261123-0001', exposure: 'public' },
] as const;

describe('the statement in the QR code of a result', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinhso-statements-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const signer = () => new StatementSigner(new StatementKeyFiles(folder), 'a passphrase of the tests');

  it('names the document and shortens the person', () => {
    expect(statementOf(row, facts)).toEqual({
      c: '7K2M9QXD4TBV',
      k: 'Giấy chứng nhận đăng ký thành lập tổ hợp',
      n: '123/UBND-XNTTHN',
      i: 'Trung tâm Phục vụ hành chính công tỉnh Tuyên Qua',
      // The evening in UTC is the next day in Hà Nội.
      d: '2026-11-24',
      p: 'N. P. H. Đ. K. ANH',
      f: expect.stringMatching(/^[A-Za-z0-9_-]{16}$/) as string,
    });
    expect(statementOf({ ...row, kind: 'form-01' }, facts)).toBeUndefined();
  });

  it('says something else about other facts', () => {
    const [name, code] = facts;
    expect(statementOf(row, [{ ...name, value: 'NGUYỄN PHẠM HOÀNG ĐỨC KỲ ANG' }, code])?.f).not.toBe(statementOf(row, facts)?.f);
  });

  it('is signed so that anybody with the published key can check it, by the same key after a restart', async () => {
    const first = await signer().sign(statementOf(row, facts) as DocumentStatement);
    const second = await signer().sign(statementOf(row, facts) as DocumentStatement);
    const { keys } = await signer().published();
    expect(keys).toHaveLength(1);
    for (const jws of [first, second]) {
      const [header = '', payload = '', signature = ''] = jws.split('.');
      expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'ES256', kid: keys[0]?.kid });
      const key = createPublicKey({ key: { ...keys[0] }, format: 'jwk' });
      const check = (text: string) =>
        verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
      expect(check(`${header}.${payload}`)).toBe(true);
      expect(check(`${header}.${payload.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'))}`)).toBe(false);
    }
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('fits into a code of level M that is legible on paper, also with long names', async () => {
    const jws = await signer().sign(statementOf(row, facts) as DocumentStatement);
    expect(jws.length).toBeLessThanOrEqual(MAX_STATEMENT_LENGTH);
    const { size } = encode(statementUrl('https://dichvucong.tuyenquang.gov.vn/verify/7K2M9QXD4TBV', jws), { ecc: 'M', border: 2 });
    // 28 mm: at least 0.29 mm a module.
    expect(28 / size).toBeGreaterThan(0.29);
  });
});
