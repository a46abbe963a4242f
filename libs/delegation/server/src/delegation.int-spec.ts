import { auditDomain } from '@tinhso/audit-server';
import type { ActingList, ChildView, CompanyView, DelegationOverview, DelegationView, GrantDelegation } from '@tinhso/delegation-contract';
import { identityDomain, IdentityFacade, IdentityJobsModule } from '@tinhso/identity-server';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { notificationsDomain, NotificationsHttpModule, NotificationsJobsModule } from '@tinhso/notifications-server';
import { organisationsDomain } from '@tinhso/organisations-server';
import {
  ActingAuthorities,
  FixedClock,
  idBytes,
  PersonalDataSources,
  platformPersistence,
  QuickRedis,
  Reader,
  schemaDrift,
  systemContext,
  UnitOfWork,
} from '@tinhso/platform';
import { emptyTables, until, World, type Answer } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { delegationDomain, DelegationHttpModule, DelegationJobsModule } from './index.js';
import { WarnEndingChore } from './jobs/warn-ending.chore.js';

const DELEGATIONS = '/api/v1/citizen/delegations';
const START = new Date('2026-11-23T09:40:00+07:00');
type Fault = { code: string; errors?: { pointer: string; message: string }[] };
interface Person {
  readonly accountId: string;
  readonly phone: string;
  readonly token: string;
}

