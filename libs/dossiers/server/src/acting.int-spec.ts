import { DelegationJobsModule } from '@tinhso/delegation-server';
import type { ActingList, ChildView, DelegationDetail, DelegationGroup, DelegationView } from '@tinhso/delegation-contract';
import type { CitizenDossier, DossierPage, Draft, StaffDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityFacade, IdentityJobsModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { NotificationsHttpModule, NotificationsJobsModule } from '@tinhso/notifications-server';
import { PaymentsJobsModule } from '@tinhso/payments-server';
import { idBytes, Reader } from '@tinhso/platform';
import { SigningHttpModule, SigningJobsModule } from '@tinhso/signing-server';
import { WalletJobsModule } from '@tinhso/wallet-server';
import { until } from '@tinhso/testing';
import { DossierWorld, MINH_XUAN, MONDAY, type Person } from './dossiers.fixture.js';
import { DossiersJobsModule } from './index.js';

const DELEGATIONS = '/api/v1/citizen/delegations';
type Fault = { code: string; errors?: { pointer: string }[] };

describe('acting for somebody else', () => {
  let w: DossierWorld;
  let hanh: Person;
  let pao: Person;
  beforeAll(async () => {
    w = await DossierWorld.start({
      api: [NotificationsHttpModule, SigningHttpModule],
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
    hanh = await w.citizen('Ma Thị Hạnh', '5678');
    pao = await w.citizen('Ma Văn Páo', '1122');
  }, 60_000);
  afterAll(() => w.world.close());
  beforeEach(() => w.clock.set(MONDAY));

  const phoneOf = async ({ accountId }: Person) => {
    const contact = await w.world.get(IdentityFacade).contactOf(w.world.get(Reader).manager, accountId);
    return contact?.phone ?? '';
  };
  const grant = async (from: Person, to: Person, groups: readonly DelegationGroup[], days = 30) => {
    const body = { phone: await phoneOf(to), groups, days };
    return w.world.call<DelegationView & Fault>(DELEGATIONS, { token: from.token, body });
  };
  /** A right in force: granted, accepted, ready to be used. */
  const given = async (from: Person, to: Person, groups: readonly DelegationGroup[], days?: number) => {
    const { body } = await grant(from, to, groups, days);
    const accepted = await w.world.call(`${DELEGATIONS}/${body.id}/acceptance`, { token: to.token, method: 'POST' });
    expect(accepted.status).toBe(200);
    return { id: body.id, as: { ...to, acting: `delegation:${body.id}` } };
  };
  const end = (person: Person, id: string) =>
    w.world.call<DelegationView & Fault>(`${DELEGATIONS}/${id}/end`, { token: person.token, method: 'POST' });
  const get = <T>(person: Person, path: string) =>
    w.world.call<T & Fault>(path, { token: person.token, headers: person.acting ? { 'x-acting-for': person.acting } : {} });
  const detailOf = async (person: Person, id: string) => (await get<DelegationDetail>(person, `${DELEGATIONS}/${id}`)).body;
  const inbox = async (person: Person) => (await get<NotificationPage>(person, '/api/v1/citizen/notifications')).body.items;

  it('files in the name of the other, and both names stand everywhere', async () => {
    const { id, as } = await given(hanh, pao, ['file', 'documents']);
    const { status, body } = await w.submit(as, await w.birth(as));
    expect(status).toBe(201);
    // It is hers: she sees it and who did it; he sees it only while he acts.
    const hers = await get<CitizenDossier>(hanh, `/api/v1/citizen/dossiers/${body.id}`);
    expect(hers.body).toMatchObject({
      filedBy: { name: 'Ma Văn Páo', text: 'Ma Văn Páo thay mặt Ma Thị Hạnh' },
      timeline: [{ type: 'dossier.submitted', by: 'Ma Văn Páo thay mặt Ma Thị Hạnh' }],
    });
    expect((await get<DossierPage>(hanh, '/api/v1/citizen/dossiers')).body.items[0]).toMatchObject({ id: body.id, filedBy: 'Ma Văn Páo' });
    expect((await get<DossierPage>(as, '/api/v1/citizen/dossiers')).body.items.map((item) => item.id)).toContain(body.id);
    expect((await get<DossierPage>(pao, '/api/v1/citizen/dossiers')).body.items).toEqual([]);
    expect((await get(pao, `/api/v1/citizen/dossiers/${body.id}`)).status).toBe(404);
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    const office = await get<StaffDossier>(clerk, `/api/v1/staff/dossiers/${body.id}`);
    expect(office.body.filedBy?.text).toBe('Ma Văn Páo thay mặt Ma Thị Hạnh');
    // The papers became hers, and he who sent them reads them only in her name.
    const content = `/api/v1/citizen/files/${hers.body.papers[0]?.files[0]?.id ?? ''}/content`;
    expect([(await get(hanh, content)).status, (await get(as, content)).status, (await get(pao, content)).status]).toEqual([200, 200, 404]);
    // Both sides read what was done under the right.
    for (const side of [hanh, pao]) {
      const act = await until('the act', async () => (await detailOf(side, id)).acts[0]);
      expect(act).toMatchObject({ text: 'Nộp hồ sơ', by: 'Ma Văn Páo thay mặt Ma Thị Hạnh', subject: { id: body.id } });
    }
    // News goes to her, and to him with a way in under his right.
    const news = (person: Person) => until('the news', async () => (await inbox(person)).find((item) => item.kind === 'dossier.submitted'));
    expect((await news(hanh)).link).toBe(`/ho-so/${body.id}`);
    expect((await news(pao)).link).toBe(`/ho-so/${body.id}?thay=${encodeURIComponent(as.acting)}`);
    // The acknowledgement is read under the right, and that is remembered too.
    const ready = async () => (await get<CitizenDossier>(as, `/api/v1/citizen/dossiers/${body.id}`)).body.documents;
    const document = await until('the acknowledgement', async () => (await ready()).find((each) => each.state === 'ready'), 25_000);
    expect((await get(as, `/api/v1/citizen/documents/${document.id}/content`)).status).toBe(200);
    await until('the reading', async () => (await detailOf(hanh, id)).acts.some((act) => act.text === 'Mở giấy tờ của hồ sơ'));
    await end(hanh, id);
  }, 60_000);

  it('ends at once: the next act is refused, whatever page is open', async () => {
    const { id, as } = await given(hanh, pao, ['file']);
    const begun = { token: as.token, headers: { 'x-acting-for': as.acting }, body: { procedureCode: '1.001193' } };
    const draft = await w.world.call<Draft>('/api/v1/citizen/drafts', begun);
    expect(draft.status).toBe(201);
    const body = await w.birth(as, { draftId: draft.body.id });
    expect((await end(hanh, id)).body.state).toBe('revoked');
    expect(await w.submit<Fault>(as, body)).toMatchObject({ status: 403, body: { code: 'acting-refused' } });
    expect((await get(as, '/api/v1/citizen/drafts')).status).toBe(403);
    // Nor does it become his own.
    expect((await get(pao, `/api/v1/citizen/drafts/${draft.body.id}`)).status).toBe(404);
    expect((await get<ActingList>(pao, '/api/v1/citizen/acting')).body.items).toEqual([]);
    // She ended it by mistake: the same right goes on.
    const restored = await w.world.call(`${DELEGATIONS}/${id}/restoration`, { token: hanh.token, method: 'POST' });
    expect(restored).toMatchObject({ status: 200, body: { state: 'active' } });
    expect((await w.submit(as, body)).status).toBe(201);
    expect((await end(pao, id)).body.state).toBe('left');
    expect((await w.submit<Fault>(as, await w.birth(hanh))).body.code).toBe('acting-refused');
  });

  it('runs out on its date, to the millisecond', async () => {
    const { id, as } = await given(hanh, pao, ['follow'], 1);
    const last = new Date((await detailOf(hanh, id)).delegation.until ?? '');
    expect(last.toISOString()).toBe('2026-11-24T17:00:00.000Z');
    w.clock.set(new Date(last.getTime() - 1));
    expect((await get(as, '/api/v1/citizen/dossiers')).status).toBe(200);
    w.clock.set(last);
    expect(await get(as, '/api/v1/citizen/dossiers')).toMatchObject({ status: 403, body: { code: 'acting-refused' } });
    expect((await detailOf(hanh, id)).delegation.state).toBe('expired');
    expect((await end(hanh, id)).body.code).toBe('delegation-state');
    w.clock.set(MONDAY);
    await end(hanh, id);
  });

  it('allows what was named and nothing else', async () => {
    const { id, as } = await given(hanh, pao, ['follow']);
    expect((await get(as, '/api/v1/citizen/dossiers')).status).toBe(200);
    const mine = (await w.submit(hanh, await w.birth(hanh))).body;
    expect((await w.submit<Fault>(as, w.stay())).body.code).toBe('acting-refused');
    expect((await w.act<Fault>(as, 'citizen', mine.id, 'withdrawal', { version: 1 })).body.code).toBe('acting-refused');
    // What concerns the account, or giving on, is never done for others.
    for (const path of ['/api/v1/citizen/notifications', DELEGATIONS, '/api/v1/citizen/acting'])
      expect((await get(as, path)).body.code).toBe('not-for-others');
    const onward = { token: as.token, headers: { 'x-acting-for': as.acting }, body: { phone: '0912345678', groups: ['follow'] } };
    expect(await w.world.call(DELEGATIONS, onward)).toMatchObject({ status: 403, body: { code: 'not-for-others' } });
    await end(hanh, id);
  });

  it('belongs to the one who was asked: a stranger uses, sees and ends nothing', async () => {
    const { id, as } = await given(hanh, pao, ['file']);
    const stranger = await w.citizen('Người Khác', '0009');
    expect((await get({ ...stranger, acting: as.acting }, '/api/v1/citizen/dossiers')).body.code).toBe('acting-refused');
    const same = { traceId: '', instance: '' };
    const [absent, foreign] = [await get(stranger, `${DELEGATIONS}/${newId()}`), await get(stranger, `${DELEGATIONS}/${id}`)];
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, ...same }).toEqual({ ...absent.body, ...same });
    for (const act of ['acceptance', 'refusal', 'end', 'restoration'])
      expect((await w.world.call(`${DELEGATIONS}/${id}/${act}`, { token: stranger.token, method: 'POST' })).status).toBe(404);
    await end(hanh, id);
  });

  it('lets the other take back what was filed, with both names in the history', async () => {
    const { id, as } = await given(hanh, pao, ['amend']);
    const dossier = (await w.submit(hanh, await w.birth(hanh))).body;
    const { body } = await w.act(as, 'citizen', dossier.id, 'withdrawal', { version: 1, reason: 'Nộp nhầm' });
    expect(body).toMatchObject({ status: 'withdrawn' });
    const read = await get<CitizenDossier>(hanh, `/api/v1/citizen/dossiers/${dossier.id}`);
    expect(read.body.timeline[0]).toMatchObject({ type: 'dossier.withdrawn', by: 'Ma Văn Páo thay mặt Ma Thị Hạnh', detail: 'Nộp nhầm' });
    expect(read.body.filedBy).toBeUndefined();
    await end(hanh, id);
  });

  it('lets a parent file for a child until the eighteenth birthday begins', async () => {
    const declared = { fullName: 'Ma Minh Khôi', birthDate: '2008-11-25', relation: 'mother', declared: true };
    const child = await w.world.call<ChildView>('/api/v1/citizen/children', { token: hanh.token, body: declared });
    expect(child).toMatchObject({ status: 201, body: { majorityOn: '2026-11-25', mine: { state: 'active', role: 'guardian' } } });
    const asMother = { ...hanh, acting: `delegation:${child.body.mine.id}` };
    const { status, body } = await w.submit<SubmittedDossier>(asMother, await w.birth(asMother));
    expect(status).toBe(201);
    const rows = await w.world.query<{ owner: Buffer }[]>('SELECT account_id AS owner FROM dossier WHERE id = ?', [idBytes(body.id)]);
    expect(rows[0]?.owner.equals(idBytes(child.body.id))).toBe(true);
    const read = await get<CitizenDossier>(asMother, `/api/v1/citizen/dossiers/${body.id}`);
    expect(read.body.filedBy?.text).toBe('Ma Thị Hạnh thay mặt Ma Minh Khôi');
    // Nobody signs in as the child, so the news reaches the mother.
    const link = `/ho-so/${body.id}?thay=${encodeURIComponent(asMother.acting)}`;
    await until('the news', async () => (await inbox(hanh)).some((item) => item.link === link));
    w.clock.set(new Date('2026-11-24T16:59:59.999Z'));
    expect((await get(asMother, '/api/v1/citizen/dossiers')).status).toBe(200);
    w.clock.set(new Date('2026-11-24T17:00:00.000Z'));
    expect(await get(asMother, '/api/v1/citizen/dossiers')).toMatchObject({ status: 403, body: { code: 'acting-refused' } });
  });

  it('does not take the key of one’s own application for another person’s', async () => {
    const { id, as } = await given(hanh, pao, ['file']);
    const key = newId();
    expect((await w.submit(pao, w.stay(), key)).status).toBe(201);
    expect(await w.submit<Fault>(as, w.stay(), key)).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
    await end(hanh, id);
  });
});
