import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CitizenDossier, DeskResultDetail, SubmittedDossier } from '@tinhso/dossiers-contract';
import { dossiersDomain, DossiersHttpModule, DossiersJobsModule } from '@tinhso/dossiers-server';
import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { delegationDomain, DelegationJobsModule } from '@tinhso/delegation-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityFacade, IdentityJobsModule } from '@tinhso/identity-server';
import { FollowParcels, integrationsDomain, IntegrationsHttpModule, IntegrationsJobsModule } from '@tinhso/integrations-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsDomain, PaymentsJobsModule } from '@tinhso/payments-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain, SigningJobsModule } from '@tinhso/signing-server';
import { emptyTables, until, World } from '@tinhso/testing';
import { walletDomain, WalletJobsModule } from '@tinhso/wallet-server';
import { signatureOf, type EventCode, type Shipment } from './post/shipment.js';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const POST = { clientId: 'tinh-so', clientSecret: 'a secret of the post and us' };
const ctx = systemContext('post.test');
const MINH_XUAN = '02215';
const address = { name: 'Trần Văn Bình', phone: '0912345678', provinceCode: '01', communeCode: '00004', detail: 'Số 12, ngõ 5' };
const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };
const answers = {
  applicantFullName: 'Trần Văn Bình',
  applicantBirthDate: '1990-05-20',
  applicantCitizenId: '001090000456',
  applicantAddress: { provinceCode: '01', communeCode: '00004', detail: 'Số 12' },
  applicantSex: 'male',
  stayAddress: home,
  housingKind: 'family',
  householderIsApplicant: true,
  stayFrom: '2026-11-23',
  stayUntil: '2027-11-22',
  reason: 'work',
  withMembers: false,
};

