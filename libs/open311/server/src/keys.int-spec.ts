import type { IssuedOpen311Key, Open311KeyList } from '@tinhso/open311-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Open311World } from './__world__/open311-world.js';

const path = '/api/v1/staff/open311-keys';
const body = { name: 'Cổng 1022', contact: 'Ông Tạ, 02073 000 000', perMinute: 30 };
const pothole = { service_code: 'pothole', lat: '21.8233', long: '105.2181', description: 'Ổ gà sâu' };

describe('keys of other systems', () => {
  let open: Open311World;
  beforeAll(async () => {
    open = await Open311World.start();
  }, 120_000);
  afterAll(() => open.world.close());

  it('are issued once, used, limited and taken back', async () => {
    const token = open.token();
    const issued = await open.world.call<IssuedOpen311Key>(path, { token, body });
    expect(issued.status).toBe(201);
    const { key, apiKey } = issued.body;
    expect([key.name, key.perMinute, key.requests, key.lastUsedAt]).toEqual(['Cổng 1022', 30, 0, undefined]);
    expect(apiKey.startsWith(key.hint)).toBe(true);
    expect((await open.world.call(path, { token, body })).status).toBe(409);

    expect((await open.post({ ...pothole, api_key: apiKey })).status).toBe(200);
    const listed = await open.world.call<Open311KeyList>(path, { token });
    expect(listed.body.items).toHaveLength(1);
    expect(listed.body.items[0]).toMatchObject({ id: key.id, requests: 1, lastUsedAt: '2026-11-23T02:40:00.000Z' });
    expect(JSON.stringify(listed.body)).not.toContain(apiKey);
    const [row] = await open.world.query<{ text: string }[]>(
      'SELECT CONCAT_WS(" ", name, contact, hint, HEX(hash)) AS text FROM open311_key',
    );
    expect(row?.text).not.toContain(apiKey);

    const limited = await open.world.call<{ perMinute: number }>(`${path}/${key.id}`, { token, method: 'PATCH', body: { perMinute: 5 } });
    expect([limited.status, limited.body.perMinute]).toEqual([200, 5]);

    expect((await open.world.call(`${path}/${key.id}/revocation`, { token, method: 'POST' })).status).toBe(204);
    expect((await open.post({ ...pothole, api_key: apiKey })).status).toBe(403);
    for (const again of [
      open.world.call(`${path}/${key.id}/revocation`, { token, method: 'POST' }),
      open.world.call(`${path}/${key.id}`, { token, method: 'PATCH', body: { perMinute: 5 } }),
    ])
      expect((await again).status).toBe(404);
    expect((await open.world.call(path, { token, body })).status).toBe(201);
  });

  it('are for the province alone, and for its administrators', async () => {
    const commune = open.world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee')?.id ?? '';
    for (const token of [open.token('admin', commune), open.token('leader'), open.token('case_officer')]) {
      expect((await open.world.call(path, { token })).status).toBe(403);
      expect((await open.world.call(path, { token, body: { ...body, name: 'Cổng khác' } })).status).toBe(403);
    }
    expect((await open.world.call(path, { token: open.world.citizenToken() })).status).toBe(403);
  });

  it.each([{ name: 'ab' }, { name: '   ' }, { contact: '' }, { perMinute: 0 }, { perMinute: 1.5 }, { more: true }])(
    'are not issued with %p',
    async (fault) => {
      expect((await open.world.call(path, { token: open.token(), body: { ...body, name: 'Cổng thứ ba', ...fault } })).status).toBe(422);
    },
  );
});
