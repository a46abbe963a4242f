import { uploadsPath } from '@tinhso/files-contract';
import { idBytes } from '@tinhso/platform';
import sharp from 'sharp';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from '../feedback.fixture.js';
import { Officer } from '../office.fixture.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(document.domain)</script>';
const picture = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#777' } }).composite([
    { input: { create: { width: 90, height: 40, channels: 3, background: '#eee' } } },
  ]);

type Refused = { code: string; errors?: { pointer: string }[] };
interface Hostile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly code: string;
}

/** What is sent instead of a photo. */
async function hostileFiles(): Promise<Hostile[]> {
  const bomb = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#1a7f4b' } })
      .png()
      .toBuffer();
  const jpeg = await picture().jpeg().toBuffer();
  return [
    { name: 'trong.jpg', bytes: Buffer.alloc(0), code: 'file-empty' },
    { name: 'anh.svg', bytes: Buffer.from(SVG), code: 'file-type-refused' },
    { name: 'anh.jpg', bytes: Buffer.from(SVG), code: 'file-damaged' },
    { name: 'trang.jpg', bytes: Buffer.from(HTML), code: 'file-damaged' },
    { name: 'chuong-trinh.jpg', bytes: Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), code: 'file-name-mismatch' },
    { name: 'giay.jpg', bytes: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n'), code: 'file-name-mismatch' },
    // 144 megapixels are not even opened; 56 are, in bounds, and found to be a picture of nothing.
    { name: 'bom.png', bytes: await bomb(12_000, 12_000), code: 'file-image-too-big' },
    { name: 'tron.png', bytes: await bomb(8_000, 7_000), code: 'file-image-blank' },
    { name: 'cut.jpg', bytes: jpeg.subarray(0, jpeg.length >> 1), code: 'file-damaged' },
  ];
}

