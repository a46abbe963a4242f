import { newId } from '@tinhso/kernel';
import type { DocumentView, RegisteredDocument, RevocationList, StatementKeys, VerificationResult } from '@tinhso/signing-contract';
import { UnitOfWork, systemContext } from '@tinhso/platform';
import { owner, startSigningWorld, unitId, type SigningWorld } from '../__world__/signing-world.js';
import { markOf } from '../data/revocations.js';
import { SigningFacade } from '../index.js';

const VERIFY = '/api/v1/public/verifications';
const words = {
  reason: 'wrong-content',
  legalBasis: 'Điều 70 Luật Hộ tịch 2014',
  explanation: 'Ngày sinh của cháu NGUYỄN ĐỨC KỲ ANH bị ghi sai.',
} as const;

describe('documents that are taken back', () => {
  let place: SigningWorld;
  const ownerId = newId();
  const leaderId = newId();
  let leader: string;
  let certificate: { id: string; verifyCode: string };
  let acknowledgement: { id: string };

  beforeAll(async () => {
    place = await startSigningWorld();
    owner.readers.add(leaderId);
    leader = place.world.staffToken([{ unitId, role: 'leader' }], leaderId, 'Lê Quang Vũ');
    [certificate, acknowledgement] = await Promise.all([
      place.request('birth-certificate', { ownerAccountId: ownerId }),
      place.request('acknowledgement', { ownerAccountId: ownerId }),
    ]);
    await place.world.settled(30_000);
  });
  afterAll(() => place.close());

  const revoke = (id: string, token = leader, body: object = words) =>
    place.world.call<DocumentView & { code: string }>(`/api/v1/staff/documents/${id}/revocation`, { token, body });
  const lookUp = async () => (await place.world.call<RegisteredDocument>(`${VERIFY}/${certificate.verifyCode}`)).body;

  it('are taken back by nobody who may not, and never without a reason', async () => {
    const stranger = place.world.staffToken([{ unitId, role: 'leader' }]);
    expect((await revoke(certificate.id, stranger)).status).toBe(404);
    expect((await revoke(newId())).status).toBe(404);
    expect((await revoke(certificate.id, leader, { ...words, explanation: 'sai' })).status).toBe(422);
    expect((await lookUp()).revocation).toBeUndefined();
  });

  it('are signed ones only, and each is taken back once, also by two at the same moment', async () => {
    expect((await revoke(acknowledgement.id)).body.code).toBe('document-not-signed');
    const both = await Promise.all([revoke(certificate.id), revoke(certificate.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('document-revoked');
    const rows = await place.world.query('SELECT 1 FROM audit_entry WHERE action = ? AND subject_id = ?', [
      'document.revoke',
      certificate.id,
    ]);
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  it('show it to whoever checks, with the class of the reason and no word of a person', async () => {
    const found = await lookUp();
    expect(found.revocation).toMatchObject({ reason: 'wrong-content', reasonVi: 'Nội dung giấy tờ có sai sót' });
    expect(JSON.stringify(found)).not.toMatch(/bị ghi sai|Luật Hộ tịch/);
    const token = place.world.citizenToken(ownerId);
    const answer = await fetch(`${place.world.url}/api/v1/citizen/documents/${certificate.id}/content`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const pdf = Buffer.from(await answer.arrayBuffer());
    const verdict = (await place.world.call<VerificationResult>(VERIFY, { body: pdf, headers: { 'content-type': 'application/pdf' } }))
      .body;
    expect(verdict).toMatchObject({ verdict: 'revoked', reason: 'taken-back', signature: { signerName: 'Lê Quang Vũ' } });
  });

  it('are in the public list by a mark from which no code can be learnt', async () => {
    const { body } = await place.world.call<RevocationList>(`${VERIFY}/revoked`);
    const bare = certificate.verifyCode.replaceAll('-', '');
    expect(body.marks).toContain(markOf(bare));
    expect(JSON.stringify(body)).not.toContain(bare);
    const keys = (await place.world.call<StatementKeys>('/.well-known/tinhso-documents.json')).body.keys;
    expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256' });
  });

  it('tell the people of the dossier why, and name what took their place', async () => {
    const next = await place.request('birth-certificate', { ownerAccountId: ownerId, replacesId: certificate.id });
    await place.world.settled(30_000);
    const ctx = systemContext('revocation.test');
    const views = await place.world
      .get(UnitOfWork)
      .run(ctx, (tx) => place.world.get(SigningFacade).documents(tx.manager, [certificate.id, next.id]));
    expect(views.get(certificate.id)?.revocation).toMatchObject({
      ...words,
      decidedBy: 'Lê Quang Vũ',
      replacedBy: { verifyCode: next.verifyCode },
    });
    expect(views.get(next.id)?.replaces).toMatchObject({ verifyCode: certificate.verifyCode });
    expect((await lookUp()).revocation?.replacedBy?.verifyCode).toBe(next.verifyCode);
    const [sealed] = await place.world.query<{ sealed: Buffer }[]>('SELECT sealed FROM document_revocation');
    expect(sealed?.sealed.toString('latin1')).not.toContain('Luật');
  });
});
