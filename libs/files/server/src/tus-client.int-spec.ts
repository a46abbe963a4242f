import { createHash } from 'node:crypto';
import { auditDomain } from '@tinhso/audit-server';
import { fileLimits, uploadsPath, type StoredFile } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { World } from '@tinhso/testing';
import sharp from 'sharp';
import { Upload, type DetailedError, type UploadOptions } from 'tus-js-client';
import { largePdf } from './content/pdf.fixture.js';
import { filesDomain, FilesHttpModule, FilesJobsModule } from './index.js';
import { droppingLine } from './uploads/dropping-line.fixture.js';

/** Two api processes behind one address would look like this: same database, Redis and folder, separate locks. */
describe('the client library of the citizen app against two api processes', () => {
  let first: World;
  let second: World;
  const owner = newId();

  beforeAll(async () => {
    const options = { domains: [auditDomain, filesDomain], api: [FilesHttpModule] };
    first = await World.start({ ...options, jobs: [FilesJobsModule] });
    second = await World.start({ ...options, settings: { DATA_DIR: first.settings.DATA_DIR } });
    await first.query('DELETE FROM outbox');
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  const photo = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 50 } } })
      .jpeg({ quality: 90 })
      .toBuffer();

  const upload = (bytes: Buffer, name: string, options: Partial<UploadOptions> = {}) => {
    let pieces = 0;
    return new Promise<{ body: string; pieces: number }>((resolve, reject) => {
      const sending = new Upload(bytes, {
        endpoint: first.url + uploadsPath,
        chunkSize: 64 * 1024,
        retryDelays: [0, 100, 300, 1000],
        metadata: { filename: name, filetype: 'image/jpeg', paper: 'giay-chung-sinh' },
        headers: { authorization: `Bearer ${first.citizenToken(owner)}` },
        onChunkComplete: () => pieces++,
        onSuccess: ({ lastResponse }) => resolve({ body: lastResponse.getBody(), pieces }),
        onError: reject,
        ...options,
      });
      sending.start();
    });
  };

  it('sends a photo in pieces and gets the file as answer', async () => {
    const sent = await upload(await photo(700), 'giay.jpg');
    expect(sent.pieces).toBeGreaterThan(2);
    expect(JSON.parse(sent.body) as StoredFile).toMatchObject({
      state: 'ready',
      mediaType: 'image/jpeg',
      width: 700,
      paper: 'giay-chung-sinh',
    });
  });

  it('is refused once, without a retry, and can show the reason', async () => {
    let requests = 0;
    const refused = upload(Buffer.from('%PDF-1.4 not what it says'), 'giay.jpg', { onBeforeRequest: () => void requests++ });
    const error = await refused.then(
      () => undefined,
      (e: DetailedError) => e,
    );
    const problem = JSON.parse(error?.originalResponse?.getBody() ?? '{}') as Record<string, unknown>;
    expect(problem).toMatchObject({ status: 422, code: 'file-name-mismatch' });
    expect(requests).toBe(2);
  });

  it('goes on at the other process in the middle of the file, every piece elsewhere', async () => {
    const worlds = [first, second];
    let n = 0;
    const elsewhere = async (address: string, init: RequestInit): Promise<Response> => {
      const url = new URL(address);
      const base = new URL((worlds[n++ % 2] as World).url);
      url.port = base.port;
      return fetch(url, init);
    };
    const bytes = await photo(600);
    const created = await elsewhere(first.url + uploadsPath, {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        authorization: `Bearer ${first.citizenToken(owner)}`,
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from('a.jpg').toString('base64')}`,
      },
    });
    const path = created.headers.get('location') ?? '';
    const piece = 32 * 1024;
    let last: Response | undefined;
    for (let offset = 0; offset < bytes.length; offset += piece)
      last = await elsewhere(first.url + path, {
        method: 'PATCH',
        headers: {
          'tus-resumable': '1.0.0',
          authorization: `Bearer ${first.citizenToken(owner)}`,
          'upload-offset': String(offset),
          'content-type': 'application/offset+octet-stream',
        },
        body: new Uint8Array(bytes.subarray(offset, offset + piece)),
      });
    expect(await last?.json()).toMatchObject({ state: 'ready', width: 600 });
    expect(n).toBeGreaterThan(4);
  });

  it('carries 12 MB over a line that drops three times from the last byte on, at whichever process answers', async () => {
    const bytes = await largePdf(fileLimits.maxBytes);
    const portOf = (world: World) => Number(new URL(world.url).port);
    const dropsAt = [1_700_000, 5_300_123, 9_999_999];
    const line = await droppingLine([portOf(first), portOf(second)], dropsAt);
    const sent = await upload(bytes, 'giay.pdf', {
      endpoint: `http://127.0.0.1:${line.port}${uploadsPath}`,
      chunkSize: fileLimits.chunkBytes,
      metadata: { filename: 'giay.pdf', filetype: 'application/pdf' },
    });
    const carried = line.carried();
    await line.close();
    const stored = JSON.parse(sent.body) as StoredFile;
    expect(stored).toMatchObject({ state: 'ready', mediaType: 'application/pdf', size: bytes.length });
    expect(stored.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(line.drops()).toBe(dropsAt.length);
    expect(new Set(line.reached).size).toBe(2);
    // What had come was not sent again: what is over is headers, and what was between the two when the line broke.
    expect(carried - bytes.length).toBeLessThan(2 * fileLimits.chunkBytes);
  });

  it('lets one of two writers at different processes write each byte, never both', async () => {
    const bytes = await photo(500);
    const created = await first.call(uploadsPath, {
      method: 'POST',
      token: first.citizenToken(owner),
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from('a.jpg').toString('base64')}`,
      },
    });
    const path = created.headers.get('location') ?? '';
    const answers = await Promise.all(
      [first, second, first, second].map((world) =>
        world.call(path, {
          method: 'PATCH',
          token: first.citizenToken(owner),
          body: bytes,
          headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        }),
      ),
    );
    const statuses = answers.map((a) => a.status).sort();
    expect(statuses.filter((s) => s === 200)).toHaveLength(1);
    for (const status of statuses.slice(1)) expect([404, 409, 410, 423]).toContain(status);
    const file = answers.find((a) => a.status === 200)?.body;
    expect(file).toMatchObject({ state: 'ready', width: 500, height: 500 });
  });
});
