import { until } from '@tinhso/testing';
import { XMLParser } from 'fast-xml-parser';
import { Open311World, type Answered } from './__world__/open311-world.js';

const xml = new XMLParser({ parseTagValue: false });
const HERE = { lat: '21.8233', long: '105.2181' };
const pothole = { service_code: 'pothole', ...HERE, description: 'Ổ gà sâu trước cổng chợ' };

interface Posted {
  service_request_id?: string;
  token?: string;
  service_notice: string;
  account_id: null;
}
interface Read {
  service_request_id: string;
  [field: string]: unknown;
}

const FIELDS = [
  'service_request_id',
  'status',
  'status_notes',
  'service_name',
  'service_code',
  'description',
  'agency_responsible',
  'service_notice',
  'requested_datetime',
  'updated_datetime',
  'expected_datetime',
  'address',
  'address_id',
  'zipcode',
  'lat',
  'long',
  'media_url',
];

const listed = <T>({ text }: Answered): T[] => JSON.parse(text) as T[];

describe('Open311: reports of other systems', () => {
  let open: Open311World;
  let api_key: string;
  beforeAll(async () => {
    open = await Open311World.start();
    api_key = await open.key('Ứng dụng xã hội');
  }, 120_000);
  afterAll(() => open.world.close());

  /** Posts and gives the id. */
  async function sent(fields: Record<string, string> = {}): Promise<string> {
    const [posted] = listed<Posted>(await open.post({ api_key, ...pothole, ...fields }));
    if (!posted?.service_request_id) throw new Error(JSON.stringify(posted));
    return posted.service_request_id;
  }
  const read = async (id: string): Promise<Read | undefined> => listed<Read>(await open.get(`requests/${id}.json`))[0];

  it('gives the id of a realtime service, which can be read at once, with every field of v2 and none beyond', async () => {
    const answer = await open.post({
      api_key,
      ...pothole,
      address_string: '12 đường Tân Trào',
      description: 'Ổ gà sâu.\nGọi 0912345678 hoặc a@example.vn',
      first_name: 'Lan',
      phone: '0912345678',
      email: '',
      media_url: 'https://example.vn/a.jpg',
      'attribute[size]': 'wheel',
    });
    expect([answer.status, answer.type]).toEqual([200, 'application/json; charset=utf-8']);
    const [posted] = listed<Posted>(answer);
    expect(Object.keys(posted ?? {})).toEqual(['service_request_id', 'service_notice', 'account_id']);
    expect(posted?.service_request_id).toMatch(/^PA-\d{6}-\d{4}$/);
    expect(posted?.account_id).toBeNull();
    const request = await read(posted?.service_request_id ?? '');
    expect(Object.keys(request ?? {})).toEqual(FIELDS);
    expect(request).toMatchObject({
      status: 'open',
      service_code: 'pothole',
      service_name: 'Ổ gà, mặt đường hỏng',
      requested_datetime: '2026-11-23T02:40:00Z',
      lat: 21.8233,
      long: 105.2181,
      address: '12 đường Tân Trào, Phường Minh Xuân, Tỉnh Tuyên Quang',
      media_url: 'https://example.vn/a.jpg',
      zipcode: null,
      address_id: null,
      service_notice: null,
    });
    expect(request?.['description']).not.toMatch(/0912345678|a@example\.vn/);
    expect(JSON.stringify(request)).not.toContain('Lan');
  });

  it('answers the same in XML', async () => {
    const answer = await open.post({ api_key, ...pothole }, { format: 'xml' });
    expect([answer.status, answer.type]).toEqual([200, 'text/xml; charset=utf-8']);
    const { service_requests: root } = xml.parse(answer.text) as { service_requests: { request: Posted } };
    expect(Object.keys(root.request)).toEqual(['service_request_id', 'service_notice', 'account_id']);
    const single = await open.get(`requests/${root.request.service_request_id ?? ''}.xml`);
    const parsed = xml.parse(single.text) as { service_requests: { request: Read } };
    expect(Object.keys(parsed.service_requests.request)).toEqual(FIELDS);
    expect(parsed.service_requests.request['zipcode']).toBe('');
  });

  it('gives a token for a batch service, and the id once the queue has taken it in', async () => {
    const answer = await open.post({
      api_key,
      service_code: 'online-service',
      address_string: 'Trên mạng',
      description: 'Không nộp được hồ sơ',
      'attribute[message]': 'Lỗi 500',
    });
    const [posted] = listed<Posted>(answer);
    expect(Object.keys(posted ?? {})).toEqual(['token', 'service_notice', 'account_id']);
    const token = posted?.token ?? '';
    const code = await until(
      'the id of the token',
      async () => listed<{ service_request_id: string | null }>(await open.get(`tokens/${token}.json`))[0]?.service_request_id ?? undefined,
    );
    expect(listed(await open.get(`tokens/${token}.json`))).toEqual([{ service_request_id: code, token }]);
    expect((xml.parse((await open.get(`tokens/${token}.xml`)).text) as { service_requests: unknown }).service_requests).toEqual({
      request: { service_request_id: code, token },
    });
    // As it was before the queue had come by.
    await open.world.settled();
    await open.world.query('UPDATE ticket SET unit_id = NULL WHERE code = ?', [code]);
    expect(listed(await open.get(`tokens/${token}.json`))).toEqual([{ service_request_id: null, token }]);
  });

  it('gives neither for a blackbox, and says that it is looked at first', async () => {
    const answer = await open.post({
      api_key,
      service_code: 'staff-attitude',
      address_id: '02215',
      description: 'Hẹn lại ba lần',
      'attribute[office]': 'Một cửa phường',
    });
    const [posted] = listed<Posted>(answer);
    expect(Object.keys(posted ?? {})).toEqual(['service_notice', 'account_id']);
    expect(posted?.service_notice).toContain('sau khi được duyệt');
  });

  it('keeps what is moderated from everybody until it is public', async () => {
    const [posted] = listed<Posted>(await open.post({ api_key, service_code: 'food-safety', ...HERE, description: 'Bán đồ ôi thiu' }));
    const id = posted?.service_request_id ?? '';
    expect(posted?.service_notice).toContain('sau khi được duyệt');
    expect((await open.get(`requests/${id}.json`)).status).toBe(404);
    expect(listed(await open.get(`requests.json?service_request_id=${id}`))).toEqual([]);
    await open.world.settled();
    await open.world.query("UPDATE ticket SET visibility = 'public' WHERE code = ?", [id]);
    expect((await read(id))?.service_request_id).toBe(id);
  });

  describe('attributes', () => {
    const waste = { service_code: 'waste-overflow', ...HERE, description: 'Rác tràn' };

    it('of a list may have several values', async () => {
      const answer = await open.post([
        ...Object.entries({ api_key, ...waste }),
        ['attribute[kinds][]', 'household'],
        ['attribute[kinds][]', 'plastic'],
        ['attribute[days]', '3'],
      ]);
      expect(answer.status).toBe(200);
    });

    it.each([
      ['missing where required', {}, 'attribute[kinds]'],
      ['empty where required', { 'attribute[kinds][]': '' }, 'attribute[kinds]'],
      ['of an unknown key', { 'attribute[kinds][]': 'gold' }, 'attribute[kinds]'],
      ['of words for a number', { 'attribute[kinds][]': 'green', 'attribute[days]': 'many' }, 'attribute[days]'],
      ['that nobody asked for', { 'attribute[kinds][]': 'green', 'attribute[colour]': 'red' }, 'attribute[colour]'],
    ])('%s are refused by name', async (_, fields, named) => {
      const answer = await open.post({ api_key, ...waste, ...fields });
      expect(answer.status).toBe(400);
      expect(listed<{ description: string }>(answer).map(({ description }) => description.split(':')[0])).toEqual([named]);
    });
  });

  it.each<[string, Record<string, string>, number]>([
    ['no key', { api_key: '' }, 403],
    ['a wrong key', { api_key: 'tso311_wrong' }, 403],
    ['an unknown service', { service_code: 'nothing' }, 404],
    ['no service', { service_code: '' }, 400],
    ['an unknown jurisdiction', { jurisdiction_id: 'elsewhere.gov' }, 404],
    ['no place', { lat: '', long: '' }, 400],
    ['half a place', { long: '' }, 400],
    ['a faulty latitude', { lat: 'north' }, 400],
    ['a latitude beyond the pole', { lat: '91' }, 400],
    ['a place outside the province', { lat: '21.0285', long: '105.8542' }, 400],
    ['an unknown address_id', { lat: '', long: '', address_id: '99999' }, 400],
    ['4,001 characters', { description: 'x'.repeat(4001) }, 400],
    ['HTML', { description: '<script>alert(1)</script>' }, 400],
    ['a script for a picture', { media_url: 'javascript:alert(1)' }, 400],
  ])('refuses %s in the format asked for', async (_, fields, status) => {
    const answer = await open.post({ api_key, ...pothole, ...fields });
    expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8']);
    expect(listed<{ code: number }>(answer).every(({ code }) => code === status)).toBe(true);
    const drawn = await open.post({ api_key, ...pothole, ...fields }, { format: 'xml' });
    expect([drawn.status, drawn.type]).toEqual([status, 'text/xml; charset=utf-8']);
    expect(drawn.text).toContain('<errors>');
  });

  it('refuses bodies that are no form, too large or unreadable', async () => {
    for (const [body, type] of [
      [JSON.stringify({ api_key, ...pothole }), 'application/json'],
      ['{', 'application/json'],
      ['hello', 'text/plain'],
      [`description=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded'],
    ] as const) {
      const answer = await fetch(`${open.world.url}/open311/v2/requests.json`, { method: 'POST', body, headers: { 'content-type': type } });
      expect([type, answer.status, answer.headers.get('content-type')]).toEqual([type, 400, 'application/json; charset=utf-8']);
      expect(await answer.json()).toEqual([{ code: 400, description: expect.any(String) as string }]);
    }
  });

  describe('an Idempotency-Key', () => {
    const twice = (key: string, fields: Record<string, string> = {}): Promise<Answered> =>
      open.post({ api_key, ...pothole, ...fields }, { headers: { 'idempotency-key': key } });
    const idOf = async (answer: Promise<Answered>): Promise<string | undefined> => listed<Posted>(await answer)[0]?.service_request_id;

    it('gives the same id, one after the other and at once', async () => {
      const first = await idOf(twice('a-key-of-theirs'));
      expect(first).toMatch(/^PA-/);
      expect(await idOf(twice('a-key-of-theirs'))).toBe(first);
      const ids = await Promise.all(Array.from({ length: 6 }, () => idOf(twice('another-key'))));
      expect(new Set(ids).size).toBe(1);
      expect(ids[0]).not.toBe(first);
    });

    it('with other words is refused, and is its own with another api_key', async () => {
      const first = await idOf(twice('third'));
      const other = await twice('third', { description: 'Một việc khác hẳn' });
      expect([other.status, listed<{ code: number }>(other)[0]?.code]).toEqual([400, 400]);
      const answer = await open.post({ ...pothole, api_key: await open.key('Một bên khác') }, { headers: { 'idempotency-key': 'third' } });
      expect(listed<Posted>(answer)[0]?.service_request_id).not.toBe(first);
    });
  });

  it('is held to the limit of its key, in the format asked for, but never with an emergency', async () => {
    const slow = await open.key('Một bên chậm', 2);
    const post = (service_code: string, more: Record<string, string> = {}) =>
      open.post({ ...pothole, api_key: slow, service_code, ...more });
    await Promise.all([post('pothole'), post('pothole')]);
    const refused = await post('pothole');
    expect([refused.status, refused.type]).toEqual([429, 'application/json; charset=utf-8']);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(listed<{ code: number }>(refused)[0]?.code).toBe(429);
    const urgent = await Promise.all(Array.from({ length: 5 }, () => post('manhole')));
    expect(urgent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  describe('a search', () => {
    it('finds the last 90 days, by service and by status; a closed one bears the time of its end', async () => {
      const [fresh, old, ended] = [await sent(), await sent(), await sent()];
      const [noisy] = listed<Posted>(
        await open.post({ api_key, service_code: 'noise', ...HERE, description: 'Karaoke', 'attribute[source]': 'karaoke' }),
      );
      await open.world.settled();
      await open.world.query("UPDATE ticket SET reported_at = '2026-07-01 00:00:00' WHERE code = ?", [old]);
      await open.world.query(
        "UPDATE ticket SET status = 'closed', closing_code = 'fixed', answered_at = '2026-11-23 01:00:00', closed_at = '2026-11-23 02:00:00' WHERE code = ?",
        [ended],
      );
      const found = async (query: string): Promise<string[]> =>
        (await open.json<Read[]>(`requests.json?${query}`)).map(({ service_request_id: id }) => id);
      const noise = noisy?.service_request_id ?? '';
      const mine = async (query: string): Promise<string[]> =>
        (await found(query)).filter((id) => [fresh, old, ended, noise].includes(id)).sort();
      expect(await mine('')).toEqual([fresh, ended, noise].sort());
      expect(await mine('start_date=2026-06-30T00:00:00Z&end_date=2026-07-02T00:00:00%2B07:00')).toEqual([old]);
      expect(await mine('status=closed')).toEqual([ended]);
      expect(await mine('status=open,closed&service_code=noise')).toEqual([noise]);
      expect(await mine('status=open&service_code=noise,pothole')).toEqual([fresh, noise].sort());
      expect(await found(`service_request_id=${old},${noise}&start_date=rubbish&status=rubbish&service_code=nothing`)).toEqual([
        noise,
        old,
      ]);
      expect(await read(ended)).toMatchObject({ status: 'closed', updated_datetime: '2026-11-23T02:00:00Z' });
      expect((await read(ended))?.['status_notes']).toContain('Đã khắc phục');
    });

    it('leaves out what was hidden, everywhere', async () => {
      const id = await sent();
      await open.world.query("UPDATE ticket SET visibility = 'hidden' WHERE code = ?", [id]);
      expect((await open.get(`requests/${id}.json`)).status).toBe(404);
      expect(await open.json(`requests.json?service_request_id=${id}`)).toEqual([]);
      expect((await open.get('requests.json')).text).not.toContain(id);
      expect((await open.get('bulk.csv')).text).not.toContain(id);
    });

    it('gives the 1,000 newest at most, and the bulk file gives all', async () => {
      const id = await sent();
      await open.world.settled();
      const columns = await open.world.query<{ c: string }[]>(
        "SELECT column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ticket' AND column_name NOT IN ('id', 'code')",
      );
      const rest = columns.map(({ c }) => `\`${c}\``).join(', ');
      await open.world.query(
        `INSERT INTO ticket (id, code, ${rest}) SELECT UNHEX(LPAD(HEX(seq), 32, '0')), CONCAT('PA-260101-', LPAD(seq, 5, '0')), ${rest} FROM ticket, seq_1_to_1005 WHERE code = ?`,
        [id],
      );
      expect(await open.json<Read[]>('requests.json')).toHaveLength(1000);
      const bulk = await open.get('bulk.csv');
      expect([bulk.status, bulk.type]).toEqual([200, 'text/csv; charset=utf-8']);
      const lines = bulk.text.split('\r\n');
      expect(lines[0]).toBe(
        '"service_request_id","requested_datetime","updated_datetime","closed_date","status_description","status_notes","source","service_name","service_subtype","description","agency_responsible","address","lat","long"',
      );
      expect(new Set(lines.filter((line) => line.startsWith('"PA-260101-')).map((line) => line.slice(0, 17))).size).toBe(1005);
      expect((await open.get('bulk.csv?start_date=2020-01-01T00:00:00Z&end_date=2020-01-02T00:00:00Z')).text.trim()).toBe(lines[0]);
      expect((await open.get('bulk.csv?start_date=x')).status).toBe(400);
    });
  });
});
