import type { PortalExchangePage } from '@tinhso/integrations-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idFromBytes, PersonalDataSources, Reader } from '@tinhso/platform';
import { until, type World } from '@tinhso/testing';
import type { ExchangeWorld } from './__world__/exchange-world.js';
import { PortalWorld } from './__world__/portal-world.js';

describe('the exchange with the national portal, over HTTP with its stand-in', () => {
  let portal: PortalWorld;
  let exchange: ExchangeWorld;
  let world: World;

  beforeAll(async () => {
    portal = await PortalWorld.start();
    exchange = portal.exchange;
    world = exchange.world;
  });
  afterAll(() => exchange?.close());
  afterEach(() => exchange.faults({ portal: 'ok', loseAnswers: false }));

  const exchanges = async (token: string): Promise<PortalExchangePage> =>
    (await world.call<PortalExchangePage>('/api/v1/staff/portal-exchanges', { token })).body;
  const exchangeOf = async (token: string, portalCode: string) =>
    (await exchanges(token)).items.find((item) => item.portalCode === portalCode);
  it('files a dossier once however often it is handed out, and acknowledges it under its code', async () => {
    const portalCode = await portal.file();
    await Promise.all([portal.pass(), portal.pass()]);
    await portal.pass();
    const filed = await portal.dossiersOf(portalCode);
    expect(filed).toHaveLength(1);
    const acknowledged = await until('the acknowledgement', async () => (await portal.at(portalCode)).acknowledgement);
    expect(acknowledged.agencyDossierCode).toBe(filed[0]?.code);
    const reported = await until('the first report', async () => (await portal.at(portalCode)).reports['1']);
    expect(reported).toMatchObject({ status: 1, agencyDossierCode: filed[0]?.code });
  });

  it('tells every status with officer and date, although the portal is down and loses answers', async () => {
    const { portalCode, id } = await portal.takenIn({ person: '2' });
    await exchange.faults({ portal: 'down' });
    const clerk = await exchange.staff('one_stop_clerk');
    expect(await world.call(`/api/v1/staff/dossiers/${id}/acceptance`, { token: clerk, body: { version: 1 } })).toMatchObject({
      status: 200,
    });
    await exchange.faults({ portal: 'ok', loseAnswers: true });
    await until('the report to be taken', async () => (await portal.at(portalCode)).reports['2'], 30_000);
    await exchange.faults({ loseAnswers: false });
    const { reports } = await portal.at(portalCode);
    expect(reports['2']).toMatchObject({ status: 2, officer: 'Lương Thị Mơ', unit: 'Ủy ban nhân dân phường Minh Xuân' });
    expect(reports['2']?.promisedAt).toBeDefined();
    const admin = await exchange.staff('admin');
    await until('both reports to be written down', async () => (await exchangeOf(admin, portalCode))?.reported?.status === 2, 30_000);
  });

  it('leaves one that cannot be filed to somebody, with every fault, and files it when tried again after it was mended', async () => {
    const portalCode = await portal.file({ faulty: '1' });
    await portal.pass();
    expect(await portal.dossiersOf(portalCode)).toEqual([]);
    const admin = await exchange.staff('admin');
    const waiting = await exchangeOf(admin, portalCode);
    expect(waiting).toMatchObject({ state: 'attention', tries: 1, unit: { code: exchange.unit.code } });
    expect(waiting?.faults.map(({ pointer }) => pointer)).toContain('/answers/status');
    expect(JSON.stringify(waiting)).not.toContain('Chẩu Văn Lâm');
    expect((await portal.at(portalCode)).acknowledgement).toBeUndefined();
    const retry = (token: string) => world.call(`/api/v1/staff/portal-exchanges/${waiting?.id}/retry`, { token, method: 'POST' });
    const elsewhere = world.get(OrganisationsFacade).competentUnit('02545', 'commune_committee');
    expect((await retry(await exchange.staff('admin', { unitId: elsewhere?.id ?? '' }))).status).toBe(404);
    expect((await retry(admin)).status).toBe(204);
    expect((await retry(admin)).status).toBe(409);
    await portal.pass();
    expect(await exchangeOf(admin, portalCode)).toMatchObject({ state: 'attention', tries: 2 });
  });

  it('goes on with what was fetched while the portal is away, and says that it is away', async () => {
    await exchange.faults({ portal: 'down' });
    await expect(portal.pass()).rejects.toThrow(/national portal failed/);
    await exchange.faults({ portal: 'ok' });
    await exchange.send('POST', `${exchange.box.portalUrl}/revoke-all`, {});
    await expect(portal.pass()).resolves.toBeUndefined();
  });

  it('gives the dossier to the person’s own account when name and number fit', async () => {
    const { accountId, token } = await exchange.citizen('Ma Thị Hạnh', '0900000001');
    const portalCode = await portal.file({ person: '0' });
    await portal.pass();
    const own = await world.call<{ items: { code: string }[] }>('/api/v1/citizen/dossiers', { token });
    const [filed] = await portal.dossiersOf(portalCode);
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
