import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const CLIENT = { clientId: 'tinh-so', clientSecret: 'a secret of the province' };
const basic = ({ clientId, clientSecret }: typeof CLIENT) =>
  `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;
const send = (url: string, method: string, body?: unknown, authorization?: string): Promise<Response> =>
  fetch(url, {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...(authorization ? { authorization } : {}) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

describe('the stand-in for the national portal', () => {
  let dataDir: string;
  let box: RunningSandbox;
  const open = () => startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, portal: CLIENT });
  const token = async (): Promise<string> => {
    const answer = await send(`${box.portalUrl}/token`, 'POST', undefined, basic(CLIENT));
    return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`;
  };
  const sample = async (): Promise<string> => {
    const answer = await send(`${box.portalUrl}/file-sample`, 'POST', { unitCode: 'H60.41', place: '08/02215' });
    return ((await answer.json()) as { portalCode: string }).portalCode;
  };
  const waiting = async (): Promise<{ portalCode: string; answers: object }[]> => {
    const answer = await send(`${box.portalUrl}/v1/dossiers?agency=H60`, 'GET', undefined, await token());
    return ((await answer.json()) as { items: { portalCode: string; answers: object }[] }).items;
  };
  const acknowledgement = { agencyDossierCode: 'H60.41-261123-0001', receivedAt: '2026-11-23T02:00:00.000Z' };
  const report = { status: 2, at: '2026-11-23T03:00:00.000Z', agencyDossierCode: 'H60.41-261123-0001', unit: 'UBND phường Minh Xuân' };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-portal-'));
    box = await open();
  });
  afterEach(async () => {
    await box.close();
    await rm(dataDir, { recursive: true });
  });

  it('says that it is not the portal, and hands nothing out without a token', async () => {
    const page = await fetch(box.portalUrl);
    expect(page.headers.get('x-sandbox')).toBe('true');
    expect(await page.text()).toContain('KHÔNG PHẢI CỔNG DỊCH VỤ CÔNG QUỐC GIA');
    expect((await send(`${box.portalUrl}/token`, 'POST', undefined, basic({ ...CLIENT, clientSecret: 'another' }))).status).toBe(401);
    expect((await send(`${box.portalUrl}/v1/dossiers?agency=H60`, 'GET')).status).toBe(401);
    const revoked = await token();
    await send(`${box.portalUrl}/revoke-all`, 'POST');
    expect((await send(`${box.portalUrl}/v1/dossiers?agency=H60`, 'GET', undefined, revoked)).status).toBe(401);
  });

  it('hands a dossier out until the province has acknowledged it, also after a restart', async () => {
    const code = await sample();
    expect((await waiting()).map(({ portalCode }) => portalCode)).toEqual([code]);
    await box.close();
    box = await open();
    expect((await waiting()).map(({ portalCode }) => portalCode)).toEqual([code]);
    const url = `${box.portalUrl}/v1/dossiers/${code}/acknowledgement`;
    expect((await send(url, 'PUT', acknowledgement, await token())).status).toBe(201);
    expect((await send(url, 'PUT', acknowledgement, await token())).status).toBe(200);
    expect((await send(url, 'PUT', { ...acknowledgement, agencyDossierCode: 'H60.41-261123-0002' }, await token())).status).toBe(409);
    expect(await waiting()).toEqual([]);
  });

  it('takes a report once for one sequence, and only of an acknowledged dossier under its code', async () => {
    const code = await sample();
    const url = `${box.portalUrl}/v1/dossiers/${code}/reports/2`;
    expect((await send(url, 'PUT', report, await token())).status).toBe(409);
    await send(`${box.portalUrl}/v1/dossiers/${code}/acknowledgement`, 'PUT', acknowledgement, await token());
    expect((await send(url, 'PUT', report, await token())).status).toBe(201);
    expect((await send(url, 'PUT', report, await token())).status).toBe(200);
    expect((await send(url, 'PUT', { ...report, status: 4 }, await token())).status).toBe(409);
    expect((await send(url, 'PUT', { ...report, status: 11 }, await token())).status).toBe(400);
    expect((await send(`${box.portalUrl}/v1/dossiers/unknown/reports/1`, 'PUT', report, await token())).status).toBe(404);
    expect(await (await fetch(box.portalUrl)).text()).toContain('Được tiếp nhận');
  });

  it('can be down, and can lose its answers after it has taken the report', async () => {
    const code = await sample();
    const bearer = await token();
    await send(`${box.url}/faults`, 'POST', { portal: 'down' });
    expect((await send(`${box.portalUrl}/v1/dossiers?agency=H60`, 'GET', undefined, bearer)).status).toBe(503);
    await send(`${box.url}/faults`, 'POST', { portal: 'ok', loseAnswers: true });
    const url = `${box.portalUrl}/v1/dossiers/${code}/acknowledgement`;
    expect((await send(url, 'PUT', acknowledgement, bearer)).status).toBe(500);
    await send(`${box.url}/faults`, 'POST', { loseAnswers: false });
    expect((await send(url, 'PUT', acknowledgement, bearer)).status).toBe(200);
  });
});