describe('results by post, over HTTP with the stand-in', () => {
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let clerk: string;
  let citizen: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-post-'));
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, post: POST });
    world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        walletDomain,
        paymentsDomain,
        proceduresDomain,
        dossiersDomain,
        integrationsDomain,
      ],
      api: [DossiersHttpModule, IntegrationsHttpModule],
      jobs: [
        AuditJobsModule,
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
        IntegrationsJobsModule,
      ],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      settings: { POST_URL: box.postUrl, POST_CLIENT_ID: POST.clientId, POST_CLIENT_SECRET: POST.clientSecret },
    });
    await emptyTables((sql) => world.query(sql), ['dossier_return', 'dossier_return_event', 'dossier_parcel', 'dossier_parcel_event']);
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    await put(`${box.postUrl}/webhook`, { url: `${world.url}/webhooks/post` });
    const unit = world.get(OrganisationsFacade).competentUnit(MINH_XUAN, 'commune_committee')?.id ?? '';
    const fullName = 'Hoàng Thị Mây';
    const identity = world.get(IdentityFacade);
    const { accountId } = await identity.createStaffAccount(ctx, { fullName, login: `t.${newId()}`, password: 'ba con mèo leo' });
    const post = { accountId, unitId: unit, role: 'one_stop_clerk', title: 'Công chức', from: new Date('2026-01-01T00:00:00Z') } as const;
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(OrganisationsFacade).appointStaff(tx, post));
    clerk = world.staffToken([{ unitId: unit, role: 'one_stop_clerk' }], accountId, fullName);
    const phone = `09${String(Date.now()).slice(-8)}`;
    const person = await identity.createCitizenAccount(ctx, { fullName: 'Trần Văn Bình', phone, password: 'ba con mèo leo' });
    citizen = world.citizenToken(person.accountId, 'Trần Văn Bình');
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(() => faults({ post: 'ok', postEvents: 'ok', loseAnswers: false, delayMs: 0 }));

  const send = async <T>(method: string, url: string, body: unknown): Promise<{ status: number; body: T }> => {
    const answer = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json().catch(() => undefined)) as T };
  };
  const put = (url: string, body: unknown) => send('PUT', url, body);
  const faults = (switches: object) => send('POST', `${box.url}/faults`, switches);
  const shipments = async (): Promise<Shipment[]> =>
    ((await (await fetch(`${box.postUrl}/shipments`)).json()) as { items: Shipment[] }).items;
  const happens = (number: string, code: EventCode, at?: string) =>
    send<{ told: number[] }>('POST', `${box.postUrl}/shipments/${number}/events`, { code, ...(at ? { at } : {}) });

  /** A result that waits to be packed: signing is not what is looked at here. */
  const toPost = async (detail = address.detail): Promise<string> => {
    const headers = { 'idempotency-key': newId() };
    const returning = { way: 'post', address: { ...address, detail } };
    const body = { procedureCode: '1.004194', receivingCommune: MINH_XUAN, answers, papers: [], declared: true, returning };
    const filed = await world.call<SubmittedDossier>('/api/v1/citizen/dossiers', { token: citizen, body, headers });
    expect(filed.status).toBe(201);
    const { id, code } = filed.body;
    await world.query("UPDATE dossier SET status = 'completed' WHERE code = ?", [code]);
    await world.query("UPDATE dossier_return SET state = 'to_post' WHERE dossier_id = UNHEX(REPLACE(?, '-', ''))", [id]);
    return id;
  };
  const onDesk = async (id: string): Promise<DeskResultDetail> =>
    (await world.call<DeskResultDetail>(`/api/v1/staff/returns/${id}`, { token: clerk })).body;
  const mine = async (id: string): Promise<CitizenDossier> =>
    (await world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: citizen })).body;
  const give = async (id: string) => {
    const { version } = await onDesk(id);
    return world.call(`/api/v1/staff/returns/${id}/posting`, { token: clerk, body: { version } });
  };
  const posted = async (): Promise<{ id: string; number: string }> => {
    const id = await toPost();
    expect((await give(id)).status).toBe(200);
    const number = await until('the number', async () => (await onDesk(id)).parcelNumber, 30_000);
    return { id, number };
  };

  it('orders once although the first answer is lost, and gives the label', async () => {
    const before = (await shipments()).length;
    const id = await toPost();
    await faults({ loseAnswers: true });
    expect((await give(id)).status).toBe(200);
    await until('the order to be taken', async () => (await shipments()).length > before || undefined, 20_000);
    await faults({ loseAnswers: false });
    const number = await until('the number', async () => (await onDesk(id)).parcelNumber, 30_000);
    expect((await shipments()).filter((each) => each.number === number)).toHaveLength(1);
    expect((await shipments()).length).toBe(before + 1);
    const label = await fetch(`${world.url}/api/v1/staff/returns/${id}/label`, { headers: { authorization: `Bearer ${clerk}` } });
    expect(label.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await label.arrayBuffer()).toString('latin1')).toContain(number);
    expect((await onDesk(id)).state).toBe('posted');
  });

  it('hears of every step, also twice and out of order, and closes the dossier on delivery', async () => {
    const { id, number } = await posted();
    await faults({ postEvents: 'messy' });
    for (const code of ['collected', 'in_transit', 'delivering'] as const)
      expect((await happens(number, code)).body.told.every((status) => status === 204)).toBe(true);
    expect((await mine(id)).returning).toMatchObject({ state: 'posted', parcel: { number, state: 'delivering' } });
    await happens(number, 'delivered');
    const dossier = await mine(id);
    expect(dossier).toMatchObject({ status: 'returned', returning: { state: 'handed_out' } });
    expect(dossier.returning?.parcel?.events.map(({ title }) => title)).toEqual([
      'Đã phát',
      'Bưu tá đang đi phát',
      'Đang vận chuyển',
      'Bưu chính đã nhận',
    ]);
  });

  it('asks by itself when the post says nothing', async () => {
    const { id, number } = await posted();
    await faults({ postEvents: 'silent' });
    await happens(number, 'collected');
    await happens(number, 'returned');
    expect((await mine(id)).returning?.parcel?.events).toEqual([]);
    await world.query('UPDATE dossier_parcel SET looked_at = looked_at - INTERVAL 1 HOUR WHERE number = ?', [number]);
    await world.get(FollowParcels).run(ctx);
    expect((await mine(id)).returning).toMatchObject({ state: 'waiting', mayChange: true });
    expect(await onDesk(id)).toMatchObject({ state: 'waiting', note: 'Bưu gửi bị trả về' });
  });

  it('says when the post refuses an address, and does not try for ever', async () => {
    const id = await toPost('Không có tuyến, bản xa');
    await give(id);
    await until('the refusal', async () => (await onDesk(id)).note, 20_000);
    expect(await onDesk(id)).toMatchObject({ state: 'to_post', note: 'Bưu chính không nhận địa chỉ: Không có tuyến phát đến địa chỉ này' });
  });

  it('believes no news that the post has not signed, nor old ones', async () => {
    const { id, number } = await posted();
    const events = [{ id: newId(), code: 'delivered', at: new Date().toISOString(), place: 'x' }] as const;
    const notice = (secret: string, timestamp = new Date().toISOString()) => {
      const unsigned = { number, timestamp, events };
      return { ...unsigned, signature: signatureOf(secret, unsigned) };
    };
    const tell = (body: unknown) => send<{ code: string }>('POST', `${world.url}/webhooks/post`, body);
    expect(await tell(notice('another secret'))).toMatchObject({ status: 401, body: { code: 'notice-not-signed' } });
    expect((await tell(notice(POST.clientSecret, new Date(Date.now() - 600_000).toISOString()))).status).toBe(401);
    const moved = notice(POST.clientSecret);
    expect((await tell({ ...moved, events: [{ ...events[0], code: 'lost' }] })).status).toBe(401);
    expect((await mine(id)).status).toBe('completed');
    expect((await tell(moved)).status).toBe(204);
    expect((await mine(id)).status).toBe('returned');
  });
});
