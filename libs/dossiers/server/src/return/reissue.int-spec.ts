import { DelegationJobsModule } from '@tinhso/delegation-server';
import type { CitizenDossier, DossierState, SubmitDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { NotificationsJobsModule } from '@tinhso/notifications-server';
import { PaymentsJobsModule } from '@tinhso/payments-server';
import { isResultKind, type DocumentView, type RegisteredDocument } from '@tinhso/signing-contract';
import { SigningHttpModule, SigningJobsModule } from '@tinhso/signing-server';
import { CertificateIssuer, serveIssuer, until, type ServedIssuer } from '@tinhso/testing';
import { WalletJobsModule } from '@tinhso/wallet-server';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, type Person } from '../dossiers.fixture.js';
import { DossiersJobsModule } from '../index.js';
import { maritalAnswers } from '../wallet/wallet.fixture.js';

type Answer = DossierState & { code: string };
const words = {
  reason: 'wrong-content',
  legalBasis: 'Điều 71 Luật Hộ tịch 2014',
  explanation: 'Tình trạng hôn nhân của người được cấp bị ghi sai.',
} as const;

describe('a result that is issued anew', () => {
  let w: DossierWorld;
  let issuer: ServedIssuer;
  let hanh: Person;
  let leader: Person;
  let id: string;
  let wrong: DocumentView;

  beforeAll(async () => {
    issuer = await serveIssuer(await CertificateIssuer.create());
    w = await DossierWorld.start({
      settings: { SANDBOX_URL: issuer.url },
      api: [SigningHttpModule],
      jobs: [
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
      ],
    });
    w.clock.set(MONDAY);
    hanh = await w.citizen('Ma Thị Hạnh', '4321');
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    const officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch');
    leader = await w.staff(MINH_XUAN, 'leader', 'Phó Chủ tịch', 'Ma Đình Tuấn');
    const body: SubmitDossier = {
      procedureCode: '1.004873',
      receivingCommune: MINH_XUAN,
      answers: maritalAnswers,
      papers: [],
      declared: true,
    };
    id = (await w.submit(hanh, body)).body.id;
    await w.act(clerk, 'staff', id, 'acceptance', { version: 1 });
    await w.act(officer, 'staff', id, 'start', { version: 2 });
    await w.act(officer, 'staff', id, 'review-request', { version: 3, facts: { statusText: 'Đã có vợ.' } });
    await w.act(leader, 'staff', id, 'signature', { version: 4 });
    await until('the signed result', async () => (await dossier()).status === 'completed', 30_000);
    wrong = await certificate();
  }, 180_000);
  afterAll(async () => {
    await w.world.close();
    issuer.close();
  });

  const dossier = async () => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).body;
  const certificates = async () => (await dossier()).documents.filter(({ kind }) => isResultKind(kind));
  const certificate = async (): Promise<DocumentView> => {
    const last = (await certificates()).at(-1);
    if (!last) throw new Error('the dossier has no result');
    return last;
  };
  const reissue = async (who: Person, over: object = {}) =>
    w.act<Answer>(who, 'staff', id, 'reissue', {
      version: (await dossier()).version,
      documentId: wrong.id,
      facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' },
      ...words,
      ...over,
    });
  const track = async () => {
    const { code } = await dossier();
    return (await w.world.call<TrackedDossier>('/api/v1/public/tracking', { body: { code, phoneLast4: '4321' } })).body;
  };
  const lookUp = async (code: string) => (await w.world.call<RegisteredDocument>(`/api/v1/public/verifications/${code}`)).body;

  it('is not issued by another commune, over a state that is gone, for another document or without words', async () => {
    const elsewhere = await w.staff(TAN_TRAO, 'leader', 'Chủ tịch');
    expect((await reissue(elsewhere)).status).toBe(404);
    expect((await reissue(leader, { version: 1 })).body.code).toBe('dossier-changed');
    expect((await reissue(leader, { documentId: newId() })).body.code).toBe('action-not-allowed');
    expect((await reissue(leader, { explanation: 'sai' })).status).toBe(422);
    expect(await certificates()).toHaveLength(1);
    expect((await track()).takenBack).toEqual([]);
  });

  it('takes the wrong one back in the same moment and names it', async () => {
    expect((await reissue(leader)).status).toBe(200);
    const fresh = await until('the new result', async () => {
      const last = await certificate();
      return last.id !== wrong.id && last.state === 'ready' ? last : undefined;
    });
    const [before] = await certificates();
    expect(before).toMatchObject({ id: wrong.id, revocation: { reason: 'wrong-content', replacedBy: { verifyCode: fresh.verifyCode } } });
    expect(fresh).toMatchObject({ signed: true, replaces: { verifyCode: wrong.verifyCode } });
    expect(fresh.revocation).toBeUndefined();
    expect(await lookUp(wrong.verifyCode)).toMatchObject({ revocation: { replacedBy: { verifyCode: fresh.verifyCode } } });
    expect((await lookUp(fresh.verifyCode)).replaces).toMatchObject({ verifyCode: wrong.verifyCode });
  });

  it('is seen by whoever follows the dossier without an account, with no word of a person', async () => {
    const tracked = await track();
    expect(tracked.takenBack).toEqual([
      {
        title: wrong.title,
        verifyCode: wrong.verifyCode,
        revocation: expect.objectContaining({
          reason: 'wrong-content',
          reasonVi: 'Nội dung giấy tờ có sai sót',
          replacedBy: expect.objectContaining({ verifyCode: (await certificate()).verifyCode }) as unknown,
        }) as unknown,
      },
    ]);
    expect(JSON.stringify(tracked)).not.toMatch(/ghi sai|Điều 71|Tuấn|Hạnh/);
  });

  it('is issued once: what was already replaced is not the result any more', async () => {
    expect((await reissue(leader)).body.code).toBe('action-not-allowed');
    expect(await certificates()).toHaveLength(2);
  });
});
