import { DelegationJobsModule } from '@tinhso/delegation-server';
import type { ChildView } from '@tinhso/delegation-contract';
import type { CitizenDossier, DossierState, Draft, StaffDossier, SubmitDossier } from '@tinhso/dossiers-contract';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import { NotificationsJobsModule } from '@tinhso/notifications-server';
import { newId } from '@tinhso/kernel';
import { PaymentsJobsModule } from '@tinhso/payments-server';
import { PersonalDataSources, Reader, schemaDrift, systemContext, UnitOfWork } from '@tinhso/platform';
import { SigningFacade, SigningHttpModule, SigningJobsModule } from '@tinhso/signing-server';
import { CertificateIssuer, serveIssuer, until, type ServedIssuer } from '@tinhso/testing';
import type { UsedPaper, Wallet, WalletOffers, WalletPaper, WalletPaperDetail } from '@tinhso/wallet-contract';
import { walletDomain, WalletFacade, WalletHttpModule, WalletJobsModule } from '@tinhso/wallet-server';
import { DataSource } from 'typeorm';
import { DossierWorld, MINH_XUAN, MONDAY, type Person } from '../dossiers.fixture.js';
import { DossiersJobsModule } from '../index.js';
import { maritalAnswers } from './wallet.fixture.js';

type Fault = { code: string; reason?: string; detail?: string };
const WALLET = '/api/v1/citizen/wallet';