describe('rights to act for others', () => {
  let world: World;
  const clock = new FixedClock(START);
  let phones = 0;
  let hanh: Person;
  let pao: Person;
  let minh: Person;

  beforeAll(async () => {
    world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain, delegationDomain, notificationsDomain],
      api: [DelegationHttpModule, NotificationsHttpModule],
      jobs: [IdentityJobsModule, DelegationJobsModule, NotificationsJobsModule],
      clock,
    });
  }, 60_000);
  afterAll(() => world.close());
  beforeEach(async () => {
    clock.set(START);
    await emptyTables((sql) => world.query(sql), ['delegation', 'delegation_act', 'managed_principal', 'notification']);
    await world.get(QuickRedis).flushdb();
    hanh = await citizen('Ma Thị Hạnh');
    pao = await citizen('Ma Văn Páo');
    minh = await citizen('Trần Văn Minh');
  });

  async function citizen(fullName: string): Promise<Person> {
    const phone = `09${String(Date.now() % 1_000_000).padStart(6, '0')}${String(phones++ % 100).padStart(2, '0')}`;
    const { accountId } = await world
      .get(IdentityFacade)
      .createCitizenAccount(systemContext('test'), { fullName, phone, password: 'ba con mèo leo' });
    return { accountId, phone, token: world.citizenToken(accountId, fullName) };
  }
  const post = <T>({ token }: Person, path: string, body?: unknown): Promise<Answer<T & Fault>> =>
    world.call(path, { token, method: 'POST', ...(body === undefined ? {} : { body }) });
  const grant = (from: Person, to: Person, over: Partial<GrantDelegation> = {}) =>
    post<DelegationView>(from, DELEGATIONS, { phone: to.phone, groups: ['file'], ...over });
  const act = (person: Person, id: string, what: 'acceptance' | 'refusal' | 'end' | 'restoration') =>
    post<DelegationView>(person, `${DELEGATIONS}/${id}/${what}`);
  const overview = async ({ token }: Person) => (await world.call<DelegationOverview>(DELEGATIONS, { token })).body;
  const acting = async ({ token }: Person) => (await world.call<ActingList>('/api/v1/citizen/acting', { token })).body.items;

  it('keeps tables and entities alike', async () => {
    const drift = await schemaDrift(world.get(DataSource), [platformPersistence, delegationDomain.persistence]);
    expect(drift.filter((line) => /delegation|managed/.test(line))).toEqual([]);
  });

  it('goes from an invitation to a right, and the two sides see each other’s names only then', async () => {
    const given = await grant(hanh, pao, { groups: ['file', 'documents'], days: 7 });
    expect(given).toMatchObject({ status: 201, body: { state: 'invited', role: 'delegate', until: '2026-11-30T17:00:00.000Z' } });
    expect(given.body.phoneMasked).toMatch(/^09••/);
    expect(given.body.delegate).toBeUndefined();
    expect(await acting(pao)).toEqual([]);
    expect((await overview(pao)).received).toMatchObject([{ state: 'invited', side: 'received', principal: { name: 'Ma Thị Hạnh' } }]);
    expect((await overview(minh)).received).toEqual([]);
    expect((await act(minh, given.body.id, 'acceptance')).status).toBe(404);
    expect((await act(hanh, given.body.id, 'acceptance')).body.code).toBe('delegation-state');
    expect((await act(pao, given.body.id, 'acceptance')).body).toMatchObject({ state: 'active' });
    expect(await acting(pao)).toMatchObject([
      { authority: `delegation:${given.body.id}`, principal: { name: 'Ma Thị Hạnh', kind: 'person' }, groups: ['file', 'documents'] },
    ]);
    expect((await overview(hanh)).given).toMatchObject([{ state: 'active', delegate: { name: 'Ma Văn Páo' } }]);
    expect((await act(pao, given.body.id, 'acceptance')).body.code).toBe('delegation-state');
  });

  it('says the same of a phone without an account, which finds the invitation once there is one', async () => {
    const nobody = { ...pao, phone: '0399000111' };
    const [known, unknown] = [await grant(hanh, pao), await grant(hanh, nobody)];
    expect(Object.keys(unknown.body).sort()).toEqual(Object.keys(known.body).sort());
    const late = { fullName: 'Lý Thị Mai', phone: nobody.phone, password: 'ba con mèo leo' };
    const { accountId } = await world.get(IdentityFacade).createCitizenAccount(systemContext('test'), late);
    const mai = { accountId, phone: nobody.phone, token: world.citizenToken(accountId, 'Lý Thị Mai') };
    expect((await overview(mai)).received).toMatchObject([{ id: unknown.body.id, state: 'invited' }]);
  });

  it('refuses oneself, a bad number, the same phone twice, too long a time, and what is no group', async () => {
    expect((await grant(hanh, hanh)).body.code).toBe('delegation-to-oneself');
    expect((await grant(hanh, { ...pao, phone: '123' })).body.errors).toMatchObject([{ pointer: '/phone' }]);
    expect((await grant(hanh, pao)).status).toBe(201);
    expect((await grant(hanh, pao)).body.code).toBe('delegation-open-already');
    expect((await grant(hanh, minh, { days: 400 })).body.errors).toMatchObject([{ pointer: '/days' }]);
    const scopes = await post<Fault>(hanh, DELEGATIONS, { phone: minh.phone, groups: ['account'] });
    expect(scopes.status).toBe(422);
  });

  it('asks for a fresh proof before a right is given', async () => {
    const token = world.citizenToken(hanh.accountId, 'Ma Thị Hạnh', { provedAt: Math.floor(Date.now() / 1000) - 901 });
    expect((await grant({ ...hanh, token }, pao)).body.code).toBe('proof-needed');
  });

  it('is declined, revoked, left and taken back, each by its own side only', async () => {
    const declined = (await grant(hanh, pao)).body.id;
    expect((await act(pao, declined, 'refusal')).body.state).toBe('declined');
    expect((await act(hanh, declined, 'restoration')).body.code).toBe('delegation-state');
    const { id } = (await grant(hanh, pao)).body;
    expect((await act(hanh, id, 'end')).body).toMatchObject({ state: 'revoked', restorableUntil: '2026-11-23T02:50:00.000Z' });
    expect((await act(pao, id, 'restoration')).body.code).toBe('delegation-state');
    expect((await act(hanh, id, 'restoration')).body.state).toBe('invited');
    await act(pao, id, 'acceptance');
    expect((await act(pao, id, 'end')).body.state).toBe('left');
    expect((await act(hanh, id, 'restoration')).body.code).toBe('delegation-state');
    clock.set(new Date(START.getTime() + 600_000));
    expect((await act(pao, id, 'restoration')).body.code).toBe('delegation-state');
  });

  it('rests while the account of the principal is locked, erased, or held after a takeover', async () => {
    const { id } = (await grant(hanh, pao)).body;
    await act(pao, id, 'acceptance');
    const resolved = () => world.get(ActingAuthorities).resolve(pao.accountId, `delegation:${id}`);
    const usable = async () => [(await acting(pao)).length, (await resolved())?.name];
    expect(await usable()).toEqual([1, 'Ma Thị Hạnh']);
    for (const state of ['locked', 'erased']) {
      await world.query('UPDATE account SET state = ? WHERE id = ?', [state, idBytes(hanh.accountId)]);
      expect(await usable()).toEqual([0, undefined]);
    }
    await world.query("UPDATE account SET state = 'active' WHERE id = ?", [idBytes(hanh.accountId)]);
    const until = new Date(START.getTime() + 3_600_000);
    await world.query('INSERT INTO account_hold (account_id, holds_recovery, until) VALUES (?, 1, ?)', [idBytes(hanh.accountId), until]);
    expect(await usable()).toEqual([0, undefined]);
    clock.set(until);
    expect(await usable()).toEqual([1, 'Ma Thị Hạnh']);
  });

  it('ends once when both sides end it at the same time', async () => {
    const { id } = (await grant(hanh, pao)).body;
    await act(pao, id, 'acceptance');
    const answers = await Promise.all([act(hanh, id, 'end'), act(pao, id, 'end'), act(hanh, id, 'end')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('tells the other side, names nobody, and warns once before the end', async () => {
    const { id } = (await grant(hanh, pao, { days: 30 })).body;
    await act(pao, id, 'acceptance');
    const inbox = async ({ token }: Person) => (await world.call<NotificationPage>('/api/v1/citizen/notifications', { token })).body.items;
    const told = (person: Person, kind: string) => until(kind, async () => (await inbox(person)).find((item) => item.kind === kind));
    expect(await told(pao, 'delegation.granted')).toMatchObject({ link: `/ca-nhan/uy-quyen/${id}` });
    await told(hanh, 'delegation.accepted');
    const chore = world.worker?.get(WarnEndingChore, { strict: false });
    await chore?.run();
    clock.set(new Date('2026-12-21T17:00:00.000Z'));
    await chore?.run();
    await chore?.run();
    for (const person of [hanh, pao]) await told(person, 'delegation.expiring');
    const warned = await world.query("SELECT DISTINCT event_id FROM outbox WHERE event_type = 'delegation.expiring'");
    expect(warned).toHaveLength(1);
    expect(JSON.stringify([...(await inbox(hanh)), ...(await inbox(pao))])).not.toMatch(/Hạnh|Páo/);
  });

  it('makes a second guardian, whose right the first may end and who may not end the first’s', async () => {
    const child = await post<ChildView>(hanh, '/api/v1/citizen/children', {
      fullName: 'Ma Minh Khôi',
      birthDate: '2015-06-01',
      relation: 'mother',
      citizenId: '008 215 000 123',
      declared: true,
    });
    expect(child.body).toMatchObject({ name: 'Ma Minh Khôi', majorityOn: '2033-06-01', citizenIdMasked: '••••\u00a0••••\u00a00123' });
    const invited = await grant(hanh, pao, { principalId: child.body.id });
    expect(invited.body).toMatchObject({ role: 'guardian', until: '2033-05-31T17:00:00.000Z' });
    await act(pao, invited.body.id, 'acceptance');
    expect(await acting(pao)).toMatchObject([{ principal: { name: 'Ma Minh Khôi', kind: 'child' }, role: 'guardian' }]);
    expect((await overview(pao)).children).toMatchObject([{ name: 'Ma Minh Khôi', others: [{ delegate: { name: 'Ma Thị Hạnh' } }] }]);
    expect((await act(pao, child.body.mine.id, 'end')).status).toBe(403);
    expect((await grant(minh, pao, { principalId: child.body.id })).status).toBe(404);
    expect((await act(hanh, invited.body.id, 'end')).body.state).toBe('revoked');
    expect(await acting(pao)).toEqual([]);
  });

  it('declares a child once, none of age, none from the future', async () => {
    const body = { fullName: 'Ma Minh Khôi', birthDate: '2015-06-01', relation: 'father', declared: true };
    const declare = (over: object) => post(hanh, '/api/v1/citizen/children', { ...body, ...over });
    expect((await declare({})).status).toBe(201);
    expect((await declare({ fullName: 'ma  minh khôi' })).body.code).toBe('managed-known');
    expect((await declare({ birthDate: '2008-11-23' })).body.errors?.[0]?.message).toContain('18');
    expect((await declare({ birthDate: '2008-11-24' })).status).toBe(201);
    expect((await declare({ birthDate: '2026-11-24', citizenId: '1' })).body.errors).toHaveLength(2);
    expect((await declare({ declared: false })).status).toBe(422);
  });

  it('lets members act for a company on the word of its representative, and with it they end', async () => {
    const body = { kind: 'company', name: 'Công ty TNHH Chè Sông Lô', taxCode: '5000 123 456', position: 'Giám đốc', declared: true };
    const company = await post<CompanyView>(hanh, '/api/v1/citizen/companies', body);
    expect(company).toMatchObject({ status: 201, body: { taxCode: '5000123456', mine: { role: 'representative' } } });
    expect(company.body.mine.until).toBeUndefined();
    const member = await grant(hanh, pao, { principalId: company.body.id, groups: ['file'], days: 90 });
    await act(pao, member.body.id, 'acceptance');
    expect(await acting(pao)).toMatchObject([{ role: 'member', groups: ['file'], principal: { kind: 'company' } }]);
    // A member does not make further members.
    expect((await grant(pao, minh, { principalId: company.body.id })).status).toBe(404);
    await act(hanh, company.body.mine.id, 'end');
    expect([await acting(hanh), await acting(pao)]).toEqual([[], []]);
    await act(hanh, company.body.mine.id, 'restoration');
    expect(await acting(pao)).toMatchObject([{ role: 'member' }]);
    expect((await post(hanh, '/api/v1/citizen/companies', body)).body.code).toBe('managed-known');
    expect((await post(hanh, '/api/v1/citizen/companies', { ...body, taxCode: '12' })).body.errors).toMatchObject([
      { pointer: '/taxCode' },
    ]);
  });

  it('stores phones and what was declared of a child so that the database alone cannot read them', async () => {
    await grant(hanh, pao);
    await post(hanh, '/api/v1/citizen/children', {
      fullName: 'Ma Minh Khôi',
      birthDate: '2015-06-01',
      citizenId: '008215000123',
      relation: 'mother',
      declared: true,
    });
    const rows = await world.query<Record<string, unknown>[]>(
      "SELECT HEX(phone_sealed) AS a, '' AS b FROM delegation UNION ALL SELECT HEX(details_sealed), HEX(identity_index) FROM managed_principal",
    );
    const text = JSON.stringify(rows);
    for (const secret of [pao.phone, '008215000123', '2015-06-01'])
      expect(text).not.toContain(Buffer.from(secret).toString('hex').toUpperCase());
  });

  it('gives a person’s own data away and erases it, the evidence held', async () => {
    const { id } = (await grant(hanh, pao)).body;
    await act(pao, id, 'acceptance');
    await post(hanh, '/api/v1/citizen/children', { fullName: 'Ma Minh Khôi', birthDate: '2015-06-01', relation: 'mother', declared: true });
    const [source] = world
      .get(PersonalDataSources)
      .all()
      .filter(({ constructor }) => constructor.name === 'DelegationPersonalData');
    const sections = await source?.export(world.get(Reader).manager, hanh.accountId);
    expect(sections?.map(({ name, records }) => [name, records.length])).toEqual([
      ['delegations', 2],
      ['managed-principals', 1],
    ]);
    const erase = () => world.get(UnitOfWork).run(systemContext('test'), async (tx) => source?.erase(tx, hanh.accountId));
    expect(await erase()).toMatchObject([{ erased: 1 }, { erased: 0, held: [{ count: 2 }] }]);
    expect(await erase()).toMatchObject([{ erased: 0 }, { erased: 0 }]);
    expect(await acting(pao)).toEqual([]);
    expect(await world.query('SELECT id FROM delegation WHERE phone_sealed IS NOT NULL')).toEqual([]);
  });
});
