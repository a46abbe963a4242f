import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newId } from '@tinhso/kernel';
import type { RegisteredDocument, VerificationResult } from '@tinhso/signing-contract';
import { owner, startSigningWorld, unitId, type SigningWorld } from '../__world__/signing-world.js';
import { renderPdf } from '../rendering/render-pdf.js';
import { sampleDocument, sampleFrame } from '../__world__/sample-documents.js';

const run = promisify(execFile);
const VERIFY = '/api/v1/public/verifications';

describe('documents over HTTP', () => {
  let place: SigningWorld;
  const ownerId = newId();
  let certificate: { id: string; verifyCode: string };
  let receipt: { id: string; verifyCode: string };
  let acknowledgement: { id: string; verifyCode: string };
  let pdf: Buffer;

  const bytes = async (path: string, token: string): Promise<{ status: number; body: Buffer; headers: Headers }> => {
    const answer = await fetch(place.world.url + path, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
  };
  const citizenPath = (id: string): string => `/api/v1/citizen/documents/${id}/content`;
  const verify = (body: Uint8Array, type = 'application/pdf') =>
    place.world.call<VerificationResult>(VERIFY, { body, headers: { 'content-type': type } });

  beforeAll(async () => {
    place = await startSigningWorld();
    [certificate, receipt, acknowledgement] = await Promise.all([
      place.request('birth-certificate', { ownerAccountId: ownerId }),
      place.request('form-01', { ownerAccountId: ownerId }),
      place.request('acknowledgement', { ownerAccountId: ownerId }),
    ]);
    await place.world.settled(30_000);
    pdf = (await bytes(citizenPath(certificate.id), place.world.citizenToken(ownerId))).body;
  });
  afterAll(() => place.close());

  it('gives the owner the signed PDF, which pdfsig finds valid, as an attachment kept by no cache', async () => {
    const { status, headers } = await bytes(citizenPath(certificate.id), place.world.citizenToken(ownerId));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-disposition')).toContain('attachment; filename="giay-khai-sinh-');
    const file = join(place.world.settings.DATA_DIR, 'downloaded.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdfsig', [file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
    expect(stdout).toContain('Signature is Valid.');
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    expect(text).toContain('NGUYỄN ĐỨC KỲ ANH');
    expect(text).toContain(certificate.verifyCode);
  });

  it('answers denied exactly as absent', async () => {
    const stranger = place.world.citizenToken();
    const headers = { 'x-request-id': 'one-and-the-same' };
    const ask = async (id: string) => {
      const answer = await fetch(place.world.url + citizenPath(id), { headers: { ...headers, authorization: `Bearer ${stranger}` } });
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    expect(await ask(certificate.id)).toEqual(await ask(newId()));
    expect((await ask(certificate.id))[0]).toBe(404);
    expect((await place.world.call(citizenPath(certificate.id))).status).toBe(401);
  });

  it('asks the owner of the subject about everybody else', async () => {
    const clerk = newId();
    const token = place.world.staffToken([{ unitId, role: 'clerk' }], clerk);
    const path = `/api/v1/staff/documents/${receipt.id}/content`;
    expect((await bytes(path, token)).status).toBe(404);
    owner.readers.add(clerk);
    expect((await bytes(path, token)).status).toBe(200);
    const rows = await place.world.query('SELECT * FROM audit_entry WHERE action = ? AND actor_id = ?', ['document.read', clerk]);
    expect(rows).toHaveLength(1);
  });

  it('says while a document is not there yet that it is being made', async () => {
    const { id } = await place.request('acknowledgement', { ownerAccountId: ownerId });
    await place.world.query("UPDATE issued_document SET state = 'requested' WHERE id = UNHEX(REPLACE(?, '-', ''))", [id]);
    const early = await place.world.call<{ code: string }>(citizenPath(id), { token: place.world.citizenToken(ownerId) });
    expect([early.status, early.body.code]).toEqual([409, 'document-being-made']);
    await place.world.settled(30_000);
  });

  it('shows by code what is registered, and masks what an outsider need not see', async () => {
    const { status, body } = await place.world.call<RegisteredDocument>(`${VERIFY}/${certificate.verifyCode.toLowerCase()}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'birth-certificate',
      titleVi: 'Giấy khai sinh',
      issuedBy: 'Ủy ban nhân dân phường Minh Xuân',
      signed: true,
      signedBy: { fullName: 'Lê Quang Vũ' },
    });
    expect(body.facts.map(({ key, value, masked }) => [key, value, masked])).toEqual([
      ['childName', 'N•••• Đ•• K• ANH', true],
      ['bornOn', '05/04/2026', false],
      ['personalId', '•••••••••345', true],
    ]);
  });

  it('knows no other code', async () => {
    for (const code of ['0000-0000-0000', 'x', "' OR 1=1 --", '%2e%2e%2f'])
      expect((await place.world.call<{ code: string }>(`${VERIFY}/${encodeURIComponent(code)}`)).body.code).toBe('verification-not-found');
  });

  it('finds the file valid and shows its holder everything', async () => {
    const { status, body } = await verify(pdf);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      verdict: 'valid',
      reason: 'issued-here',
      signature: { signerName: 'Lê Quang Vũ', organisation: 'Ủy ban nhân dân phường Minh Xuân', position: 'Phó Chủ tịch' },
      document: { verifyCode: certificate.verifyCode },
    });
    expect(body.document?.facts.map(({ value }) => value)).toContain('008226012345');
  });

  it('finds an unsigned acknowledgement valid by its digest, and altered after a change', async () => {
    const original = (await bytes(citizenPath(acknowledgement.id), place.world.citizenToken(ownerId))).body;
    expect((await verify(original)).body).toMatchObject({ verdict: 'valid', document: { signed: false } });
    const changed = Buffer.from(original);
    changed[1500] = (changed[1500] as number) ^ 1;
    expect((await verify(changed)).body).toMatchObject({ verdict: 'altered', reason: 'differs-from-register' });
  });

  it('finds a changed file altered, and shows its sender no more than the code would', async () => {
    const changed = Buffer.from(pdf);
    changed[2500] = (changed[2500] as number) ^ 1;
    const { body } = await verify(changed);
    expect(body).toMatchObject({ verdict: 'altered', reason: 'content-changed', document: { verifyCode: certificate.verifyCode } });
    expect(JSON.stringify(body.document?.facts)).not.toContain('008226012345');
    expect((await verify(Buffer.concat([pdf, Buffer.from('%')]))).body).toMatchObject({ verdict: 'altered', reason: 'bytes-appended' });
    const damaged = Buffer.from(pdf);
    damaged[damaged.lastIndexOf('/Contents <') + 400] = 0x67;
    expect((await verify(damaged)).body.verdict).toBe('altered');
  });

  it('does not know a PDF from elsewhere, nor what is no PDF', async () => {
    const foreign = await renderPdf(sampleDocument('birth-certificate'), { ...sampleFrame, verifyCode: '000000000000' });
    expect((await verify(foreign)).body).toMatchObject({ verdict: 'unknown', reason: 'no-trace-of-us' });
    expect((await verify(Buffer.from('plain text'))).body).toMatchObject({ verdict: 'unknown', reason: 'not-a-pdf' });
  });

  it('takes no more than 10 MB, no other media type, and PDFs nowhere else', async () => {
    expect((await verify(Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await verify(Buffer.from('x'), 'text/html')).status).toBe(415);
    const pdfElsewhere = await place.world.call<{ code: string }>('/probe', { body: pdf, headers: { 'content-type': 'application/pdf' } });
    expect([pdfElsewhere.status, pdfElsewhere.body.code]).toEqual([415, 'unsupported-media-type']);
    expect((await place.world.call('/probe', { body: {} })).body).toEqual({ taken: true });
  });

  it('limits attempts per address', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 80 }, () => place.world.call(`${VERIFY}/0000-0000-0000`).then(({ status }) => status)),
    );
    expect(statuses).toContain(429);
  });
});