describe('hostile reports', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  let files: Hostile[];
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    w.clock.set(MONDAY);
    hanh = await w.citizen();
    files = await hostileFiles();
  }, 90_000);
  afterAll(() => w.close());

  const countOf = async (sql: string, ...params: unknown[]): Promise<number> => {
    const [row] = await w.world.query<{ n: string }[]>(`SELECT COUNT(*) AS n FROM ${sql}`, params);
    return Number(row?.n);
  };
  const kept = () => countOf("stored_file WHERE state NOT IN ('refused', 'uploading')");

  /** Uploads as the form does. @returns status and code of the refusal, and the id under which it was announced */
  async function upload({ name, bytes }: Hostile): Promise<{ code: string; id: string }> {
    const tus = { 'tus-resumable': '1.0.0' };
    const { token } = hanh;
    const metadata = `filename ${Buffer.from(name).toString('base64')}`;
    const headers = { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata };
    const announced = await w.world.call<Refused>(uploadsPath, { method: 'POST', token, headers });
    if (announced.status >= 300) return { code: announced.body.code, id: '' };
    const path = announced.headers.get('location') ?? '';
    const part = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const sent = await w.world.call<Refused>(path, { method: 'PATCH', token, body: bytes, headers: part });
    return { code: sent.body.code, id: path.split('/').at(-1) ?? '' };
  }

  it('bring nothing that is no photo: each is refused by name, and no report can be sent with it', async () => {
    for (const file of files) {
      const { code, id } = await upload(file);
      expect({ name: file.name, code }).toEqual({ name: file.name, code: file.code });
      if (id === '') continue;
      const refused = await w.report<Refused>(hanh, { files: [id], place: { commune: MINH_XUAN } });
      expect([file.name, refused.status, refused.body.code]).toEqual([file.name, 422, 'files-unusable']);
    }
    expect(await countOf('ticket')).toBe(0);
    expect(await countOf('ticket_file')).toBe(0);
  });

  it('bring nothing as evidence either, nor through the link of a contractor', async () => {
    const { id } = await w.reported(hanh, { place: { commune: MINH_XUAN } });
    const officer = Officer.passing(w, w.unitOf('commune_committee'), 'case_officer');
    const made = await officer.act<{ path: string }>(id, 'contractor-links', {});
    expect(made.status).toBe(422);
    const link = await w.world.call<{ path: string }>(`/api/v1/staff/feedback/tickets/${id}/contractor-links`, {
      token: officer.token,
      body: { name: 'Đội duy tu', task: 'Vá ổ gà trước chợ', days: 3 },
    });
    const token = link.body.path.split('/').at(-1) ?? '';
    const before = await kept();
    for (const file of files) {
      const asEvidence = await officer.evidence(id, file.bytes, file.name);
      expect([file.name, asEvidence.status >= 400 && asEvidence.status < 500]).toEqual([file.name, true]);
      const path = `/api/v1/public/feedback/contractor/${token}/photos?name=${encodeURIComponent(file.name)}`;
      const headers = { 'content-type': 'application/octet-stream' };
      const byLink = await w.world.call<Refused>(path, { method: 'POST', body: file.bytes, headers });
      expect([file.name, byLink.status >= 400 && byLink.status < 500]).toEqual([file.name, true]);
      if (file.bytes.length > 0) expect([asEvidence.body.code, byLink.body.code]).toEqual([file.code, file.code]);
    }
    expect(await kept()).toBe(before);
    expect(await countOf('ticket_file WHERE ticket_id = ?', idBytes(id))).toBe(0);
  }, 60_000);

  it('keep of a picture the picture alone: what hides behind it or in it is gone', async () => {
    const behind = Buffer.concat([
      await picture()
        .withExif({ IFD0: { Artist: 'Ma Thi Hanh' } })
        .jpeg()
        .toBuffer(),
      Buffer.from(HTML),
    ]);
    const { id: file } = await upload({ name: 'anh.jpg', bytes: behind, code: '' });
    const { code } = await w.reported(hanh, { files: [file], place: { commune: MINH_XUAN } });
    const answer = await fetch(`${w.world.url}/api/v1/public/feedback/tickets/${code}/photos/${file}`);
    const shown = Buffer.from(await answer.arrayBuffer());
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual(['image/jpeg', 'nosniff']);
    expect(shown.includes('<script>') || shown.includes('Ma Thi Hanh')).toBe(false);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
  });

  it('are told every fault at once, words and place and answers and photos, and leave nothing', async () => {
    const before = [await countOf('ticket'), await countOf('ticket_event'), await countOf('outbox')];
    const faulty = await w.report<Refused>(hanh, {
      category: 'waste-overflow',
      description: `${'x'.repeat(4001)}<img src=x onerror=alert(1)>`,
      place: { lat: 10.7769, long: 106.7009, address: '<a href=javascript:alert(1)>đây</a>', commune: '99999' },
      attributes: { kinds: ['nothing'], days: 'NaN' },
    });
    expect([faulty.status, faulty.body.code]).toEqual([422, 'report-faulty']);
    expect(faulty.body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/attributes/days',
      '/attributes/kinds',
      '/description',
      '/description',
      '/place',
      '/place/address',
      '/place/commune',
    ]);
    const strange: unknown[] = [
      { place: { lat: '21.8', long: 105.2 } },
      { place: { lat: 21.8, long: null } },
      { description: { toString: 'x' } },
      { attributes: { other: { x: 'x' } } },
      { files: ['../../etc/passwd'] },
      { nameShown: 'everybody' },
      { isAdmin: true },
    ];
    for (const over of strange) {
      const { status } = await w.report(hanh, over as object);
      expect({ over, status }).toEqual({ over, status: 422 });
    }
    expect([await countOf('ticket'), await countOf('ticket_event'), await countOf('outbox')]).toEqual(before);
  });

  it('come two hundred in a minute from one phone: twenty are taken, however often the code is asked for; an emergency always is', async () => {
    const phone = '0912000333';
    const sessions = [await w.byPhone(phone), await w.byPhone(phone)];
    const place = { commune: MINH_XUAN };
    const statuses: number[] = [];
    for (let n = 0; n < 200; n += 20) {
      const some = Array.from({ length: 20 }, (_, i) => {
        const session = sessions[i % 2] ?? hanh;
        return w.report<Refused>(session, { place, description: `Ổ gà thứ ${n + i}` });
      });
      statuses.push(...(await Promise.all(some)).map(({ status }) => status));
      const danger = await w.report(sessions[0] ?? hanh, { category: 'manhole', description: 'Hố ga mất nắp giữa đường', place });
      expect(danger.status).toBe(201);
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(180);
    // Somebody else is not held up by it.
    expect((await w.report(await w.citizen(), { place })).status).toBe(201);
    await w.world.settled(90_000);
  }, 180_000);
});
