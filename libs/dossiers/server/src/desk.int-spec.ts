import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, idFromBytes, S, systemContext, UnitOfWork } from '@tinhso/platform';
import { documentContents, type DocumentKind, type DocumentTemplate } from '@tinhso/signing-contract';
import type { CitizenDossier, DossierState, StaffDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { DocumentProvider } from './documents/document-provider.js';
import { RegisterContent } from './documents/register-content.js';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, refusalWords, type Person } from './dossiers.fixture.js';
import { ResultConsumer } from './jobs/result.consumer.js';
import { Transitions } from './lifecycle/transitions.js';

type Fault = { code: string; reason?: string; detail?: string; currentVersion?: number; errors?: { pointer: string }[] };

describe('the life of a dossier', () => {
  let w: DossierWorld;
  let hanh: Person;
  let clerk: Person;
  let officer: Person;
  let leader: Person;

  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Văn Thắng');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch', 'Triệu Thị Lan');
    leader = await w.staff(MINH_XUAN, 'leader', 'Phó Chủ tịch', 'Ma Đình Tuấn');
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const submitted = async (): Promise<SubmittedDossier> => (await w.submit(hanh, await w.birth(hanh))).body;
  const read = async (id: string) => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).body;
  const look = (id: string, who: Person) => w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: who.token });
  const staff = (who: Person, id: string, command: string, body: object) => w.act<DossierState>(who, 'staff', id, command, body);
  /** Takes a new dossier as far as the draft result. */
  const reviewed = async (): Promise<string> => {
    const { id } = await submitted();
    await staff(clerk, id, 'acceptance', { version: 1, note: 'Mang bản chính khi đến nhận.' });
    await staff(officer, id, 'start', { version: 2 });
    const asked = await staff(officer, id, 'review-request', { version: 3, facts: { registeredOn: '2026-11-23' } });
    expect(asked.body).toMatchObject({ status: 'awaiting_signature', version: 4 });
    return id;
  };
  /** What the worker does when a document has been made, or could not be. */
  const settle = async (id: string, type: 'document.issued' | 'document.failed') => {
    const [row] = await w.world.query<{ document_id: Buffer }[]>('SELECT document_id FROM dossier_result WHERE dossier_id = ?', [
      idBytes(id),
    ]);
    const payload = {
      documentId: idFromBytes(row?.document_id ?? Buffer.alloc(16)),
      kind: 'birth-certificate',
      subjectType: 'dossier',
      subjectId: id,
    };
    const consumer = new ResultConsumer(w.world.get(Transitions));
    await consumer.handle(
      { id, type, payload, occurredAt: w.clock.now(), traceId: 'test' },
      {
        idempotencyId: 'x',
        attempt: 1,
        complete: (work) =>
          w.world
            .get(UnitOfWork)
            .run(systemContext('dossiers.result'), work)
            .then(() => 'done' as const),
      },
    );
  };

  it('goes from the desk over the officer to the signature and back to the citizen', async () => {
    const id = await reviewed();
    const signing = await staff(leader, id, 'signature', { version: 4 });
    expect(signing.body).toMatchObject({ status: 'signing', version: 5 });
    await settle(id, 'document.issued');
    const returned = await staff(clerk, id, 'return', { version: 6, note: 'Gửi bản điện tử.' });
    expect(returned.body).toMatchObject({ status: 'returned', version: 7 });
    const seen = await read(id);
    expect(seen.timeline.map((entry) => entry.type)).toEqual([
      'dossier.returned',
      'dossier.signed',
      'dossier.signature_requested',
      'dossier.review_requested',
      'dossier.started',
      'dossier.accepted',
      'dossier.submitted',
    ]);
    expect(seen.timeline.find((entry) => entry.type === 'dossier.accepted')?.by).toBe('Hoàng Văn Thắng, Công chức Một cửa');
    expect(seen.timeline.find((entry) => entry.type === 'dossier.accepted')?.documentIds).toHaveLength(1);
    expect(seen.timeline.find((entry) => entry.type === 'dossier.accepted')?.detail).toMatch(
      /^Hẹn trả .+\. Mang bản chính khi đến nhận\.$/,
    );
    expect(seen).toMatchObject({
      nationalStatus: 10,
      clock: { state: 'ended' },
      holder: { side: 'nobody' },
      promisedAt: '2026-11-23T10:00:00.000Z',
    });
    expect(seen.documents.map((document) => document.kind).sort()).toEqual(['birth-certificate', 'form-01']);
  });

  it('writes history, audit and news with every change, and none when it fails', async () => {
    const { id } = await submitted();
    await staff(clerk, id, 'acceptance', { version: 1 });
    expect((await staff(clerk, id, 'acceptance', { version: 1 })).status).toBe(409);
    const events = await w.world.query<{ type: string; version: number }[]>(
      'SELECT type, version FROM dossier_event WHERE dossier_id = ? ORDER BY version',
      [idBytes(id)],
    );
    expect(events).toEqual([
      { type: 'dossier.submitted', version: 1 },
      { type: 'dossier.accepted', version: 2 },
    ]);
    const audit = await w.world.query<{ action: string }[]>(
      "SELECT action FROM audit_entry WHERE subject_id = ? AND subject_type = 'dossier' ORDER BY occurred_at, id",
      [id],
    );
    expect(audit.map((row) => row.action)).toEqual(['dossier.submitted', 'dossier.accepted']);
    const news = await w.world.query<{ event_type: string; payload: string }[]>(
      "SELECT DISTINCT event_type, payload FROM outbox WHERE payload LIKE ? AND event_type LIKE 'dossier.%'",
      [`%${id}%`],
    );
    expect(news.map((row) => row.event_type).sort()).toEqual(['dossier.accepted', 'dossier.submitted']);
    expect(news.every((row) => !row.payload.includes('Hạnh'))).toBe(true);
  });

  it('lets one of two clerks win and tells the other the version', async () => {
    const { id } = await submitted();
    const other = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Nông Thị Dung');
    const answers = await Promise.all([
      staff(clerk, id, 'acceptance', { version: 1 }),
      w.act<Fault>(other, 'staff', id, 'refusal', { version: 1, ...refusalWords }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const loser = answers.find((answer) => answer.status === 409)?.body as Fault;
    expect(loser).toMatchObject({ code: 'dossier-changed', currentVersion: 2 });
    const [row] = await w.world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM dossier_event WHERE dossier_id = ?', [idBytes(id)]);
    expect(Number(row?.n)).toBe(2);
  });

  it('shows nothing to other offices, and to them it looks like nothing', async () => {
    const { id } = await submitted();
    const elsewhere = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức Một cửa');
    const absent = await look('019a0000-0000-7000-8000-000000000000', elsewhere);
    const foreign = await look(id, elsewhere);
    const { traceId: _a, ...one } = absent.body as unknown as Record<string, unknown>;
    const { traceId: _b, ...two } = foreign.body as unknown as Record<string, unknown>;
    expect([absent.status, foreign.status, one]).toEqual([404, 404, two]);
    expect((await staff(elsewhere, id, 'acceptance', { version: 1 })).status).toBe(404);
    expect((await look(id, clerk)).status).toBe(200);
    expect((await w.world.call(`/api/v1/staff/dossiers/${id}`, { token: hanh.token })).status).toBe(403);
  });

  it('opens papers to the office that holds the dossier only', async () => {
    const { id } = await submitted();
    const file = (await read(id)).papers[0]?.files[0]?.id ?? '';
    const elsewhere = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức Một cửa');
    expect((await w.world.call(`/api/v1/staff/files/${file}/content`, { token: clerk.token })).status).toBe(200);
    expect((await w.world.call(`/api/v1/staff/files/${file}/content`, { token: elsewhere.token })).status).toBe(404);
  });

  it('hides personal numbers until somebody says what for, and records both', async () => {
    const { id } = await submitted();
    const { body } = await look(id, clerk);
    const shown = JSON.stringify(body);
    expect(shown).not.toMatch(/008\s?199\s?000\s?123|008199000123/);
    expect(body.applicant).toMatchObject({ fullName: 'Ma Thị Hạnh', citizenIdMasked: '••••\u00a0••••\u00a00123' });
    const revealed = await w.act<{ values: Record<string, string> }>(clerk, 'staff', id, 'reveal', {
      purpose: 'Đối chiếu giấy chứng sinh',
    });
    expect(revealed.body.values['/motherCitizenId']).toBe('008\u00a0199\u00a0000\u00a0123');
    const audit = await w.world.query<{ action: string; fields: string; purpose: string | null }[]>(
      "SELECT action, fields, purpose FROM audit_entry WHERE subject_id = ? AND action IN ('dossier.read', 'dossier.reveal') ORDER BY id",
      [id],
    );
    expect(audit.map((row) => row.action)).toEqual(['dossier.read', 'dossier.reveal']);
    expect(audit[1]?.purpose).toBe('Đối chiếu giấy chứng sinh');
    expect(audit[1]?.fields).not.toContain('008199000123');
  });

  it('offers each person what they may do, with reasons for the rest', async () => {
    const { id } = await submitted();
    const actions = async (who: Person) =>
      Object.fromEntries((await look(id, who)).body.actions.map((action) => [action.action, action.allowed || action.text]));
    expect(await actions(clerk)).toMatchObject({
      accept: true,
      refuse: true,
      request_supplement: true,
      return: 'hồ sơ chưa được tiếp nhận',
      sign: 'vị trí của bạn không được giao việc này',
    });
    expect(await actions(leader)).toMatchObject({ sign: 'hồ sơ chưa được tiếp nhận' });
    const forbidden = await w.act<Fault>(officer, 'staff', id, 'acceptance', { version: 1 });
    expect(forbidden.status).toBe(403);
    const early = await w.act<Fault>(clerk, 'staff', id, 'return', { version: 1 });
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'action-not-allowed', reason: 'not-accepted', detail: 'hồ sơ chưa được tiếp nhận' },
    });
  });

  it('refuses only with a reason and a legal basis, and tells the citizen both', async () => {
    const { id } = await submitted();
    const bare = await w.act<Fault>(clerk, 'staff', id, 'refusal', { version: 1 });
    expect(bare.body.errors?.map((fault) => fault.pointer).sort()).toEqual([
      '/appealDays',
      '/evidence',
      '/legalBasis',
      '/reason',
      '/remedy',
    ]);
    await staff(clerk, id, 'refusal', { version: 1, ...refusalWords });
    expect(await read(id)).toMatchObject({
      status: 'refused',
      nationalStatus: 3,
      refusal: { legalBasis: refusalWords.legalBasis },
      clock: { state: 'none' },
    });
  });

  it('checks what the officer adds before the leader sees it, and sends back with a reason', async () => {
    const { id } = await submitted();
    await staff(clerk, id, 'acceptance', { version: 1 });
    await staff(officer, id, 'start', { version: 2 });
    const wrong = await w.act<Fault>(officer, 'staff', id, 'review-request', {
      version: 3,
      facts: { registeredOn: '2026-02-30', personalId: '12', other: 'x' },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors?.map((fault) => fault.pointer).sort()).toEqual(['/facts/other', '/facts/personalId', '/facts/registeredOn']);
    const second = await w.staff(MINH_XUAN, 'case_officer', 'Công chức', 'Bàn Văn Sính');
    const stolen = await w.act<Fault>(second, 'staff', id, 'review-request', { version: 3, facts: { registeredOn: '2026-11-23' } });
    expect(stolen).toMatchObject({ status: 409, body: { reason: 'held-by-other' } });
    await staff(officer, id, 'review-request', { version: 3, facts: { registeredOn: '2026-11-23', personalId: '008 326 000 001' } });
    await staff(leader, id, 'send-back', { version: 4, reason: 'Quê quán ghi chưa đủ cấp xã.' });
    const { body } = await look(id, officer);
    expect(body).toMatchObject({ status: 'processing', result: { sentBackReason: 'Quê quán ghi chưa đủ cấp xã.' } });
    expect(body.result.fields.find((field) => field.key === 'personalId')?.value).toBe('008326000001');
    expect((await read(id)).timeline.map((entry) => entry.type)).not.toContain('dossier.sent_back');
  });

  it('goes back to the leader when the document cannot be made, and a second signature makes a new one', async () => {
    const id = await reviewed();
    await staff(leader, id, 'signature', { version: 4 });
    await settle(id, 'document.failed');
    expect((await look(id, leader)).body).toMatchObject({ status: 'awaiting_signature', version: 6 });
    await staff(leader, id, 'signature', { version: 6 });
    await settle(id, 'document.issued');
    // The news of the first document, should it come again, changes nothing.
    await settle(id, 'document.issued');
    expect((await look(id, leader)).body).toMatchObject({ status: 'completed', version: 8 });
  });

  it('can fill every document that it asks for', async () => {
    const id = await reviewed();
    await staff(leader, id, 'signature', { version: 4 });
    const { id: asked } = await submitted();
    await w.openFiles(clerk, asked);
    await staff(clerk, asked, 'supplement-request', {
      version: 1,
      items: [{ kind: 'other', title: 'Giấy uỷ quyền', instruction: 'Gửi kèm nếu nộp thay.' }],
    });
    const { id: refused } = await submitted();
    await staff(clerk, refused, 'refusal', { version: 1, ...refusalWords });
    const unitId = w.world.get(OrganisationsFacade).competentUnit(MINH_XUAN, 'commune_committee')?.id ?? '';
    const wanted: [DocumentKind, string][] = [
      ['acknowledgement', id],
      ['form-01', id],
      ['birth-certificate', id],
      ['form-02', asked],
      ['form-03', refused],
    ];
    for (const [kind, subjectId] of wanted) {
      const request = { id: subjectId, kind, subjectId, revision: 1, requestedAt: MONDAY, issuer: { unitId, name: 'x' } };
      const answer: DocumentTemplate & { registeredFacts: readonly { key: string }[] } = await w.world
        .get(DocumentProvider)
        .answer(request);
      const verdict = await S(documentContents[answer.template])['~standard'].validate(answer.data);
      expect({ kind, issues: verdict.issues ?? [] }).toEqual({ kind, issues: [] });
      expect(answer.registeredFacts.map((fact) => fact.key)).toContain('dossierCode');
      if (kind === 'form-03')
        expect(answer.data).toMatchObject({ appealDays: 90, evidence: expect.any(String), remedy: expect.any(String) });
    }
    await expect(
      w.world
        .get(DocumentProvider)
        .answer({ id, kind: 'form-03', subjectId: id, revision: 1, requestedAt: MONDAY, issuer: { unitId: id, name: 'x' } }),
    ).rejects.toThrow(/form-03/);
  });

  it('stands in the register of its office with who applied and where they live', async () => {
    const binh = await w.citizen('Trần Văn Bình', '7778');
    const { code } = (await w.submit(binh, w.stay())).body;
    // Temporary residence is received by the police of the commune.
    const unitId = w.world.get(OrganisationsFacade).competentUnit(MINH_XUAN, 'commune_police')?.id ?? '';
    const body = { unitId, from: '2026-11-23', to: '2026-11-23' };
    const made = await w.world.call<{ id: string }>('/api/v1/staff/registers', { token: leader.token, body });
    expect(made.status).toBe(200);
    const request = { id: made.body.id, kind: 'form-07' as const, subjectId: made.body.id, revision: 1, requestedAt: MONDAY };
    const { data } = await w.world.get(RegisterContent).answer({ ...request, issuer: { unitId, name: 'x' } });
    expect((await S(documentContents['form-07'])['~standard'].validate(data)).issues).toBeUndefined();
    const line = { code, applicant: 'Trần Văn Bình', address: expect.stringMatching(/^Số 12, phường .+, thành phố Hà Nội$/i) as unknown };
    expect(data).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining(line)]) as unknown });
  });

  it('can be taken back by the owner until the work begins', async () => {
    const { id } = await submitted();
    const stranger = await w.citizen('Người Khác', '0009');
    expect((await w.act(stranger, 'citizen', id, 'withdrawal', { version: 1 })).status).toBe(404);
    expect((await w.act(hanh, 'citizen', id, 'withdrawal', { version: 1, reason: 'Nộp nhầm nơi' })).body).toMatchObject({
      status: 'withdrawn',
      version: 2,
    });
    const signed = await reviewed();
    await staff(leader, signed, 'signature', { version: 4 });
    expect((await w.act<Fault>(hanh, 'citizen', signed, 'withdrawal', { version: 5 })).body).toMatchObject({
      code: 'action-not-allowed',
      reason: 'being-signed',
    });
  });
});
