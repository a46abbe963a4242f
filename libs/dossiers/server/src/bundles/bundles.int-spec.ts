import { newId } from '@tinhso/kernel';
import type { Bundle, DossierPage, Draft, StaffDossier, SubmitBundle, SubmittedBundle } from '@tinhso/dossiers-contract';
import type { LifeEvent } from '@tinhso/procedures-contract';
import { LifeEventBook } from '@tinhso/procedures-server';
import { DossierWorld, MINH_XUAN, type Person } from '../dossiers.fixture.js';

const text = { vi: 'Chuyển nhà', en: 'Moving home' };
const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };
const url = '/api/v1/citizen/bundles';

/** A proof of being divorced and a temporary residence from one form; both are sent the same paper. */
const event: LifeEvent = {
  key: 'thu-nghiem',
  title: text,
  summary: text,
  icon: 'home',
  questions: [
    { key: 'single', title: text, widget: 'yesno' },
    { key: 'stays', title: text, widget: 'yesno' },
  ],
  procedures: [
    { code: '1.004873', why: text, when: { '==': [{ var: 'answers.single' }, true] }, given: { forWhom: 'self', purpose: 'loan' } },
    { code: '1.004194', why: text, when: { '==': [{ var: 'answers.stays' }, true] } },
  ],
  sharedKeys: ['applicantFullName', 'applicantCitizenId', 'applicantAddress'],
  sharedFields: [],
  sharedPapers: [{ '1.004873': 'divorceOrDeath', '1.004194': 'housingProof' }],
};

const answers = {
  single: true,
  stays: true,
  applicantFullNameP1004873: 'Ma Thị Hạnh',
  applicantCitizenIdP1004873: '008199000123',
  applicantAddressP1004873: home,
  personFullNameP1004873: 'Ma Thị Hạnh',
  personBirthDateP1004873: '1999-09-02',
  personSexP1004873: 'female',
  personEthnicityP1004873: '02',
  personNationalityP1004873: 'Việt Nam',
  personCitizenIdP1004873: '008199000123',
  personAddressP1004873: home,
  statusP1004873: 'divorced',
  statusDetailP1004873: 'Đã ly hôn theo bản án số 12 năm 2020',
  hasEarlierCertificateP1004873: false,
  applicantBirthDateP1004194: '1999-09-02',
  applicantSexP1004194: 'female',
  stayAddressP1004194: home,
  housingKindP1004194: 'rented',
  householderIsApplicantP1004194: true,
  stayFromP1004194: '2026-12-01',
  stayUntilP1004194: '2027-06-01',
  reasonP1004194: 'work',
  withMembersP1004194: false,
};

