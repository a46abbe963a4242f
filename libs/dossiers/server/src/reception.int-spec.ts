import { IdentityFacade } from '@tinhso/identity-server';
import type { CitizenDossier, ReceivedDossier, Reception, ScannedFile, StaffDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import sharp from 'sharp';
import { birthAnswers, DossierWorld, MINH_XUAN, MONDAY, stayAnswers, TAN_TRAO, type Person } from './dossiers.fixture.js';
import { ReceivedPeople } from './reception/received-people.js';

type Fault = { code: string; errors?: { pointer: string }[] };
const path = '/api/v1/staff/receptions';
const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };
const maritalAnswers = {
  forWhom: 'self',
  applicantFullName: 'Trần Văn Bình',
  applicantCitizenId: '001090000456',
  applicantAddress: home,
  personFullName: 'Trần Văn Bình',
  personBirthDate: '1990-05-20',
  personSex: 'male',
  personEthnicity: '01',
  personNationality: 'Việt Nam',
  personCitizenId: '001090000456',
  personAddress: home,
  status: 'never_married',
  hasEarlierCertificate: false,
  purpose: 'loan',
};

describe('applications over the counter and by post', () => {
  let w: DossierWorld;
  let clerk: Person;
  let other: Person;
  let unitId: string;
  let police: string;
  beforeAll(async () => {
    w = await DossierWorld.start();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Văn Thắng');
    other = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức Một cửa');
    const desks = await call<{ items: { unit: { id: string } }[] }>(`${path}/desks`);
    unitId = competent('commune_committee');
    police = competent('commune_police');
    expect(desks.body.items.map(({ unit }) => unit.id)).toContain(unitId);
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const competent = (kind: 'commune_committee' | 'commune_police'): string =>
    w.world.get(OrganisationsFacade).competentUnit(MINH_XUAN, kind)?.id ?? '';
  const call = <T>(to: string, body?: unknown, who = clerk, method?: string) =>
    w.world.call<T>(to, { token: who.token, ...(body === undefined ? {} : { body }), ...(method ? { method } : {}) });
  const begin = <T = Reception>(over: object = {}, who = clerk) =>
    call<T>(
      path,
      { procedureCode: '1.001193', channel: 'in_person', unitId, person: { fullName: 'Lý Thị Mai', phone: '0987 654 321' }, ...over },
      who,
    );
  const scan = async (id: string) => {
    const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#999' } })
      .composite([{ input: { create: { width: 200, height: 9, channels: 3, background: '#222' } } }])
      .jpeg()
      .toBuffer();
    const headers = { 'content-type': 'application/octet-stream' };
    const to = `${path}/${id}/scans?paper=birthProof&name=quet.jpg`;
    return w.world.call<ScannedFile>(to, { method: 'POST', token: clerk.token, body: bytes, headers });
  };
  const finish = <T = ReceivedDossier>(id: string, body: object) => call<T>(`${path}/${id}/dossier`, { confirmed: true, ...body });

  it('takes in what a clerk typed and scanned: saved on the way, received at once, form 01 asked for', async () => {
    const begun = (await begin()).body;
    expect(begun).toMatchObject({ hasAccount: false, version: 1, person: { phone: '0987654321' } });
    const file = await scan(begun.id);
    expect(file).toMatchObject({ status: 201, body: { paper: 'birthProof', mediaType: 'image/jpeg' } });
    const papers = [{ paper: 'birthProof', fileId: file.body.id }];
    const saved = await call<Reception>(`${path}/${begun.id}`, { version: 1, answers: { relation: 'mother' }, papers }, clerk, 'PUT');
    expect(saved.body).toMatchObject({ version: 2, answers: { relation: 'mother' }, files: [{ id: file.body.id }] });
    expect((await call<Fault>(`${path}/${begun.id}`, { version: 1, answers: {}, papers }, clerk, 'PUT')).body.code).toBe(
      'reception-changed',
    );
    const faulty = await finish<Fault>(begun.id, { version: 2, answers: { ...birthAnswers, childFullName: '' }, papers: [] });
    expect(faulty.body.errors?.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/papers/birthProof']));
    const done = await finish(begun.id, { version: 2, answers: birthAnswers, papers });
    expect(done.status).toBe(201);
    expect(done.body.lookupNumber).toBeUndefined();
    expect((await finish(begun.id, { version: 2, answers: birthAnswers, papers })).body).toEqual(done.body);
    const seen = (await call<StaffDossier>(`/api/v1/staff/dossiers/${done.body.id}`)).body;
    expect(seen).toMatchObject({ status: 'accepted', channel: 'in_person', applicant: { fullName: 'Ma Thị Hạnh' } });
    expect(seen.timeline.map(({ title, by }) => [title, by])).toEqual([
      ['Đã tiếp nhận', expect.stringContaining('Hoàng Văn Thắng')],
      ['Đã nộp tại bộ phận một cửa', expect.stringContaining('Hoàng Văn Thắng')],
    ]);
    expect(seen.documents.map(({ kind }) => kind)).toEqual(['form-01']);
    expect((await call<{ items: unknown[] }>(path)).body.items).toEqual([]);
  });

  it('counts from the next working morning after 15:00, and a letter from the day it came', async () => {
    w.clock.set(new Date('2026-11-19T15:30:00+07:00'));
    const stay = { procedureCode: '1.004194', unitId: police, person: { fullName: 'Trần Văn Bình', phone: '0912000111' } };
    const late = (await begin(stay)).body;
    const done = await finish(late.id, { version: 1, answers: stayAnswers, papers: [] });
    // Three working days from Friday 20/11 08:00: Friday, Monday, (Tuesday is a holiday) Wednesday.
    expect(done.body.promisedAt).toBe('2026-11-25T10:00:00.000Z');
    w.clock.set(new Date('2026-11-20T09:00:00+07:00'));
    const letter = { arrivedOn: '2026-11-19', postmarkedOn: '2026-11-17', trackingNumber: 'EE123456789VN' };
    const sender = { procedureCode: '1.004873', person: { fullName: 'Trần Văn Bình', phone: '0912000111' } };
    const posted = (await begin({ ...sender, channel: 'postal', letter })).body;
    expect(posted).toMatchObject({ channel: 'postal', letter });
    const received = await finish(posted.id, { version: 1, answers: maritalAnswers, papers: [] });
    expect(received.body.promisedAt).toBe('2026-11-23T10:00:00.000Z');
    const wrong = await begin<Fault>({ ...sender, channel: 'postal', letter: { arrivedOn: '2026-12-01', postmarkedOn: '2026-12-02' } });
    expect(wrong.body.errors?.map(({ pointer }) => pointer)).toEqual(['/letter/arrivedOn', '/letter/postmarkedOn']);
    expect((await begin<Fault>({ ...sender, channel: 'postal' })).body.errors?.map(({ pointer }) => pointer)).toEqual(['/letter']);
  });

  it('gives whoever has no phone a number to track it by', async () => {
    const begun = (await begin({ procedureCode: '1.004194', unitId: police, person: { fullName: 'Bàn Thị Sính' } })).body;
    const done = (await finish(begun.id, { version: 1, answers: stayAnswers, papers: [] })).body;
    expect(done.lookupNumber).toMatch(/^\d{4}$/);
    const track = (phoneLast4: string) =>
      w.world.call<TrackedDossier>('/api/v1/public/tracking', { body: { code: done.code, phoneLast4 } });
    expect((await track(done.lookupNumber ?? '')).body).toMatchObject({ code: done.code, status: 'accepted' });
    expect((await track(done.lookupNumber === '0000' ? '0001' : '0000')).status).toBe(404);
  });

  it('puts the dossier where its person finds it: the own account, or that of a later registration with this phone and name', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh', '4321');
    const phone = (await w.world.get(IdentityFacade).contactOf(w.world.get(Reader).manager, hanh.accountId))?.phone;
    const own = (await begin({ procedureCode: '1.004194', unitId: police, person: { fullName: 'MA THI HANH', phone } })).body;
    expect(own.hasAccount).toBe(true);
    const { id } = (await finish(own.id, { version: 1, answers: stayAnswers, papers: [] })).body;
    expect((await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).status).toBe(200);
    // Families share phones: another name is another person.
    const child = (await begin({ procedureCode: '1.004194', unitId: police, person: { fullName: 'Nông Văn Tú', phone } })).body;
    expect(child.hasAccount).toBe(false);
    const first = (await begin({ procedureCode: '1.004194', unitId: police, person: { fullName: 'Lò Văn Pản', phone: '0977111222' } }))
      .body;
    const again = (
      await begin({ procedureCode: '1.004194', unitId: police, person: { fullName: 'Lò  văn pản', phone: '+84 977 111 222' } })
    ).body;
    const ids = await w.world.query<{ n: number }[]>(
      'SELECT COUNT(DISTINCT account_id) AS n FROM dossier_reception WHERE person_name LIKE ?',
      ['Lò%'],
    );
    expect(Number(ids[0]?.n)).toBe(1);
    expect([first.hasAccount, again.hasAccount]).toEqual([false, false]);
    const ctx = systemContext('test');
    const hand = (fullName: string) =>
      w.world.get(UnitOfWork).run(ctx, (tx) => w.world.get(ReceivedPeople).hand(tx, { phone: '0977111222', fullName }));
    expect(await hand('Ai đó khác')).toBeUndefined();
    expect(await hand('Lò Văn Pản')).toBeDefined();
    expect(await hand('Lò Văn Pản')).toBeUndefined();
  });

  it('records one person once, however many desks begin at the same time', async () => {
    const person = { fullName: 'Chẩu Thị Vân', phone: '0977333444' };
    const begun = await Promise.all(Array.from({ length: 4 }, () => begin({ person })));
    expect(begun.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const found = await w.world.query<{ n: number }[]>(
      'SELECT COUNT(DISTINCT account_id) AS n FROM dossier_reception WHERE person_name = ?',
      [person.fullName],
    );
    expect(Number(found[0]?.n)).toBe(1);
  });

  it('is refused at desks of others and for what this desk does not receive', async () => {
    expect((await begin<Fault>({}, other)).status).toBe(404);
    expect((await begin<Fault>({ procedureCode: '9.999999' })).body.code).toBe('procedure-not-here');
    const begun = (await begin()).body;
    expect((await call<Fault>(`${path}/${begun.id}`, undefined, other)).status).toBe(404);
    expect((await call<Fault>(`${path}/${begun.id}`, undefined, other, 'DELETE')).status).toBe(404);
    expect((await call<Fault>(`${path}/${begun.id}`, undefined, clerk, 'DELETE')).status).toBe(204);
    expect((await call<Fault>(`${path}/${begun.id}`)).status).toBe(404);
  });
});
