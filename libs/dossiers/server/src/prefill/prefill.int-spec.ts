import type { CitizenDossier, Draft, DraftPrefill, StaffDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { CorrectProfile } from '@tinhso/identity-server';
import { Agreements, idBytes, Problem, systemContext, UnitOfWork, type Agreed } from '@tinhso/platform';
import { DossierWorld, MINH_XUAN, stayAnswers, type Person } from '../dossiers.fixture.js';

type Refused = { code?: string };
const WORDS = 'a'.repeat(64);

describe('filling in what is known already', () => {
  let w: DossierWorld;
  let binh: Person;
  let takenBack = false;
  const proofs: Agreed[] = [];

  beforeAll(async () => {
    w = await DossierWorld.start();
    // The domain that keeps consents stands above this one; here its port is answered by the test.
    w.world.get(Agreements).register({
      text: (purpose, locale) => ({ title: `${purpose} ${locale}`, text: 't', data: 'd', withdrawal: 'w', textSha256: WORDS }),
      record: (_tx, agreed) => {
        if (agreed.textSha256 !== WORDS) throw Problem.from({ other: { status: 409, vi: 'khác', en: 'other' } }, 'other');
        proofs.push(agreed);
        return Promise.resolve();
      },
      stands: () => Promise.resolve(!takenBack),
    });
  });
  beforeEach(async () => {
    proofs.length = 0;
    takenBack = false;
    binh = await w.citizen('Trần Văn Bình', '4321');
  });
  afterAll(() => w.world.close());

  const begin = async (who = binh, procedureCode = '1.004194') =>
    (await w.world.call<Draft>('/api/v1/citizen/drafts', { token: who.token, body: { procedureCode } })).body.id;
  const path = (id: string) => `/api/v1/citizen/drafts/${id}/prefill`;
  const read = async (id: string, who = binh) => (await w.world.call<DraftPrefill>(path(id), { token: who.token })).body;
  const choose = <T = DraftPrefill>(id: string, accepted: string[], textSha256 = WORDS, who = binh) =>
    w.world.call<T>(path(id), { token: who.token, method: 'PUT', body: { accepted, textSha256 } });
  const vouch = (attribute: 'citizenId' | 'birthDate', value: string) =>
    w.world
      .get(UnitOfWork)
      .run(systemContext('test'), (tx) =>
        w.world.get(CorrectProfile).run(tx, { accountId: binh.accountId, attribute, value, by: 'Công an tỉnh' }),
      );
  const keysOf = ({ offers }: DraftPrefill) => offers.map(({ key }) => key);

  it('offers what the form asks for and the platform knows, each with who says so', async () => {
    await vouch('birthDate', '1990-05-20');
    const { offers, agreement, choice } = await read(await begin());
    expect(offers).toEqual([
      { key: 'profile.fullName', value: 'Trần Văn Bình', source: { kind: 'self' } },
      {
        key: 'profile.birthDate',
        value: '1990-05-20',
        source: {
          kind: 'office',
          at: expect.stringContaining('2026-11-2') as string,
          by: expect.stringContaining('Công an tỉnh') as string,
        },
      },
    ]);
    expect(agreement).toMatchObject({ title: 'form_prefill vi', textSha256: WORDS });
    expect(choice).toBeUndefined();
  });

  it('offers answers of the own application before, newest first, where the profile says nothing', async () => {
    const filed = (await w.submit<SubmittedDossier>(binh, w.stay())).body;
    const draft = await read(await begin());
    const before = { kind: 'dossier', dossier: { id: filed.id, code: filed.code }, at: expect.any(String) as string };
    expect(draft.offers).toContainEqual({ key: 'earlier.applicantCitizenId', value: stayAnswers['applicantCitizenId'], source: before });
    expect(draft.offers).toContainEqual({ key: 'earlier.applicantSex', value: 'male', source: before });
    // What concerns that stay alone is nobody's standing fact, and the name is known from the profile.
    expect(keysOf(draft)).not.toContain('earlier.stayFrom');
    expect(keysOf(draft)).not.toContain('earlier.applicantFullName');
    await vouch('citizenId', `0010${String(Date.now() % 100_000_000).padStart(8, '0')}`);
    expect(keysOf(await read(await begin()))).not.toContain('earlier.applicantCitizenId');
    const stranger = await w.citizen('Người Khác', '9876');
    expect(keysOf(await read(await begin(stranger), stranger))).toEqual(['profile.fullName']);
    // An application that names somebody else as the applicant tells nothing of the account's holder.
    await w.submit(stranger, w.stay());
    expect(keysOf(await read(await begin(stranger), stranger))).toEqual(['profile.fullName']);
  });

  it('notes a yes for this draft alone, with its proof, and no values', async () => {
    await vouch('birthDate', '1990-05-20');
    const id = await begin();
    expect((await choose(id, ['profile.birthDate'])).body.choice?.accepted).toEqual(['profile.birthDate']);
    expect(proofs).toEqual([{ purpose: 'form_prefill', textSha256: WORDS, caseId: id }]);
    expect((await read(id)).choice?.accepted).toEqual(['profile.birthDate']);
    expect((await read(await begin())).choice).toBeUndefined();
    const [row] = await w.world.query<{ prefill: string }[]>('SELECT prefill FROM dossier_draft WHERE prefill IS NOT NULL');
    expect(row?.prefill).not.toContain('1990');
    const audit = await w.world.query<{ fields: string }[]>("SELECT fields FROM audit_entry WHERE action = 'draft.prefilled'");
    expect(JSON.stringify(audit)).toContain('profile.birthDate');
    expect((await w.world.call<Draft>(`/api/v1/citizen/drafts/${id}`, { token: binh.token })).body).toMatchObject({
      version: 1,
      answers: {},
    });
  });

  it('remembers what there was to choose from, so that what becomes known later is asked about', async () => {
    const id = await begin();
    await choose(id, ['profile.fullName']);
    await vouch('birthDate', '1990-05-20');
    const later = await read(id);
    expect(later.choice).toMatchObject({ accepted: ['profile.fullName'], offered: ['profile.fullName'] });
    expect(keysOf(later)).toEqual(['profile.fullName', 'profile.birthDate']);
  });

  it('notes a no without any proof, and a changed mind', async () => {
    const id = await begin();
    expect((await choose(id, [])).body.choice?.accepted).toEqual([]);
    expect(proofs).toEqual([]);
    await choose(id, ['profile.fullName']);
    await choose(id, []);
    expect((await read(id)).choice?.accepted).toEqual([]);
  });

  it('asks again once the consent was taken back; a no stays a no', async () => {
    const yes = await begin();
    const no = await begin();
    await choose(yes, ['profile.fullName']);
    await choose(no, []);
    takenBack = true;
    expect((await read(yes)).choice).toBeUndefined();
    expect((await read(no)).choice?.accepted).toEqual([]);
  });

  it('tells staff which answers were filled in and left so; an answer that was typed over is the citizen’s own', async () => {
    await vouch('birthDate', '1990-05-20');
    const filed = (await w.submit<SubmittedDossier>(binh, w.stay())).body;
    const id = await begin();
    await choose(id, ['profile.fullName', 'profile.birthDate', 'earlier.applicantCitizenId', 'earlier.applicantSex']);
    const answers = { ...stayAnswers, applicantFullName: 'Trần Văn Bình', applicantBirthDate: '1990-05-20', applicantSex: 'female' };
    const made = (await w.submit<SubmittedDossier>(binh, w.stay({ answers, draftId: id }))).body;
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    const seen = (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${made.id}`, { token: clerk.token })).body;
    const rows = seen.pages.flatMap((page) => page.rows);
    const sources = Object.fromEntries(rows.flatMap(({ pointer, source }) => (source ? [[pointer, source]] : [])));
    expect(sources).toEqual({
      '/applicantFullName': { kind: 'self' },
      '/applicantBirthDate': expect.objectContaining({ kind: 'office', by: expect.stringContaining('Công an tỉnh') as string }) as unknown,
      '/applicantCitizenId': expect.objectContaining({ kind: 'dossier', dossier: { id: filed.id, code: filed.code } }) as unknown,
    });
    const own = (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${made.id}`, { token: binh.token })).body;
    expect(own.pages.flatMap((page) => page.rows).filter(({ source }) => source)).toEqual([]);
    const [event] = await w.world.query<{ data: string }[]>('SELECT data FROM dossier_event WHERE dossier_id = ?', [idBytes(made.id)]);
    expect(JSON.stringify(event)).not.toMatch(/1990-05-20|Trần Văn Bình/);
  });

  it('refuses a yes to what is not offered, to other words, and to a draft of somebody else', async () => {
    const id = await begin();
    expect((await choose<Refused>(id, ['profile.sex'])).body.code).toBe('prefill-changed');
    expect((await choose<Refused>(id, ['profile.fullName'], 'b'.repeat(64))).status).toBe(409);
    expect((await read(id)).choice).toBeUndefined();
    expect((await choose<Refused>(id, ['answers.relation'])).status).toBe(422);
    const stranger = await w.citizen('Người Khác', '9876');
    expect((await w.world.call(path(id), { token: stranger.token })).status).toBe(404);
    expect((await choose<Refused>(id, [], WORDS, stranger)).status).toBe(404);
  });
});
