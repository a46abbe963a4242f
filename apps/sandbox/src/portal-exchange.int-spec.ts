import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { delegationDomain, DelegationJobsModule } from '@tinhso/delegation-server';
import { dossiersDomain, DossiersHttpModule, DossiersJobsModule } from '@tinhso/dossiers-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityFacade, IdentityJobsModule } from '@tinhso/identity-server';
import type { PortalExchangePage } from '@tinhso/integrations-contract';
import { integrationsDomain, IntegrationsHttpModule, IntegrationsJobsModule, TakeInFromPortal } from '@tinhso/integrations-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { FixedClock, idFromBytes, PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { paymentsDomain, PaymentsJobsModule } from '@tinhso/payments-server';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain, SigningJobsModule } from '@tinhso/signing-server';
import { walletDomain, WalletJobsModule } from '@tinhso/wallet-server';
import { emptyTables, until, World } from '@tinhso/testing';
import type { PortalDossier } from './portal/portal-dossier.js';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const PORTAL = { clientId: 'tinh-so', clientSecret: 'a secret of the province' };
const ctx = systemContext('portal.test');
const MINH_XUAN = '02215';

describe('the exchange with the national portal, over HTTP with its stand-in', () => {
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let unit: { id: string; code: string };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-exchange-'));
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, portal: PORTAL });
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
      clock: new FixedClock(new Date('2026-11-23T09:40:00+07:00')),
      settings: { PORTAL_URL: box.portalUrl, PORTAL_CLIENT_ID: PORTAL.clientId, PORTAL_CLIENT_SECRET: PORTAL.clientSecret },
    });
    await emptyTables((sql) => world.query(sql), ['portal_exchange', 'portal_report', 'dossier_recorded_person']);
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    const found = world.get(OrganisationsFacade).competentUnit(MINH_XUAN, 'commune_committee');
    if (!found) throw new Error('the province has no Minh Xuân');
    unit = found;
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(() => faults({ portal: 'ok', loseAnswers: false }));

  const post = async <T>(url: string, body: unknown): Promise<T> =>
    (await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()) as T;
  const faults = (switches: object) => post(`${box.url}/faults`, switches);
  const fileAtPortal = async (more: object = {}): Promise<string> => {
    const body = { unitCode: unit.code, place: `08/${MINH_XUAN}`, person: '1', ...more };
    return (await post<{ portalCode: string }>(`${box.portalUrl}/file-sample`, body)).portalCode;
  };
  const atPortal = async (code: string): Promise<PortalDossier> =>
    (await (await fetch(`${box.portalUrl}/dossiers/${code}`)).json()) as PortalDossier;
  const pass = () => world.get(TakeInFromPortal).run(ctx);
  const staff = async (role: Role, unitId: string): Promise<string> => {
    const fullName = 'Lương Thị Mơ';
    const { accountId } = await world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { fullName, login: `t.${newId()}`, password: 'ba con mèo leo' });
    const from = new Date('2026-01-01T00:00:00Z');
    const post = { accountId, unitId, role, title: 'Công chức Một cửa', from };
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(OrganisationsFacade).appointStaff(tx, post));
    return world.staffToken([{ unitId, role }], accountId, fullName);
  };
  const exchanges = async (token: string): Promise<PortalExchangePage> =>
    (await world.call<PortalExchangePage>('/api/v1/staff/portal-exchanges', { token })).body;
  const exchangeOf = async (token: string, portalCode: string) =>
    (await exchanges(token)).items.find((item) => item.portalCode === portalCode);
  const dossiersOf = (portalCode: string) =>
    world.query<{ code: string; channel: string }[]>('SELECT code, channel FROM dossier WHERE filed_under = ?', [`portal:${portalCode}`]);

  it('files a dossier once however often it is handed out, and acknowledges it under its code', async () => {
    const portalCode = await fileAtPortal();
    await Promise.all([pass(), pass()]);
    await pass();
    const filed = await dossiersOf(portalCode);
    expect(filed).toHaveLength(1);
    const acknowledged = await until('the acknowledgement', async () => (await atPortal(portalCode)).acknowledgement);
    expect(acknowledged.agencyDossierCode).toBe(filed[0]?.code);
    const reported = await until('the first report', async () => (await atPortal(portalCode)).reports['1']);
    expect(reported).toMatchObject({ status: 1, agencyDossierCode: filed[0]?.code });
  });

  it('tells every status with officer and date, although the portal is down and loses answers', async () => {
    const portalCode = await fileAtPortal({ person: '2' });
    await pass();
    await until('the first report', async () => (await atPortal(portalCode)).reports['1']);
    await faults({ portal: 'down' });
    const clerk = await staff('one_stop_clerk', unit.id);
    const [{ id }] = await world.query<[{ id: string }]>(
      "SELECT LOWER(INSERT(INSERT(INSERT(INSERT(HEX(id),9,0,'-'),14,0,'-'),19,0,'-'),24,0,'-')) AS id FROM dossier WHERE filed_under = ?",
      [`portal:${portalCode}`],
    );
    expect(await world.call(`/api/v1/staff/dossiers/${id}/acceptance`, { token: clerk, body: { version: 1 } })).toMatchObject({
      status: 200,
    });
    await faults({ portal: 'ok', loseAnswers: true });
    await until('the report to be taken', async () => (await atPortal(portalCode)).reports['2'], 30_000);
    await faults({ loseAnswers: false });
    const { reports } = await atPortal(portalCode);
    expect(reports['2']).toMatchObject({ status: 2, officer: 'Lương Thị Mơ', unit: 'Ủy ban nhân dân phường Minh Xuân' });
    expect(reports['2']?.promisedAt).toBeDefined();
    const admin = await staff('admin', unit.id);
    await until('both reports to be written down', async () => (await exchangeOf(admin, portalCode))?.reported?.status === 2, 30_000);
  });

  it('leaves one that cannot be filed to somebody, with every fault, and files it when tried again after it was mended', async () => {
    const portalCode = await fileAtPortal({ faulty: '1' });
    await pass();
    expect(await dossiersOf(portalCode)).toEqual([]);
    const admin = await staff('admin', unit.id);
    const waiting = await exchangeOf(admin, portalCode);
    expect(waiting).toMatchObject({ state: 'attention', tries: 1, unit: { code: unit.code } });
    expect(waiting?.faults.map(({ pointer }) => pointer)).toContain('/answers/status');
    expect(JSON.stringify(waiting)).not.toContain('Chẩu Văn Lâm');
    expect((await atPortal(portalCode)).acknowledgement).toBeUndefined();
    const retry = (token: string) => world.call(`/api/v1/staff/portal-exchanges/${waiting?.id}/retry`, { token, method: 'POST' });
    const elsewhere = world.get(OrganisationsFacade).competentUnit('02545', 'commune_committee');
    expect((await retry(await staff('admin', elsewhere?.id ?? ''))).status).toBe(404);
    expect((await retry(admin)).status).toBe(204);
    expect((await retry(admin)).status).toBe(409);
    await pass();
    expect(await exchangeOf(admin, portalCode)).toMatchObject({ state: 'attention', tries: 2 });
  });

  it('goes on with what was fetched while the portal is away, and says that it is away', async () => {
    await faults({ portal: 'down' });
    await expect(pass()).rejects.toThrow(/national portal failed/);
    await faults({ portal: 'ok' });
    await post(`${box.portalUrl}/revoke-all`, {});
    await expect(pass()).resolves.toBeUndefined();
  });

  it('gives the dossier to the person’s own account when name and number fit', async () => {
    const { accountId } = await world
      .get(IdentityFacade)
      .createCitizenAccount(ctx, { phone: '0900000001', fullName: 'Ma Thị Hạnh', password: 'thuyền giấy trôi sông Lô' });
    const portalCode = await fileAtPortal({ person: '0' });
    await pass();
    const own = await world.call<{ items: { code: string }[] }>('/api/v1/citizen/dossiers', {
      token: world.citizenToken(accountId, 'Ma Thị Hạnh'),
    });
    const [filed] = await dossiersOf(portalCode);
    expect(own).toMatchObject({ status: 200 });
    expect(own.body.items.map(({ code }) => code)).toContain(filed?.code);

    const source = new Map(world.get(PersonalDataSources).entries()).get('integrations');
    const manager = world.get(Reader).manager;
    const [taken] = (await source?.export(manager, accountId)) ?? [];
    expect(taken?.records).toEqual([expect.objectContaining({ portalCode, dossier: filed?.code, answers: null })]);
    expect(await source?.obstacles?.(manager, accountId)).toEqual([]);
    expect(await source?.export(manager, newId())).toEqual([expect.objectContaining({ records: [] })]);
  });

  it('lets nobody be erased whose application has not come in yet', async () => {
    const [waiting] = await world.query<{ account_id: Buffer; portal_code: string }[]>(
      "SELECT account_id, portal_code FROM portal_exchange WHERE state = 'attention' LIMIT 1",
    );
    if (!waiting) throw new Error('nothing waits');
    const source = new Map(world.get(PersonalDataSources).entries()).get('integrations');
    const obstacles = await source?.obstacles?.(world.get(Reader).manager, idFromBytes(waiting.account_id));
    expect(obstacles?.map(({ text }) => text.vi).join()).toContain(waiting.portal_code);
    const [taken] = (await source?.export(world.get(Reader).manager, idFromBytes(waiting.account_id))) ?? [];
    expect(JSON.stringify(taken?.records)).toContain('"answers":{');
  });

  it('keeps what the person wrote only until it is a dossier', async () => {
    const rows = await world.query<{ state: string; sealed: Buffer | null }[]>('SELECT state, sealed FROM portal_exchange');
    expect(rows.length).toBeGreaterThan(2);
    for (const { state, sealed } of rows) {
      expect(sealed === null).toBe(state === 'filed');
      expect(sealed?.toString('latin1') ?? '').not.toContain('008085004321');
    }
  });
});
