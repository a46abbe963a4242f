import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { renderPdf } from '../rendering/render-pdf.js';
import { sampleDocument, sampleFrame } from '../__world__/sample-documents.js';
import { signPdf } from './sign-pdf.js';
import { TestAuthority } from '../__world__/test-authority.js';
import { keystoreFolder, leader } from '../__world__/keystore-folder.js';
import { verifyPdf } from './verify-pdf.js';

const run = promisify(execFile);
const signedAt = new Date('2026-11-05T02:31:09Z');
const note = { fullName: leader.fullName, unitName: leader.unitName, reason: 'Giấy khai sinh', signedAt };

// Making RSA keys takes a while, and now and then much longer.
jest.setTimeout(30_000);

describe('signed PDFs', () => {
  let folder: Awaited<ReturnType<typeof keystoreFolder>>;
  let authority: TestAuthority;
  let plain: Buffer;
  let signed: Buffer;
  const verdictOf = (pdf: Uint8Array) => verifyPdf(pdf, [authority.root]);

  beforeAll(async () => {
    folder = await keystoreFolder();
    authority = await TestAuthority.create();
    plain = await renderPdf(sampleDocument('birth-certificate'), sampleFrame);
    signed = await signPdf(plain, await folder.open(authority).identityOf(leader), note);
  });
  afterAll(() => folder.remove());

  it('hold for pdfsig, over the whole file, in the name of the leader', async () => {
    const file = join(folder.path, 'signed.pdf');
    await writeFile(file, signed);
    // Exit status 2 says only that pdfsig does not know the test authority.
    const { stdout } = await run('pdfsig', [file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
    expect(stdout).toContain('Signature Validation: Signature is Valid.');
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('Lê Quang Vũ');
    expect(stdout).toContain('Signature Type: adbe.pkcs7.detached');
    expect(stdout).toContain('SHA-256');
  });

  it('are valid for our own check, with signer and time', () => {
    expect(verdictOf(signed)).toEqual({
      verdict: 'valid',
      reason: 'issued-here',
      signer: {
        signerName: 'Lê Quang Vũ',
        organisation: 'Ủy ban nhân dân phường Minh Xuân',
        position: 'Phó Chủ tịch',
        certificateIssuer: 'Test root',
        signedAt,
      },
    });
  });

  it('are never valid after any byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(signed);
        changed[at] = (changed[at] as number) ^ mask;
        expect(verdictOf(changed).verdict).not.toBe('valid');
      }),
    );
  });

  it('are never valid after any byte of the signature value was changed, padding and letter case included', () => {
    const start = signed.lastIndexOf('/Contents <') + '/Contents '.length;
    const end = signed.indexOf('>', start) + 1;
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(signed);
        changed[at] = (changed[at] as number) ^ mask;
        expect(verdictOf(changed).verdict).not.toBe('valid');
      }),
    );
  });

  it('are altered when something is appended, cut off or changed inside', () => {
    expect(verdictOf(Buffer.concat([signed, Buffer.from('\n')]))).toMatchObject({ verdict: 'altered', reason: 'bytes-appended' });
    expect(verdictOf(signed.subarray(0, signed.length - 1)).verdict).not.toBe('valid');
    const changed = Buffer.from(signed);
    changed[2000] = (changed[2000] as number) ^ 1;
    expect(verdictOf(changed)).toMatchObject({ verdict: 'altered', reason: 'content-changed', signer: { signerName: 'Lê Quang Vũ' } });
  });

  it('are altered when a second revision is signed on top, even by one of our keys', async () => {
    const again = await signPdf(signed, await folder.open(authority).identityOf({ ...leader, fullName: 'Người khác' }), note).catch(
      () => undefined,
    );
    if (again) expect(verdictOf(again).verdict).not.toBe('unknown');
    expect(verdictOf(Buffer.concat([signed, plain])).verdict).toBe('altered');
  });

  it('are unknown without a signature, under another root, or outside the validity of the certificate', async () => {
    expect(verdictOf(plain)).toEqual({ verdict: 'unknown', reason: 'no-trace-of-us' });
    const other = await TestAuthority.create('Test root');
    expect(verifyPdf(signed, [other.root])).toEqual({ verdict: 'unknown', reason: 'no-trace-of-us' });
    expect(verifyPdf(signed, [])).toEqual({ verdict: 'unknown', reason: 'no-trace-of-us' });
    const expired = await TestAuthority.create('Test root', [-10, -5]);
    const elsewhere = await keystoreFolder();
    const late = await signPdf(plain, await elsewhere.open(expired).identityOf(leader), { ...note, signedAt: new Date() });
    await elsewhere.remove();
    expect(verifyPdf(late, [expired.root]).verdict).toBe('unknown');
  });

  it('take hostile input for what it is', () => {
    expect(verdictOf(Buffer.from('GIF89a'))).toEqual({ verdict: 'unknown', reason: 'not-a-pdf' });
    const slots = '/ByteRange [0 10 20 30]'.repeat(50_000);
    expect(verdictOf(Buffer.from(`%PDF-1.7\n${slots}`)).verdict).toBe('unknown');
    const deep = `/ByteRange [0 45 40000 1] /Contents      <${'30'.repeat(19_900)}>`;
    expect(verdictOf(Buffer.from(`%PDF-1.7 ${deep}${' '.repeat(500)}`)).verdict).toBe('unknown');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        (noise) => verdictOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise])).verdict === 'unknown',
      ),
    );
  });
});
