import { request } from 'node:http';
import { Readable } from 'node:stream';
import { auditDomain } from '@tinhso/audit-server';
import { fileLimits, uploadsPath, type StoredFile } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { idBytes, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { until, World } from '@tinhso/testing';
import sharp from 'sharp';
import { FileAccess, filesDomain, FilesFacade, FilesHttpModule, FilesJobsModule } from './index.js';
import { pdfOf } from './content/pdf.fixture.js';
import { FileStorage } from './storage/file-storage.js';
import { UploadStore } from './storage/upload-store.js';
import { SweepFilesUseCase } from './use-cases/sweep-files.js';

const TUS = { 'tus-resumable': '1.0.0' };
const metadata = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** Noise compresses badly, so that the file has a size worth cutting. */
const photo = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 50 } } })
    .withExif({ IFD0: { Artist: 'Nguyen Thi Hoa' } })
    .jpeg({ quality: 90 })
    .toBuffer();

let PDF: Buffer;

describe('files over HTTP', () => {
  let world: World;
  const owner = newId();
  let token: string;

  beforeAll(async () => {
    PDF = await pdfOf([{ text: 'Giấy chứng sinh' }]);
    world = await World.start({ domains: [auditDomain, filesDomain], api: [FilesHttpModule], jobs: [FilesJobsModule] });
    // What other suites left undone has no handler here.
    await world.query('DELETE FROM outbox');
    token = world.citizenToken(owner);
  });
  afterAll(() => world.close());

  const announce = (size: number, fields: Record<string, string>, as = token) =>
    world.call<Record<string, unknown>>(uploadsPath, {
      method: 'POST',
      token: as,
      headers: { ...TUS, 'upload-length': String(size), 'upload-metadata': metadata(fields) },
    });
  const patch = <T = Record<string, unknown>>(path: string, offset: number, bytes: Uint8Array, as = token) =>
    world.call<T>(path, {
      method: 'PATCH',
      token: as,
      body: bytes,
      headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    });
  const head = (path: string) => fetch(world.url + path, { method: 'HEAD', headers: { ...TUS, authorization: `Bearer ${token}` } });
  const send = async (bytes: Buffer, fields: Record<string, string>) => {
    const created = await announce(bytes.length, fields);
    expect(created.status).toBe(201);
    return patch<StoredFile & Record<string, unknown>>(created.headers.get('location') ?? '', 0, bytes);
  };
  /** Sends some bytes of a longer body and cuts the line. */
  const cutLine = async (path: string, offset: number, announced: number, bytes: Uint8Array) => {
    const out = request(world.url + path, {
      method: 'PATCH',
      headers: {
        ...TUS,
        authorization: `Bearer ${token}`,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': offset,
        'content-length': announced,
      },
    });
    out.on('error', () => undefined);
    out.write(bytes);
    await until(
      'the bytes to arrive',
      async () => Number((await world.get(UploadStore).tus.getUpload(path.split('/').at(-1) ?? '')).offset) > offset,
    );
    const closed = new Promise((resolve) => out.once('close', resolve));
    out.destroy();
    await closed;
  };

  it('takes a photo in pieces over a cut line, and keeps it without EXIF', async () => {
    const bytes = await photo(1200);
    const created = await announce(bytes.length, { filename: 'giấy chứng sinh.jpg', filetype: 'image/jpeg', paper: 'giay-chung-sinh' });
    const path = created.headers.get('location') ?? '';
    expect(path).toMatch(new RegExp(`^${uploadsPath}/[0-9a-f-]{36}$`));

    await cutLine(path, 0, bytes.length, bytes.subarray(0, 200_000));
    const resumed = await head(path);
    const offset = Number(resumed.headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(200_000);

    const half = await patch(path, offset, bytes.subarray(offset, offset + 1000));
    expect([half.status, half.headers.get('upload-offset')]).toEqual([204, String(offset + 1000)]);
    expect((await patch(path, offset, bytes.subarray(offset))).body).toMatchObject({ status: 409, code: 'upload-moved' });

    const done = await patch<StoredFile>(path, offset + 1000, bytes.subarray(offset + 1000));
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      state: 'ready',
      name: 'giấy chứng sinh.jpg',
      paper: 'giay-chung-sinh',
      mediaType: 'image/jpeg',
      width: 1200,
      attached: false,
    });

    const content = await fetch(`${world.url}/api/v1/citizen/files/${done.body.id}/content`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const kept = Buffer.from(await content.arrayBuffer());
    expect(kept.length).toBe(done.body.size);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(content.headers.get('content-security-policy')).toContain('sandbox');
    expect(content.headers.get('x-content-type-options')).toBe('nosniff');

    // The last answer may have been lost: asking again tells that all has come.
    const again = await head(path);
    expect(again.headers.get('upload-offset')).toBe(again.headers.get('upload-length'));
    expect((await world.call<StoredFile>(`/api/v1/citizen/files/${done.body.id}`, { token })).body).toEqual(done.body);
  });

  it('refuses a PDF renamed .jpg, says why, and keeps nothing of it', async () => {
    const refused = await send(PDF, { filename: 'chung-sinh.jpg', filetype: 'image/jpeg' });
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body).toMatchObject({ code: 'file-name-mismatch', title: 'Tên tệp không khớp với nội dung' });
    expect(refused.body.detail).toContain('Tệp đuôi .jpg nhưng bên trong là PDF. Hãy chọn');
    const [row] = await world.query<{ id: Buffer; state: string }[]>(
      'SELECT * FROM stored_file WHERE owner_id = ? ORDER BY id DESC LIMIT 1',
      [idBytes(owner)],
    );
    expect(row?.state).toBe('refused');
    const id = row?.id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') ?? '';
    expect((await world.call<StoredFile>(`/api/v1/citizen/files/${id}`, { token })).body.refusal?.code).toBe('file-name-mismatch');
    expect((await head(`${uploadsPath}/${id}`)).status).toBe(404);
    expect((await world.call(`/api/v1/citizen/files/${id}/content`, { token })).status).toBe(409);
  });

  it('keeps a PDF byte for byte and gives it only as a download', async () => {
    const kept = await send(PDF, { filename: 'giấy "tờ".pdf', filetype: 'application/pdf' });
    const content = await fetch(`${world.url}/api/v1/citizen/files/${kept.body.id}/content`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await content.arrayBuffer()).equals(PDF)).toBe(true);
    expect(content.headers.get('content-disposition')).toBe(
      `attachment; filename="gi_y _t__.pdf"; filename*=UTF-8''gi%E1%BA%A5y%20%22t%E1%BB%9D%22.pdf`,
    );
  });

  it('refuses more than 12 MB before a byte has come, and a file without name or content', async () => {
    const large = await announce(fileLimits.maxBytes + 1, { filename: 'lon.pdf' });
    expect(large.body).toMatchObject({ status: 413, code: 'file-too-large', title: 'Tệp lớn hơn 12 MB' });
    expect((await announce(fileLimits.maxBytes, { filename: 'vua.pdf' })).status).toBe(201);
    expect((await announce(5, { filename: '' })).body).toMatchObject({
      code: 'upload-described-badly',
      errors: [{ pointer: '/filename' }],
    });
    expect((await announce(5, { filename: 'a.pdf', paper: '../x' })).body).toMatchObject({ errors: [{ pointer: '/paper' }] });
    expect((await announce(0, { filename: 'a.pdf' })).body.code).toBe('file-empty');
    const bare = await world.call(uploadsPath, { method: 'POST', token, headers: { 'upload-length': '5' } });
    expect([bare.status, bare.body.code]).toEqual([400, 'malformed']);
    const endless = await world.call(uploadsPath, {
      method: 'POST',
      token,
      headers: { ...TUS, 'upload-defer-length': '1', 'upload-metadata': metadata({ filename: 'a.pdf' }) },
    });
    expect(endless.status).toBeGreaterThanOrEqual(400);
    expect(endless.status).toBeLessThan(502);
  });

  it('takes no more bytes than were announced', async () => {
    const created = await announce(100, { filename: 'a.pdf' });
    const path = created.headers.get('location') ?? '';
    expect((await patch(path, 0, PDF.subarray(0, 101))).status).toBe(413);
    expect((await head(path)).headers.get('upload-offset')).toBe('0');
  });

  it('is closed to strangers: absent and foreign look the same', async () => {
    const created = await announce(PDF.length, { filename: 'a.pdf' });
    const path = created.headers.get('location') ?? '';
    const id = path.split('/').at(-1) ?? '';
    const stranger = world.citizenToken();
    const staff = world.staffToken([{ unitId: newId(), role: 'clerk' }]);
    expect((await patch(path, 0, PDF, stranger)).status).toBe(404);
    expect((await patch(`${uploadsPath}/${newId()}`, 0, PDF)).status).toBe(404);
    await patch(path, 0, PDF);
    for (const route of ['', '/content']) {
      const foreign = await world.call(`/api/v1/citizen/files/${id}${route}`, { token: stranger });
      const absent = await world.call(`/api/v1/citizen/files/${newId()}${route}`, { token: stranger });
      expect({ ...foreign.body, traceId: '' }).toEqual({ ...absent.body, traceId: '' });
      expect(foreign.status).toBe(404);
    }
    expect((await world.call(`/api/v1/citizen/files/${id}`, { token: stranger, method: 'DELETE' })).status).toBe(404);
    expect((await world.call(`/api/v1/staff/files/${id}/content`, { token: staff })).status).toBe(404);
    expect((await world.call(`/api/v1/citizen/files/${id}`)).status).toBe(401);
    expect((await patch(path, 0, PDF, '')).status).toBe(401);
  });

  it('hands files over to a dossier once, names every one that cannot be taken, and lets the domain say who reads', async () => {
    const mine = (await send(PDF, { filename: 'a.pdf' })).body.id;
    const pending = (await announce(9, { filename: 'b.pdf' })).headers.get('location')?.split('/').at(-1) ?? '';
    const dossier = newId();
    const unit = newId();
    const claim = (fileIds: string[], subjectId = dossier) =>
      world
        .get(UnitOfWork)
        .run(systemContext('test'), (tx) =>
          world.get(FilesFacade).claimFiles(tx, { accountId: owner, fileIds, subjectType: 'dossier', subjectId }),
        );

    await expect(claim([mine, pending, newId()])).rejects.toMatchObject({
      code: 'files-unusable',
      options: { errors: [{ pointer: '/files/1' }, { pointer: '/files/2' }] },
    });
    expect(await claim([mine])).toMatchObject([{ id: mine, name: 'a.pdf', size: PDF.length }]);
    expect(await claim([mine])).toHaveLength(1);
    await expect(claim([mine], newId())).rejects.toMatchObject({ code: 'files-unusable' });

    world
      .get(FileAccess)
      .register('dossier', async (ctx, file) => Promise.resolve(file.subjectId === dossier && ctx.grantedUnitIds.includes(unit)));
    const content = `/api/v1/staff/files/${mine}/content`;
    expect((await world.call(content, { token: world.staffToken([{ unitId: newId(), role: 'clerk' }]) })).status).toBe(404);
    expect((await world.call(content, { token: world.staffToken([{ unitId: unit, role: 'clerk' }]) })).status).toBe(200);
    expect(await world.query("SELECT actor_kind FROM audit_entry WHERE action = 'file.read' AND subject_id = ?", [mine])).toEqual([
      { actor_kind: 'staff' },
    ]);

    const deleted = await world.call(`/api/v1/citizen/files/${mine}`, { token, method: 'DELETE' });
    expect([deleted.status, deleted.body.code]).toEqual([409, 'file-attached']);
  });

  it('erases what is deleted and what is forgotten, whole or half, and nothing that is held or wanted longer', async () => {
    const facade = world.get(FilesFacade);
    const unitOfWork = world.get(UnitOfWork);
    const ids = await Promise.all(
      ['xoa', 'quen', 'giu', 'nhap'].map(async (name) => (await send(PDF, { filename: `${name}.pdf` })).body.id),
    );
    const [removed, forgotten, held, drafted] = ids as [string, string, string, string];
    const half = (await announce(PDF.length, { filename: 'nua.pdf' })).headers.get('location') ?? '';
    await patch(half, 0, PDF.subarray(0, 10));
    const halfId = half.split('/').at(-1) ?? '';
    await unitOfWork.run(systemContext('test'), async (tx) => {
      await facade.claimFiles(tx, { accountId: owner, fileIds: [held], subjectType: 'dossier', subjectId: newId() });
    });
    await world.query(
      'UPDATE stored_file SET keep_until = NOW(3) - INTERVAL 1 DAY WHERE id IN (?, ?, ?, ?)',
      [forgotten, held, drafted, halfId].map(idBytes),
    );
    await unitOfWork.run(systemContext('test'), (tx) =>
      facade.keepFiles(tx, { accountId: owner, fileIds: [drafted], until: new Date(Date.now() + 86_400_000) }),
    );

    expect((await world.call(`/api/v1/citizen/files/${removed}`, { token, method: 'DELETE' })).status).toBe(204);
    await world.get(SweepFilesUseCase).run(systemContext('test'));
    await world.settled();

    const storage = world.get(FileStorage);
    for (const id of [removed, forgotten]) await expect(storage.stream(id)).rejects.toThrow();
    for (const id of [held, drafted]) (await storage.stream(id)).destroy();
    expect(await world.get(UploadStore).isComplete(halfId)).toBe(false);
    expect((await head(half)).status).toBe(404);
    const left = await facade.describe(world.get(Reader).manager, ids);
    expect([...left.keys()].sort()).toEqual([held, drafted].sort());
  });

  it('finishes an upload whose process died after the last byte', async () => {
    const created = await announce(PDF.length, { filename: 'a.pdf' });
    const id = created.headers.get('location')?.split('/').at(-1) ?? '';
    const store = world.get(UploadStore).tus;
    await store.write(Readable.from([PDF]), id, 0);
    expect((await world.call<StoredFile>(`/api/v1/citizen/files/${id}`, { token })).body).toMatchObject({
      state: 'ready',
      size: PDF.length,
    });
  });

  it('lets the newer connection write when the older one hangs', async () => {
    const bytes = await photo(900);
    const created = await announce(bytes.length, { filename: 'a.jpg' });
    const path = created.headers.get('location') ?? '';
    const hanging = request(world.url + path, {
      method: 'PATCH',
      headers: {
        ...TUS,
        authorization: `Bearer ${token}`,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': 0,
        'content-length': bytes.length,
      },
    });
    hanging.on('error', () => undefined);
    hanging.write(bytes.subarray(0, 50_000));
    const store = world.get(UploadStore).tus;
    await until('the first bytes', async () => (await store.getUpload(path.split('/').at(-1) ?? '')).offset > 0);
    const offset = Number((await head(path)).headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(0);
    expect((await patch(path, offset, bytes.subarray(offset))).status).toBe(200);
    hanging.destroy();
  });

  it('counts uploads of one account', async () => {
    const busy = world.citizenToken(newId());
    const answers = await Promise.all(Array.from({ length: 70 }, () => announce(10, { filename: 'a.pdf' }, busy)));
    expect(answers.filter((a) => a.status === 201)).toHaveLength(60);
    expect(answers.filter((a) => a.status === 429)).toHaveLength(10);
    expect(answers.find((a) => a.status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