describe('several dossiers from one form', () => {
  let house: DossierWorld;
  let citizen: Person;
  let formVersion: number;

  beforeAll(async () => {
    house = await DossierWorld.start();
    for (const table of ['dossier_bundle_member', 'dossier_bundle']) await house.world.query(`DELETE FROM ${table}`);
    await house.world.query('UPDATE procedure_catalogue SET life_events = ?', [JSON.stringify([event])]);
    const events = house.world.get(LifeEventBook);
    // The catalogue is kept in memory and looked at again every half minute; a test does not wait for that.
    await (events as unknown as { snapshot: { reload(anew: boolean): Promise<void> } }).snapshot.reload(true);
    citizen = await house.citizen();
    formVersion = events.form('sk-thu-nghiem', house.clock.now())?.definition.version ?? 0;
  });
  afterAll(async () => {
    await house.world.query('UPDATE procedure_catalogue SET content_hash = ?', ['older']);
    await house.world.close();
  });

  const body = (over: Partial<SubmitBundle> = {}): SubmitBundle => ({
    event: 'thu-nghiem',
    formVersion,
    receivingCommune: MINH_XUAN,
    answers,
    papers: [],
    declared: true,
    ...over,
  });
  const submit = <T = SubmittedBundle>(person: Person, sent: unknown, key = newId()) =>
    house.world.call<T>(url, { token: person.token, body: sent, headers: { 'idempotency-key': key } });
  const filed = async (person: Person, over: Partial<SubmitBundle> = {}): Promise<SubmittedBundle> => {
    const papers = [{ paper: 'divorceOrDeathP1004873', fileId: await house.photo(person, 'divorceOrDeathP1004873') }];
    const { status, body: made } = await submit(person, body({ papers, ...over }));
    expect(status).toBe(201);
    return made;
  };

  it('are made all at once, each in its own office, with the paper that both ask for in each', async () => {
    const draft = (
      await house.world.call<Draft>('/api/v1/citizen/drafts', { token: citizen.token, body: { procedureCode: 'sk-thu-nghiem', answers } })
    ).body;
    expect(draft).toMatchObject({ procedure: { code: 'sk-thu-nghiem', title: 'Chuyển nhà' }, formVersion });
    const bundle = await filed(citizen, { draftId: draft.id });
    expect(bundle.dossiers.map(({ procedure }) => procedure.code)).toEqual(['1.004873', '1.004194']);
    expect(new Set(bundle.dossiers.map(({ receivingUnit }) => receivingUnit.id)).size).toBe(2);
    const read = await Promise.all(
      bundle.dossiers.map(({ id }) => house.world.call<StaffDossier>(`/api/v1/citizen/dossiers/${id}`, { token: citizen.token })),
    );
    const files = read.flatMap(({ body: dossier }) => dossier.papers.flatMap((paper) => paper.files.map(({ id }) => id)));
    expect(files).toHaveLength(2);
    expect(new Set(files).size).toBe(2);
    expect((await house.world.call(`/api/v1/citizen/drafts/${draft.id}`, { token: citizen.token })).status).toBe(404);
  });

  it('stand as one in the list and can be followed as one', async () => {
    const person = await house.citizen('Lò Văn Pó', '4321');
    const bundle = await filed(person);
    const list = (await house.world.call<DossierPage>('/api/v1/citizen/dossiers', { token: person.token })).body;
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      id: bundle.dossiers[0]?.id,
      bundle: { id: bundle.id, title: 'Chuyển nhà', dossiers: 2, closed: 0, itemsAsked: 0 },
    });
    const last = bundle.dossiers[1];
    await house.act(person, 'citizen', last?.id ?? '', 'withdrawal', { version: 1 });
    const followed = (await house.world.call<Bundle>(`${url}/${bundle.id}`, { token: person.token })).body;
    expect(followed.dossiers.map(({ id, status }) => [id, status])).toEqual([
      [bundle.dossiers[0]?.id, 'submitted'],
      [last?.id, 'withdrawn'],
    ]);
    const again = (await house.world.call<DossierPage>('/api/v1/citizen/dossiers', { token: person.token })).body;
    expect(again.items[0]?.bundle).toMatchObject({ closed: 1 });
    const stranger = await house.citizen('Nông Văn Sơn', '9876');
    expect((await house.world.call(`${url}/${bundle.id}`, { token: stranger.token })).body).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  it('are only those that the answers ask for', async () => {
    const { status, body: made } = await submit(
      citizen,
      body({
        answers: {
          ...answers,
          single: false,
          ...{
            applicantFullNameP1004194: 'Ma Thị Hạnh',
          },
        },
      }),
    );
    // Asked under the first procedure alone, these answers are not there when only the second is filed.
    expect(status).toBe(422);
    expect(made).toMatchObject({ code: 'answers-refused' });
    const none = await submit<{ errors: { pointer: string }[] }>(citizen, body({ answers: { single: false, stays: false } }));
    expect(none.body).toMatchObject({ code: 'answers-refused', errors: [{ pointer: '/answers' }] });
  });

  it('are refused together, with every fault where it stands in the common form', async () => {
    const faulty = { ...answers, applicantCitizenIdP1004873: '12', stayUntilP1004194: '2026-12-05' };
    const { status, body: refused } = await submit<{ errors: { pointer: string }[] }>(citizen, body({ answers: faulty }));
    expect(status).toBe(422);
    expect(refused.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/answers/applicantCitizenIdP1004873',
      '/answers/stayUntilP1004194',
      '/papers/divorceOrDeathP1004873',
    ]);
    const before = await house.world.query<{ n: number }>('SELECT COUNT(*) AS n FROM dossier_bundle');
    await submit(citizen, body({ formVersion: formVersion + 1 }));
    expect((await submit(citizen, body({ formVersion: formVersion + 1 }))).body).toMatchObject({ status: 409, code: 'procedure-changed' });
    expect((await submit(citizen, body({ event: 'nghi-huu' }))).body).toMatchObject({ status: 422, code: 'procedure-not-online' });
    expect(await house.world.query('SELECT COUNT(*) AS n FROM dossier_bundle')).toEqual(before);
  });

  it('are the same however often they are sent', async () => {
    const person = await house.citizen('Tẩn Thị Mẩy', '1122');
    const papers = [{ paper: 'divorceOrDeathP1004873', fileId: await house.photo(person, 'divorceOrDeathP1004873') }];
    const key = newId();
    const all = await Promise.all([1, 2, 3].map(() => submit(person, body({ papers }), key)));
    expect(new Set(all.map(({ body: { id } }) => id)).size).toBe(1);
    expect((await submit(person, body({ papers }), key)).body.id).toBe(all[0]?.body.id);
    const list = (await house.world.call<DossierPage>('/api/v1/citizen/dossiers', { token: person.token })).body;
    expect(list.items).toHaveLength(1);
  });
});
