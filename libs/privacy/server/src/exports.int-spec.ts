import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { newId } from '@tinhso/kernel';
import { AppConfig, PersonalDataSources, S } from '@tinhso/platform';
import { PersonalDataExport, type DataExport, type DataExportList } from '@tinhso/privacy-contract';
import { PrivacyWorld, type Person } from './__world__/privacy-world.js';
import { ExpiredExportsChore } from './jobs/expired-exports.chore.js';
import { ExportConsumer } from './jobs/export.consumer.js';

describe('a copy of all own data', () => {
  let privacy: PrivacyWorld;
  let hanh: Person;

  beforeAll(async () => {
    privacy = await PrivacyWorld.start();
  });
  beforeEach(async () => {
    await privacy.clean();
    hanh = await privacy.citizen('Ma Thị Hạnh', 'hanh@example.vn');
  });
  afterAll(() => privacy.world.close());

  const base = '/citizen/privacy/exports';
  const ask = (person = hanh) => privacy.call<DataExport>(person, base, undefined, 'POST');
  const make = (attempt = 1) => privacy.deliver('privacy.export', privacy.world.get(ExportConsumer), attempt);
  const newest = async () => (await privacy.call<DataExportList>(hanh, base)).body.items[0] as DataExport;
  const files = () => {
    const folder = privacy.world.get(AppConfig).dataPath('exports');
    return readdirSync(folder, { recursive: true }).map((name) => readFileSync(`${folder}/${String(name)}`));
  };

  it('is made in the background, told, and fetched as JSON of the documented form and as PDF', async () => {
    expect((await ask()).body).toMatchObject({ state: 'requested', files: [] });
    expect((await ask()).status).toBe(409);
    await make();
    const ready = await newest();
    expect(ready).toMatchObject({ state: 'ready', expiresAt: '2026-11-30T02:40:00.000Z' });
    expect(ready.progress.done).toBe(ready.progress.total);
    const json = await privacy.call<PersonalDataExport>(hanh, `${base}/${ready.id}/content/json`);
    expect(S(PersonalDataExport)['~standard'].validate(structuredClone(json.body))).not.toHaveProperty('issues');
    expect(json.body.sections.find(({ name }) => name === 'account')?.records).toEqual([
      expect.objectContaining({ fullName: 'Ma Thị Hạnh', email: 'hanh@example.vn', phone: expect.stringMatching(/^0987/) as string }),
    ]);
    expect(json.headers.get('cache-control')).toBe('private, no-store');
    const pdf = await fetch(`${privacy.world.url}/api/v1${base}/${ready.id}/content/pdf`, {
      headers: { authorization: `Bearer ${hanh.token}` },
    });
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(ready.files.find(({ format }) => format === 'pdf')?.sha256);
    expect((await privacy.told()).map(({ title }) => title)).toEqual(['Bản sao dữ liệu của bạn đã sẵn sàng']);
  });

  it('lies on the disk sealed, opens for nobody else, and only with a fresh proof', async () => {
    await ask();
    await make();
    const { id } = await newest();
    for (const bytes of files()) expect(bytes.includes('Hạnh') || bytes.includes('hanh@example.vn') || bytes.includes('%PDF')).toBe(false);
    const mai = await privacy.citizen('Lý Thị Mai');
    expect((await privacy.call(mai, `${base}/${id}/content/json`)).status).toBe(404);
    expect((await privacy.call(mai, `${base}/${newId()}/content/json`)).status).toBe(404);
    const provedAt = Math.floor(Date.now() / 1000) - 901;
    const stale = { ...hanh, token: privacy.world.citizenToken(hanh.accountId, hanh.name, { provedAt }) };
    for (const answer of [await privacy.call(stale, `${base}/${id}/content/json`), await ask(stale)])
      expect([answer.status, (answer.body as { code?: string }).code]).toEqual([403, 'proof-needed']);
  });

  it('is gone after seven days: refused at the hour, its files and its key taken away', async () => {
    await ask();
    await make();
    const { id } = await newest();
    const before = files().length;
    privacy.later(7);
    expect((await privacy.call(hanh, `${base}/${id}/content/json`)).status).toBe(409);
    await privacy.world.get(ExpiredExportsChore).run();
    expect(before - files().length).toBe(2);
    expect(await newest()).toMatchObject({ state: 'expired', files: [] });
    expect(await privacy.world.query('SELECT 1 FROM data_export WHERE key_sealed IS NOT NULL')).toEqual([]);
  });

  it('that cannot be made is tried again, then said to have failed, and can be asked for anew', async () => {
    const sources = privacy.world.get(PersonalDataSources);
    let broken = true;
    sources.register('broken', {
      export: () => (broken ? Promise.reject(new Error('no such table')) : Promise.resolve([])),
      erase: () => Promise.resolve([]),
    });
    await ask();
    await expect(make(1)).rejects.toThrow('no such table');
    expect((await newest()).state).toBe('requested');
    await make(5);
    expect((await newest()).state).toBe('failed');
    broken = false;
    expect((await ask()).status).toBe(202);
    await make();
    expect((await newest()).state).toBe('ready');
  });
});
