import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDomain } from '@tinhso/audit-server';
import { filesDomain, FilesHttpModule, FilesJobsModule } from '@tinhso/files-server';
import { newId } from '@tinhso/kernel';
import { World } from '@tinhso/testing';
import sharp from 'sharp';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const UPLOADS = '/api/v1/citizen/uploads';
const TUS = { 'tus-resumable': '1.0.0' };
/** The test file of EICAR, in two pieces so that no scanner minds this file. */
const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`);

describe('files that the virus scanner looks into', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tinhso-clamd-'));
  const photo = sharp({
    create: { width: 900, height: 600, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 50 } },
  });
  let box: RunningSandbox;
  let world: World;
  let token: string;

  beforeAll(async () => {
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir });
    const settings = { CLAMD_URL: box.clamdUrl };
    world = await World.start({ domains: [auditDomain, filesDomain], api: [FilesHttpModule], jobs: [FilesJobsModule], settings });
    token = world.citizenToken(newId());
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const send = async (bytes: Buffer) => {
    const metadata = `filename ${Buffer.from('giay.jpg').toString('base64')}`;
    const announced = { ...TUS, 'upload-length': String(bytes.length), 'upload-metadata': metadata };
    const path = (await world.call(UPLOADS, { method: 'POST', token, headers: announced })).headers.get('location') ?? '';
    const piece = { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const sent = await world.call<{ state?: string; code?: string }>(path, { method: 'PATCH', token, body: bytes, headers: piece });
    return { ...sent, id: path.split('/').at(-1) ?? '' };
  };
  const state = (id: string) => world.call<{ state: string; refusal?: { code: string } }>(`/api/v1/citizen/files/${id}`, { token });

  it('keeps a clean one and refuses one with a virus, saying what to do', async () => {
    const bytes = await photo.clone().jpeg().toBuffer();
    expect((await send(bytes)).body).toMatchObject({ state: 'ready' });
    // What comes after the end of a picture is not drawn by anybody, but would be carried on.
    const infected = await send(Buffer.concat([bytes, EICAR]));
    expect([infected.status, infected.body.code]).toEqual([422, 'file-infected']);
    expect((await state(infected.id)).body).toMatchObject({ state: 'refused', refusal: { code: 'file-infected' } });
  });

  it('takes nothing while the scanner is away, and goes on by itself when it is back', async () => {
    box.faults.set({ scanner: 'down' });
    const waiting = await send(await photo.clone().jpeg().toBuffer());
    expect([waiting.status, waiting.body.code, waiting.headers.get('retry-after')]).toEqual([503, 'scanner-away', '30']);
    expect((await state(waiting.id)).status).toBe(503);
    box.faults.set({ scanner: 'ok' });
    expect((await state(waiting.id)).body).toMatchObject({ state: 'ready' });
  });
});
