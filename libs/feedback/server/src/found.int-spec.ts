import type { FeedbackMap, TicketPage } from '@tinhso/feedback-contract';
import { idBytes, Reader } from '@tinhso/platform';
import { searchSql } from './data/public-tickets.js';
import { FeedbackWorld, MINH_XUAN, MONDAY, SQUARE, type Person } from './feedback.fixture.js';

describe('public reports are found', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    hanh = await w.citizen();
  }, 60_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  const codes = async (query: Record<string, string>): Promise<string[]> =>
    (await w.open<TicketPage>(`tickets?${new URLSearchParams(query)}`)).body.items.map(({ code }) => code);

  it('by their words, with or without marks, by kind and commune, newest first', async () => {
    const first = await w.reported(hanh, {
      description: 'Hố sụt cạnh trạm bơm Ỷ La',
      place: { commune: MINH_XUAN, address: 'Ngõ Mậu Thân' },
    });
    w.clock.set(new Date(MONDAY.getTime() + 3_600_000));
    const second = await w.reported(hanh, { category: 'street-light', description: 'Đèn cạnh trạm bơm nước không sáng', attributes: {} });
    for (const text of ['trạm bơm', 'TRAM BOM', 'bơm cạnh']) expect(await codes({ text })).toEqual([second.code, first.code]);
    expect(await codes({ text: 'tram bom', category: 'street-light' })).toEqual([second.code]);
    expect(await codes({ text: 'tram bom', commune: MINH_XUAN })).toEqual([second.code, first.code]);
    expect(await codes({ text: 'ngo mau than' })).toEqual([first.code]);
    expect(await codes({ text: 'minh xuan tram bom' })).toHaveLength(2);
    expect(await codes({ text: 'trạm xăng bơm' })).toEqual([]);
    expect(await codes({ text: '%%% …' })).toEqual([]);
    expect(await codes({ text: 'bom', state: 'closed' })).toEqual([]);
  });

  it('page by page, without one twice', async () => {
    for (let n = 0; n < 23; n++) {
      const person = n % 19 === 0 ? await w.citizen() : hanh;
      w.clock.set(new Date(MONDAY.getTime() + n * 7_200_000));
      await w.report(person, { category: 'manhole', description: `Nắp cống kênh Đồng Mây số ${n}`, place: { commune: MINH_XUAN } });
    }
    await w.world.settled(60_000);
    const page = await w.open<TicketPage>('tickets?text=kenh+dong+may');
    expect(page.body.items).toHaveLength(20);
    const rest = await w.open<TicketPage>(`tickets?text=kenh+dong+may&cursor=${page.body.nextCursor ?? ''}`);
    expect(rest.body.items).toHaveLength(3);
    expect(new Set([...page.body.items, ...rest.body.items].map(({ code }) => code)).size).toBe(23);
  });

  it('no more once their page is taken away', async () => {
    const { code } = await w.reported(hanh, { description: 'Cột ăng ten nghiêng sang nhà trẻ' });
    expect(await codes({ text: 'ang ten' })).toEqual([code]);
    await w.mine(hanh, `tickets/${code}/details`, { hidePage: true }, 'PATCH');
    await w.world.settled();
    expect(await codes({ text: 'ang ten' })).toEqual([]);
    expect(await w.world.query("SELECT word FROM ticket_word WHERE word = 'ten'")).toEqual([]);
  });

  it('by looks into indexes alone', async () => {
    const { sql, params } = searchSql({ category: 'pothole', state: 'open' }, 'bom', ['tram'], { among: 5000, limit: 21 });
    const plan: { table: string; type: string; key: string | null }[] = await w.world.get(Reader).manager.query(`EXPLAIN ${sql}`, params);
    const stored = plan.filter(({ table }) => !table.startsWith('<derived'));
    expect(stored.map(({ table }) => table).sort()).toEqual(['t', 'ticket_word', 'w0']);
    for (const step of stored) {
      expect(step.key).toBe('PRIMARY');
      expect(['ref', 'eq_ref', 'range', 'const']).toContain(step.type);
    }
  });

  it('on the map by state, kind and commune', async () => {
    const place = { lat: SQUARE.lat + 0.004, long: SQUARE.long + 0.004 };
    const open = await w.reported(hanh, { category: 'pothole', description: 'Ổ gà còn đó', place });
    const ended = await w.reported(hanh, { category: 'pothole', description: 'Ổ gà đã vá', place: { ...place, lat: place.lat + 0.002 } });
    await w.world.query("UPDATE ticket SET status = 'closed', closing_code = 'fixed' WHERE id = ?", [idBytes(ended.id)]);
    await w.mine(hanh, `tickets/${ended.code}/details`, { nameShown: 'shown' }, 'PATCH');
    await w.world.settled();
    const shown = async (query: string, box = '105.20,21.80,105.24,21.84') =>
      (await w.open<FeedbackMap>(`map?bbox=${box}&zoom=14${query}`)).body.tickets.map(({ code }) => code);
    expect(await shown('&state=open&category=pothole')).toContain(open.code);
    expect(await shown('&state=open')).not.toContain(ended.code);
    expect(await shown('&state=closed')).toContain(ended.code);
    expect(await shown('&state=closed')).not.toContain(open.code);
    expect(await shown('&category=noise')).toEqual([]);
    expect(await shown(`&commune=${MINH_XUAN}&state=closed`)).toEqual([ended.code]);
    expect(await shown(`&commune=${MINH_XUAN}&category=pothole`, '104,21,106,23')).toEqual(expect.arrayContaining([open.code, ended.code]));
    expect(await shown('&commune=00874')).toEqual([]);
  });
});