describe('the document wallet', () => {
  let w: DossierWorld;
  let issuer: ServedIssuer;
  let hanh: Person;
  let stranger: Person;
  let clerk: Person;
  let officer: Person;
  let leader: Person;

  beforeAll(async () => {
    issuer = await serveIssuer(await CertificateIssuer.create());
    w = await DossierWorld.start({
      settings: { SANDBOX_URL: issuer.url },
      api: [SigningHttpModule, WalletHttpModule],
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
    hanh = await w.citizen('Ma Thị Hạnh', '4321');
    stranger = await w.citizen('Người Khác', '0001');
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Văn Thắng');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch', 'Triệu Thị Lan');
    leader = await w.staff(MINH_XUAN, 'leader', 'Phó Chủ tịch', 'Ma Đình Tuấn');
  }, 60_000);
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(async () => {
    await w.world.close();
    issuer.close();
  });

  const call = <T>(person: Person, path: string, options: { method?: string; body?: unknown } = {}) =>
    w.world.call<T>(path, { token: person.token, headers: person.acting ? { 'x-acting-for': person.acting } : {}, ...options });
  const wallet = async (person: Person) => (await call<Wallet>(person, WALLET)).body.papers;
  const detail = (person: Person, id: string) => call<WalletPaperDetail & Fault>(person, `${WALLET}/papers/${id}`);
  const staff = (who: Person, id: string, command: string, body: object) => w.act<DossierState>(who, 'staff', id, command, body);
  const certificate = (over: Partial<SubmitDossier> = {}): SubmitDossier => ({
    procedureCode: '1.004873',
    receivingCommune: MINH_XUAN,
    answers: maritalAnswers,
    papers: [],
    declared: true,
    ...over,
  });
  const draft = async (person: Person, procedureCode: string) =>
    (await call<Draft>(person, '/api/v1/citizen/drafts', { body: { procedureCode, receivingCommune: MINH_XUAN } })).body.id;
  const offers = (person: Person, targetId: string, paper: string, target = 'draft') =>
    call<WalletOffers & Fault>(person, `${WALLET}/offers?target=${target}&targetId=${targetId}&paper=${paper}`);
  const use = (person: Person, id: string, body: object) => call<UsedPaper & Fault>(person, `${WALLET}/papers/${id}/uses`, { body });
  const own = async (person: Person, over: object = {}) =>
    call<WalletPaper & Fault>(person, `${WALLET}/papers`, {
      body: { kind: 'birth-proof', fileIds: [await w.photo(person, 'vi')], ...over },
    });

  /** A certificate of marital status from the form to the handing over. @returns id of the dossier */
  const returned = async (person: Person): Promise<string> => {
    const made = await w.submit(person, certificate());
    expect(made.status).toBe(201);
    const { id } = made.body;
    await staff(clerk, id, 'acceptance', { version: 1 });
    await staff(officer, id, 'start', { version: 2 });
    await staff(officer, id, 'review-request', { version: 3, facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' } });
    await staff(leader, id, 'signature', { version: 4 });
    const state = async () => (await call<CitizenDossier>(person, `/api/v1/citizen/dossiers/${id}`)).body;
    await until('the signed result', async () => (await state()).status === 'completed', 30_000);
    expect((await staff(clerk, id, 'return', { version: (await state()).version })).body.status).toBe('returned');
    return id;
  };

  it('keeps tables and entities alike', async () => {
    const drift = await schemaDrift(w.world.get(DataSource), [walletDomain.persistence]);
    expect(drift.filter((line) => line.includes('wallet'))).toEqual([]);
  });

  describe('a result that was handed over', () => {
    let dossierId: string;
    let paper: WalletPaper;
    beforeAll(async () => {
      w.clock.set(MONDAY);
      dossierId = await returned(hanh);
      paper = await until('the paper', async () => (await wallet(hanh))[0]);
    }, 60_000);

    it('is there by itself, once, with who issued it and until when it holds', async () => {
      expect(paper).toMatchObject({
        kind: 'marital-status',
        name: 'Giấy xác nhận tình trạng hôn nhân',
        source: 'issued',
        state: 'valid',
        issuedOn: '2026-11-23',
        validUntil: '2027-05-23',
        dossier: { id: dossierId },
        files: [],
      });
      expect(paper.issuer).toContain('phường Minh Xuân');
      expect(paper.number).toMatch(/^\d+\/UBND-XNTTHN$/);
      expect(paper.document?.verifyCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      await w.world.settled();
      expect((await wallet(hanh)).filter((each) => each.source === 'issued')).toHaveLength(1);
      expect(await wallet(stranger)).toEqual([]);
      expect((await detail(stranger, paper.id)).status).toBe(404);
    });

    it('runs out, and says so before', async () => {
      w.clock.set(new Date('2027-05-01T09:00:00+07:00'));
      expect((await wallet(hanh)).find(({ id }) => id === paper.id)?.state).toBe('expiring');
      w.clock.set(new Date('2027-05-23T23:00:00+07:00'));
      expect((await wallet(hanh)).find(({ id }) => id === paper.id)?.state).toBe('expiring');
      w.clock.set(new Date('2027-05-24T00:30:00+07:00'));
      expect((await wallet(hanh)).find(({ id }) => id === paper.id)?.state).toBe('expired');
    });

    it('is used in another application with a consent, and the office reads where it comes from', async () => {
      const draftId = await draft(hanh, '1.004873');
      const offered = await offers(hanh, draftId, 'earlierCertificate');
      expect(offered).toMatchObject({ status: 200, body: { offers: [{ paper: { id: paper.id } }] } });
      const consent = offered.body.offers[0]?.consent ?? '';
      expect(consent).toBe(
        'Tôi đồng ý gửi một bản sao “Giấy xác nhận tình trạng hôn nhân” trong ví giấy tờ cho UBND phường Minh Xuân để giải quyết thủ tục “Cấp Giấy xác nhận tình trạng hôn nhân”.',
      );
      const target = { target: 'draft', targetId: draftId, paper: 'earlierCertificate' };
      expect((await use(hanh, paper.id, { ...target, consent: 'Vâng.' })).body.code).toBe('wallet-consent-changed');
      const used = await use(hanh, paper.id, { ...target, consent });
      expect(used.status).toBe(201);
      const [fileId = ''] = used.body.fileIds;
      const answers = { ...maritalAnswers, hasEarlierCertificate: true };
      const sent = await w.submit(hanh, certificate({ answers, papers: [{ paper: 'earlierCertificate', fileId }], draftId }));
      expect(sent.status).toBe(201);

      const desk = await call<StaffDossier>(clerk, `/api/v1/staff/dossiers/${sent.body.id}`);
      expect(desk.body.papers[0]?.files[0]?.origin).toMatchObject({
        source: 'issued',
        verified: true,
        state: 'valid',
        issuedOn: '2026-11-23',
        validUntil: '2027-05-23',
        title: { vi: 'Giấy xác nhận tình trạng hôn nhân' },
        verifyCode: paper.document?.verifyCode,
      });
      const content = await fetch(`${w.world.url}/api/v1/staff/files/${fileId}/content`, {
        headers: { authorization: `Bearer ${clerk.token}` },
      });
      const signed = await w.world.get(SigningFacade).content(w.world.get(Reader).manager, paper.document?.id ?? '');
      expect(Buffer.from(await content.arrayBuffer()).equals(signed)).toBe(true);

      const { uses } = (await detail(hanh, paper.id)).body;
      expect(uses).toMatchObject([{ consent, office: 'UBND phường Minh Xuân', dossier: { id: sent.body.id, code: sent.body.code } }]);
    });

    it('once it was taken back, is refused everywhere and the office sees that too', async () => {
      const draftId = await draft(hanh, '1.004873');
      const consent = (await offers(hanh, draftId, 'earlierCertificate')).body.offers[0]?.consent;
      const target = { target: 'draft', targetId: draftId, paper: 'earlierCertificate' };
      const before = await use(hanh, paper.id, { ...target, consent });
      const revocation = { reason: 'wrong-content', legalBasis: 'Điều 71 Luật Hộ tịch 2014', explanation: 'Ghi sai ngày sinh.' };
      const revoked = await call<Fault>(leader, `/api/v1/staff/documents/${paper.document?.id ?? ''}/revocation`, { body: revocation });
      expect(revoked).toMatchObject({ status: expect.any(Number) as number });
      expect(revoked.status).toBeLessThan(300);
      const [again] = await wallet(hanh);
      expect(again).toMatchObject({ state: 'revoked' });
      expect(again?.revoked?.reason).toBeTruthy();
      expect((await offers(hanh, draftId, 'earlierCertificate')).body.offers[0]?.unusable).toBe('revoked');
      expect(await use(hanh, paper.id, { ...target, consent })).toMatchObject({
        status: 409,
        body: { code: 'wallet-paper-unusable', reason: 'revoked' },
      });
      const [fileId = ''] = before.body.fileIds;
      const origins = await w.world.get(WalletFacade).originsOf(w.world.get(Reader).manager, [fileId]);
      expect(origins.get(fileId)?.state).toBe('revoked');
    });
  });

  describe("papers of one's own", () => {
    it('are put in, renamed, used and taken out; copies that were handed over stay', async () => {
      const added = await own(hanh, { name: 'Giấy chứng sinh bé Khôi', number: '  12/CS ', issuedOn: '2026-11-16' });
      expect(added).toMatchObject({
        status: 201,
        body: { source: 'own', state: 'valid', number: '12/CS', name: 'Giấy chứng sinh bé Khôi' },
      });
      const { id, files } = added.body;
      const stolen = await call(stranger, `${WALLET}/papers/${id}`, { method: 'PATCH', body: { name: 'Của tôi' } });
      expect(stolen.status).toBe(404);
      expect((await call(hanh, `${WALLET}/papers/${id}`, { method: 'PATCH', body: { name: 'Chứng sinh Khôi' } })).status).toBe(204);
      expect((await detail(hanh, id)).body.paper.name).toBe('Chứng sinh Khôi');

      const draftId = await draft(hanh, '1.001193');
      const [offer] = (await offers(hanh, draftId, 'birthProof')).body.offers;
      expect(offer?.paper.id).toBe(id);
      const target = { target: 'draft', targetId: draftId, paper: 'birthProof' };
      expect((await use(stranger, id, { ...target, consent: offer?.consent })).status).toBe(404);
      const used = await use(hanh, id, { ...target, consent: offer?.consent });
      const [copy = ''] = used.body.fileIds;
      const sent = await w.submit(hanh, await w.birth(hanh, { draftId, papers: [{ paper: 'birthProof', fileId: copy }] }));
      expect(sent.status).toBe(201);

      // What a second dossier is given of the same file has the same origin.
      const to = newId();
      const facade = w.world.get(WalletFacade);
      await w.world.get(UnitOfWork).run(systemContext('test'), (tx) => facade.followCopy(tx, { from: copy, to }));
      const origins = await facade.originsOf(w.world.get(Reader).manager, [copy, to, newId()]);
      expect(origins.size).toBe(2);
      expect(origins.get(to)).toEqual(origins.get(copy));

      expect((await call(stranger, `${WALLET}/papers/${id}`, { method: 'DELETE' })).status).toBe(404);
      expect((await call(hanh, `${WALLET}/papers/${id}`, { method: 'DELETE' })).status).toBe(204);
      expect((await detail(hanh, id)).status).toBe(404);
      expect((await call(hanh, `/api/v1/citizen/files/${files[0]?.id ?? ''}/content`)).status).toBe(404);
      const desk = await call<StaffDossier>(clerk, `/api/v1/staff/dossiers/${sent.body.id}`);
      expect(desk.body.papers[0]?.files[0]).toMatchObject({ id: copy, origin: { source: 'own', verified: false, number: '12/CS' } });
    });

    it('are refused with a reason when their time is over, or when the form asks for something else', async () => {
      const { body } = await own(hanh, { issuedOn: '2020-01-01', validUntil: '2026-11-22' });
      expect(body.state).toBe('expired');
      const draftId = await draft(hanh, '1.001193');
      const offer = (await offers(hanh, draftId, 'birthProof')).body.offers.find((each) => each.paper.id === body.id);
      expect(offer?.unusable).toBe('expired');
      const target = { target: 'draft', targetId: draftId, paper: 'birthProof' };
      expect(await use(hanh, body.id, { ...target, consent: offer?.consent })).toMatchObject({
        status: 409,
        body: { code: 'wallet-paper-unusable', reason: 'expired', detail: 'Giấy tờ đã hết giá trị. Hãy gửi giấy tờ mới.' },
      });
      const other = { ...target, paper: 'authorisation' };
      expect((await use(hanh, body.id, { ...other, consent: offer?.consent })).body).toMatchObject({ reason: 'not-accepted' });
      expect((await offers(hanh, draftId, 'identityPaper')).status).toBe(404);
      expect((await offers(stranger, draftId, 'birthProof')).status).toBe(404);
      await call(hanh, `${WALLET}/papers/${body.id}`, { method: 'DELETE' });
    });

    it('answer a request for supplements, as long as it waits', async () => {
      const { id } = (await w.submit(hanh, await w.birth(hanh))).body;
      await w.openFiles(clerk, id);
      const items = [{ kind: 'paper', target: 'birthProof', instruction: 'Ảnh bị loá, hãy chụp lại.' }];
      await staff(clerk, id, 'supplement-request', { version: 1, items });
      const asked = (await call<CitizenDossier>(hanh, `/api/v1/citizen/dossiers/${id}`)).body;
      const { body } = await own(hanh);
      const requestId = asked.request?.id ?? '';
      const [offer] = (await offers(hanh, requestId, 'birthProof', 'supplement')).body.offers;
      expect(offer?.paper.id).toBe(body.id);
      expect((await offers(stranger, requestId, 'birthProof', 'supplement')).status).toBe(404);
      const target = { target: 'supplement', targetId: requestId, paper: 'birthProof' };
      const used = await use(hanh, body.id, { ...target, consent: offer?.consent });
      const replies = [{ itemId: asked.request?.items[0]?.id, fileIds: used.body.fileIds }];
      const answered = await w.act(hanh, 'citizen', id, 'supplement', { version: asked.version, replies });
      expect(answered).toMatchObject({ status: 200, body: { status: 'submitted' } });
      expect((await offers(hanh, requestId, 'birthProof', 'supplement')).status).toBe(404);
      expect((await call<CitizenDossier>(hanh, `/api/v1/citizen/dossiers/${id}`)).body.papers[0]?.files[0]?.origin?.source).toBe('own');
      await call(hanh, `${WALLET}/papers/${body.id}`, { method: 'DELETE' });
    });

    it('have a kind of the list, dates in order, and files that are free', async () => {
      expect((await own(hanh, { kind: 'moon-rock' })).body.code).toBe('wallet-kind-unknown');
      expect((await own(hanh, { issuedOn: '2026-01-02', validUntil: '2026-01-01' })).body.code).toBe('wallet-dates-crossed');
      const { body } = await own(hanh);
      expect((await own(hanh, { fileIds: body.files.map(({ id }) => id) })).body.code).toBe('files-unusable');
      expect((await own(hanh, { fileIds: [await w.photo(stranger, 'vi')] })).body.code).toBe('files-unusable');
      await call(hanh, `${WALLET}/papers/${body.id}`, { method: 'DELETE' });
    });
  });

  describe('what was filed', () => {
    it('is kept only when its owner says so, once, with who looked at it', async () => {
      const { id, code } = (await w.submit(hanh, await w.birth(hanh))).body;
      const body = { dossierId: id, paper: 'birthProof' };
      expect((await call(stranger, `${WALLET}/filed-papers`, { body })).status).toBe(404);
      expect((await call(hanh, `${WALLET}/filed-papers`, { body: { ...body, paper: 'nope' } })).status).toBe(404);
      expect((await call<Fault>(hanh, `${WALLET}/filed-papers`, { body: { ...body, paper: 'authorisation' } })).body.code).toBe(
        'wallet-nothing-filed',
      );
      await staff(clerk, id, 'acceptance', { version: 1 });
      const kept = await call<WalletPaper>(hanh, `${WALLET}/filed-papers`, { body });
      expect(kept).toMatchObject({
        status: 201,
        body: {
          source: 'filed',
          kind: 'birth-proof',
          dossier: { id, code },
          filedAt: MONDAY.toISOString(),
          checked: { by: 'Hoàng Văn Thắng', office: 'UBND phường Minh Xuân', dossierCode: code },
          files: [{ mediaType: 'image/jpeg' }],
        },
      });
      const again = await call<WalletPaper>(hanh, `${WALLET}/filed-papers`, { body });
      expect(again.body.id).toBe(kept.body.id);
      expect((await wallet(hanh)).filter((each) => each.dossier?.id === id)).toHaveLength(1);
      await call(hanh, `${WALLET}/papers/${kept.body.id}`, { method: 'DELETE' });
    });

    it('is kept once when it is asked for twice at the same time', async () => {
      const { id } = (await w.submit(hanh, await w.birth(hanh))).body;
      const keep = () => call<WalletPaper>(hanh, `${WALLET}/filed-papers`, { body: { dossierId: id, paper: 'birthProof' } });
      const kept = await Promise.all([keep(), keep(), keep()]);
      expect(kept.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(kept.map(({ body }) => body.id)).size).toBe(1);
      await call(hanh, `${WALLET}/papers/${kept[0]?.body.id ?? ''}`, { method: 'DELETE' });
    });

    it('says nothing of a check that has not been', async () => {
      const { id } = (await w.submit(hanh, await w.birth(hanh))).body;
      const kept = await call<WalletPaper>(hanh, `${WALLET}/filed-papers`, { body: { dossierId: id, paper: 'birthProof' } });
      expect(kept.body.checked).toBeUndefined();
      await call(hanh, `${WALLET}/papers/${kept.body.id}`, { method: 'DELETE' });
    });
  });

  describe('whose wallet it is', () => {
    it("a child's is kept by its guardian, and every look leaves a trace", async () => {
      const body = { fullName: 'Ma Minh Khôi', birthDate: '2020-01-05', relation: 'mother', declared: true };
      const child = (await call<ChildView>(hanh, '/api/v1/citizen/children', { body })).body;
      const as = { ...hanh, acting: `delegation:${child.mine.id}` };
      const added = await own(as);
      expect(added.status).toBe(201);
      expect((await wallet(as)).map(({ id }) => id)).toEqual([added.body.id]);
      expect((await wallet(hanh)).map(({ id }) => id)).not.toContain(added.body.id);
      const [row] = await w.world.query<{ n: string }[]>("SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'wallet.read'");
      expect(Number(row?.n)).toBeGreaterThan(0);
    });
  });

  it('is exported and erased; consents stay with what a dossier holds', async () => {
    const person = await w.citizen('Lý Thị Mẩy', '7788');
    const { body } = await own(person, { number: '99/CS' });
    const draftId = await draft(person, '1.001193');
    const consent = (await offers(person, draftId, 'birthProof')).body.offers[0]?.consent;
    const target = { target: 'draft', targetId: draftId, paper: 'birthProof', consent };
    const [copy = ''] = (await use(person, body.id, target)).body.fileIds;
    await use(person, body.id, target);
    await w.submit(person, await w.birth(person, { draftId, papers: [{ paper: 'birthProof', fileId: copy }] }));
    const source = new Map(w.world.get(PersonalDataSources).entries()).get('wallet');
    const sections = await source?.export(w.world.get(Reader).manager, person.accountId);
    expect(sections?.[0]?.records).toMatchObject([{ number: '99/CS', source: 'own' }]);
    expect(sections?.[1]?.records).toHaveLength(2);
    const erase = () => w.world.get(UnitOfWork).run(systemContext('test'), async (tx) => source?.erase(tx, person.accountId));
    expect(await erase()).toMatchObject([{ erased: 1 }, { erased: 1, held: [{ count: 1 }] }, { erased: 0 }]);
    expect(await erase()).toMatchObject([{ erased: 0 }, { erased: 0, held: [{ count: 1 }] }, { erased: 0 }]);
    const rows = await w.world.query<unknown[]>(
      'SELECT 1 FROM stored_file WHERE subject_type = ? AND owner_id = UNHEX(REPLACE(?, "-", ""))',
      ['wallet', person.accountId],
    );
    expect(rows).toEqual([]);
  });
});
