import { newId } from '@tinhso/kernel';
import { idBytes, PersonalDataSources } from '@tinhso/platform';
import type { CurrentErasure, DeletionRecord, Erasure, ErasurePreview, PrivacyRequestView } from '@tinhso/privacy-contract';
import { PrivacyWorld, type Person } from './__world__/privacy-world.js';
import { ErasureConsumer } from './jobs/erasure.consumer.js';
import { StartErasures } from './use-cases/start-erasures.js';

describe('erasure', () => {
  let privacy: PrivacyWorld;
  let hanh: Person;

  beforeAll(async () => {
    privacy = await PrivacyWorld.start();
  });
  beforeEach(async () => {
    await privacy.clean();
    hanh = await privacy.citizen('Ma Thị Hạnh', 'hanh@example.vn');
    const now = privacy.clock.now();
    await privacy.world.query(
      `INSERT INTO notification (id, account_id, event_id, event_type, texts, created_at) VALUES (?, ?, ?, 'dossier.accepted', ?, ?)`,
      [
        idBytes(newId()),
        idBytes(hanh.accountId),
        idBytes(newId()),
        JSON.stringify({ title: { vi: 'a', en: 'a' }, body: { vi: 'b', en: 'b' } }),
        now,
      ],
    );
    const [state] = (await privacy.call<{ items: { textSha256: string }[] }>(hanh, '/citizen/privacy/consents')).body.items;
    await privacy.call(hanh, '/citizen/privacy/consents/email_copies', { given: true, textSha256: state?.textSha256 }, 'PUT');
  });
  afterAll(() => privacy.world.close());

  const base = '/citizen/privacy/erasure';
  const ask = (confirmation = 'xóa tài khoản', person = hanh) => privacy.call<Erasure>(person, base, { confirmation });
  const carryOut = async () => {
    const begun = await privacy.world.get(StartErasures).run();
    await privacy.deliver('privacy.erasure', privacy.world.get(ErasureConsumer));
    return begun;
  };
  const account = async () =>
    (
      await privacy.world.query<{ state: string; full_name: string; phone_sealed: Buffer | null }[]>(
        'SELECT state, full_name, phone_sealed FROM account WHERE id = ?',
        [idBytes(hanh.accountId)],
      )
    )[0];

  it('is shown beforehand: what goes, what the law holds; and nothing has gone by looking', async () => {
    const { body } = await privacy.call<ErasurePreview>(hanh, `${base}/preview`);
    const lines = body.lines.map(({ what, erased, held }) => [what, erased, held.length]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ['Các lần đồng ý và dừng', 0, 1],
        ['Thông báo', 1, 0],
      ]),
    );
    expect(lines.at(-1)).toEqual(['Họ tên, số điện thoại, e-mail, mật khẩu', 1, 0]);
    expect(body).toMatchObject({ obstacles: [], coolingDays: 7 });
    expect(await account()).toMatchObject({ state: 'active', full_name: 'Ma Thị Hạnh' });
    expect(await privacy.world.query('SELECT 1 FROM notification')).toHaveLength(1);
  });

  it('wants the words typed and a fresh proof', async () => {
    const wrong = await ask('có');
    expect([wrong.status, (wrong.body as unknown as { code: string }).code]).toEqual([422, 'erasure-words-differ']);
    const provedAt = Math.floor(Date.now() / 1000) - 901;
    const stale = { ...hanh, token: privacy.world.citizenToken(hanh.accountId, hanh.name, { provedAt }) };
    expect((await ask('XOÁ TÀI KHOẢN', stale)).status).toBe(403);
  });

  it('waits seven days in which it can be undone, and its request has the legal clock', async () => {
    const { status, body } = await ask();
    expect(status).toBe(202);
    expect(body).toMatchObject({ state: 'waiting', effectiveAt: '2026-11-30T02:40:00.000Z' });
    const request = await privacy.call<PrivacyRequestView>(hanh, `/citizen/privacy/requests/${body.requestId}`);
    expect(request.body).toMatchObject({ kind: 'erase', status: 'acknowledged', completion: { dueOn: '2026-12-14' }, actions: [] });
    expect((await ask()).status).toBe(409);
    privacy.later(6);
    expect(await carryOut()).toBe(0);
    expect((await privacy.call<CurrentErasure>(hanh, `${base}/undo`, {})).body).toEqual({});
    privacy.later(2);
    expect(await carryOut()).toBe(0);
    expect(await account()).toMatchObject({ state: 'active' });
    expect((await privacy.call(hanh, `${base}/undo`, {})).status).toBe(409);
    expect((await privacy.told()).map(({ title }) => title)).toEqual(['Tài khoản sẽ bị xoá', 'Đã huỷ việc xoá tài khoản']);
  });

  it('then takes what no law holds, keeps the proof, and leaves no name in it', async () => {
    const { requestId } = (await ask()).body;
    privacy.later(7);
    expect(await carryOut()).toBe(1);
    expect(await account()).toEqual({ state: 'erased', full_name: 'Tài khoản đã xoá', phone_sealed: null });
    expect(await privacy.world.query('SELECT 1 FROM notification')).toEqual([]);
    expect(await privacy.world.query('SELECT 1 FROM consent_record')).toHaveLength(1);
    const officer = await privacy.officer();
    const { body } = await privacy.call<DeletionRecord>(officer, `/staff/privacy/requests/${requestId}/deletion-record`);
    expect(body).toMatchObject({ doneAt: '2026-11-30T02:40:00.000Z', askedBy: 'Tài khoản đã xoá' });
    expect(body.entries.map(({ domain }) => domain)).toEqual(expect.arrayContaining(['files', 'identity', 'notifications', 'privacy']));
    expect(JSON.stringify(body)).not.toMatch(/Hạnh|0987|hanh@/);
    const [row] = await privacy.world.query<{ status: string }[]>('SELECT status FROM privacy_request WHERE id = ?', [idBytes(requestId)]);
    expect(row?.status).toBe('fulfilled');
  });

  it('is idempotent: a worker that dies half-way goes on where it was', async () => {
    await ask();
    privacy.later(7);
    let failing = true;
    privacy.world.get(PersonalDataSources).register('identity-late', {
      export: () => Promise.resolve([]),
      erase: () => (failing ? Promise.reject(new Error('killed')) : Promise.resolve([])),
    });
    // Registered last, so it is asked first; what came before it in the first run is not done again.
    await expect(carryOut()).rejects.toThrow('killed');
    failing = false;
    await privacy.deliver('privacy.erasure', privacy.world.get(ErasureConsumer));
    await privacy.deliver('privacy.erasure', privacy.world.get(ErasureConsumer));
    const entries = await privacy.world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM erasure_entry');
    expect(Number(entries[0]?.n)).toBe(privacy.world.get(PersonalDataSources).all().length);
    const [erasure] = await privacy.world.query<{ state: string; under_way: Buffer | null }[]>('SELECT state, under_way FROM erasure');
    expect(erasure).toMatchObject({ state: 'done', under_way: null });
  });

  it('does not begin while something still needs the account', async () => {
    let open = false;
    const text = { vi: 'Hồ sơ chưa xong.', en: 'Still open.' };
    privacy.world.get(PersonalDataSources).register('needing', {
      export: () => Promise.resolve([]),
      erase: () => Promise.resolve([]),
      obstacles: () => Promise.resolve(open ? [{ text, link: '/ho-so' }] : []),
    });
    open = true;
    expect((await ask()).body).toMatchObject({ code: 'erasure-obstructed', detail: 'Hồ sơ chưa xong.' });
    open = false;
    await ask();
    open = true;
    privacy.later(7);
    expect(await carryOut()).toBe(0);
    expect((await privacy.call<CurrentErasure>(hanh, base)).body.erasure).toMatchObject({
      postponed: true,
      effectiveAt: '2026-12-01T02:40:00.000Z',
    });
    open = false;
    privacy.later(1);
    expect(await carryOut()).toBe(1);
  });

  it('takes the keys of copies away', async () => {
    await privacy.call(hanh, '/citizen/privacy/exports', undefined, 'POST');
    await ask();
    privacy.later(7);
    await carryOut();
    expect(await privacy.world.query('SELECT 1 FROM data_export WHERE key_sealed IS NOT NULL')).toEqual([]);
  });
});
