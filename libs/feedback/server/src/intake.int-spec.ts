import type { FeedbackMap, OwnTicket, PublicTicket, TicketPage } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { PlacesFacade } from '@tinhso/places-server';
import { idFromBytes } from '@tinhso/platform';
import { FeedbackWorld, MINH_XUAN, MONDAY, SQUARE, type Person } from './feedback.fixture.js';

type Refused = { code: string; errors: { pointer: string }[] };
const pointers = ({ errors }: Refused): string[] => errors.map(({ pointer }) => pointer).sort();

describe('reports come in', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    hanh = await w.citizen();
  }, 60_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  it('and find their office, their dates and their place on the map by themselves', async () => {
    const { id, code } = await w.reported(hanh);
    expect(code).toMatch(/^PA-261123-\d{4}$/);
    const row = await w.row(id);
    expect(row).toMatchObject({ status: 'assigned', visibility: 'public', commune_code: MINH_XUAN, routed_by: 'commune' });
    expect(idFromBytes(row['unit_id'] as Buffer)).toBe(w.unitOf('commune_committee'));
    // Eight office hours from 9:40 of a Monday: the rest of it is on Wednesday, because the 24th is a holiday.
    expect(row['receive_due']).toEqual(new Date('2026-11-25T09:40:00+07:00'));
    const map = await w.open<FeedbackMap>('map?bbox=105.20,21.80,105.24,21.84&zoom=14');
    expect(map.body.tickets.map((each) => each.code)).toContain(code);
    const page = await w.open<PublicTicket>(`tickets/${code}`);
    expect(page.body).toMatchObject({ code, status: 'assigned', open: true, communeCode: MINH_XUAN });
    expect(page.body.timeline.map(({ kind }) => kind)).toEqual(['ticket.reported', 'ticket.assigned']);
  });

  it('go by the hour and by the words too', async () => {
    w.clock.set(new Date('2026-11-23T23:10:00+07:00'));
    const noise = await w.reported(hanh, { category: 'noise', description: 'Hát karaoke ầm ĩ', attributes: { source: 'karaoke' } });
    expect(idFromBytes((await w.row(noise.id))['unit_id'] as Buffer)).toBe(w.unitOf('commune_police'));
    const road = await w.reported(hanh, { description: 'Ổ gà trên quốc lộ 2 đoạn qua phường' });
    expect((await w.row(road.id))['routed_by']).toBe('main-roads');
  });

  it('once for one key, and another one for another body', async () => {
    const key = newId();
    const first = await w.report(hanh, {}, key);
    const again = await w.report(hanh, {}, key);
    expect(again.body).toEqual(first.body);
    expect((await w.report(hanh, { description: 'Ổ gà khác hẳn' }, key)).status).toBe(409);
  });

  it('are refused with every fault at once', async () => {
    const { status, body } = await w.report<Refused>(hanh, {
      category: 'waste-overflow',
      description: `<b>${'x'.repeat(4001)}</b>`,
      place: { lat: 21.0285, long: 105.8542, commune: '00004' },
      attributes: { days: 'nhiều', other: '1' },
    });
    expect([status, body.code]).toEqual([422, 'report-faulty']);
    expect(pointers(body)).toEqual([
      '/attributes/days',
      '/attributes/kinds',
      '/attributes/other',
      '/description',
      '/description',
      '/place',
      '/place/commune',
    ]);
    expect(pointers((await w.report<Refused>(hanh, { place: { lat: 91, long: 181 } })).body)).toEqual(['/place/lat', '/place/long']);
    expect(pointers((await w.report<Refused>(hanh, { place: {}, category: 'nothing' })).body)).toEqual(['/category', '/place']);
    expect(pointers((await w.report<Refused>(hanh, { place: { lat: 21.8 }, description: ' ' })).body)).toEqual([
      '/description',
      '/place/long',
    ]);
  });

  it('need no map: a commune and some words are enough', async () => {
    const { id, code } = await w.reported(hanh, { place: { commune: MINH_XUAN, address: 'Ngõ 45, gọi 0912 345 678' } });
    expect(await w.row(id)).toMatchObject({ lat: null, commune_code: MINH_XUAN, routed_by: 'commune', public_address: 'Ngõ 45, gọi •••' });
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.address).toBe('Ngõ 45, gọi •••');
  });

  it('wait for a moderator where the kind says so, and where somebody is denounced', async () => {
    const bad = await w.reported(hanh, { category: 'other', description: 'Một việc khác' });
    const told = await w.reported(hanh, { description: 'Tôi tố cáo ông A nhận hối lộ' });
    for (const { code, id } of [bad, told]) {
      expect((await w.open(`tickets/${code}`)).status).toBe(404);
      expect(await w.row(id)).toMatchObject({ status: 'received', visibility: 'pending' });
      expect((await w.row(id))['unit_id']).not.toBeNull();
    }
    const listed = (await w.open<TicketPage>('tickets?text=' + encodeURIComponent('hối lộ'))).body.items;
    expect(listed).toEqual([]);
  });

  it('show nobody a number or a name that is not to be seen', async () => {
    const an = await w.citizen('Đặng Thùy Ân');
    const description = 'Xe 22A-123.45 đổ rác, gọi tôi 0987 654 321 hoặc thuy.an@example.vn, CCCD 008199000123';
    for (const nameShown of ['hidden-from-public', 'hidden-from-all'] as const) {
      const { code, id } = await w.reported(an, { description, nameShown });
      const seen = [
        await w.open(`tickets/${code}`),
        await w.open('tickets'),
        await w.open('map?bbox=105.20,21.80,105.24,21.84&zoom=14'),
        await w.open('feed.atom'),
        await w.open(`tickets?text=${code}`),
      ].map(({ body }) => JSON.stringify(body));
      for (const text of seen) expect(text).not.toMatch(/Thùy Ân|0987|654 321|thuy\.an|008199|22A-?123/);
      expect((await w.row(id))['masked']).toBe(1);
      const own = (await w.mine<OwnTicket>(an, `tickets/${code}`)).body;
      expect(own.description).toBe(description);
      expect(own.reporter).toBe(nameShown === 'hidden-from-all' ? undefined : 'Đặng Thùy Ân');
    }
    const { code } = await w.reported(an, { nameShown: 'shown' });
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.reporter).toBe('Đặng Thùy Ân');
  });

  it('stand under the first one when a storm of them comes', async () => {
    const place = { lat: 21.8301, long: 105.2101 };
    const people = await Promise.all(Array.from({ length: 6 }, () => w.citizen()));
    const ids: string[] = [];
    for (const each of people) ids.push((await w.reported(each, { category: 'street-light', description: 'Mất đèn cả phố', place })).id);
    const heads = await Promise.all(ids.map(async (id) => (await w.row(id))['storm_of'] as Buffer | null));
    expect(heads.slice(0, 4)).toEqual([null, null, null, null]);
    expect(heads.slice(4).map((head) => head && idFromBytes(head))).toEqual([ids[0], ids[0]]);
  });

  it('are limited for one person, but never in an emergency', async () => {
    const eager = await w.citizen();
    const statuses: number[] = [];
    for (let n = 0; n < 25; n++) statuses.push((await w.report(eager, { description: `Ổ gà số ${n}` })).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    const danger = { category: 'manhole', description: 'Hố ga mất nắp giữa đường' };
    for (let n = 0; n < 25; n++) expect((await w.report(eager, danger)).status).toBe(201);
    await w.world.settled(90_000);
  });

  it('bring photos that everybody sees without their names, and nobody else’s', async () => {
    const file = await w.photo(hanh);
    const stranger = await w.citizen();
    expect((await w.report(stranger, { files: [file] })).status).toBe(422);
    const { code } = await w.reported(hanh, { files: [file] });
    const page = (await w.open<PublicTicket>(`tickets/${code}`)).body;
    const photo = await fetch(w.world.url + (page.photos[0]?.path ?? ''));
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(photo.headers.get('content-disposition')).toBe('inline');
    const other = await w.reported(hanh);
    expect((await w.open(`tickets/${other.code}/photos/${file}`)).status).toBe(404);
    await w.mine(hanh, `tickets/${code}/details`, { hidePage: true }, 'PATCH');
    expect((await fetch(w.world.url + (page.photos[0]?.path ?? ''))).status).toBe(404);
    expect((await w.open(`tickets/${code}`)).status).toBe(404);
  });

  it('go to the commune in which they lie, on either side of a border, and within 30 m to the one that the reporter names', async () => {
    const hanh = await w.citizen();
    // A straight line eastward out of phường Minh Xuân; the border is found to a metre.
    const communeAt = (long: number) => w.world.get(PlacesFacade).communeAt({ lat: SQUARE.lat, long });
    let [inside, outside] = [SQUARE.long, SQUARE.long + 0.2];
    while (outside - inside > 0.00001) {
      const middle = (inside + outside) / 2;
      if (communeAt(middle).commune?.code === MINH_XUAN) inside = middle;
      else outside = middle;
    }
    const other = communeAt(outside).commune?.code ?? '';
    expect(other).toMatch(/^\d{5}$/);
    const at = async (long: number, commune?: string) => {
      const { id } = await w.reported(hanh, { place: { lat: SQUARE.lat, long, ...(commune ? { commune } : {}) } });
      const row = await w.row(id);
      return { commune: row['commune_code'], unit: idFromBytes(row['unit_id'] as Buffer) };
    };
    expect(await at(inside)).toEqual({ commune: MINH_XUAN, unit: w.unitOf('commune_committee') });
    expect(await at(outside)).toEqual({ commune: other, unit: w.unitOf('commune_committee', other) });
    expect(await at(inside, other)).toEqual({ commune: other, unit: w.unitOf('commune_committee', other) });
    // Farther off the name of another commune changes nothing.
    expect((await at(SQUARE.long, other)).commune).toBe(MINH_XUAN);
  });
});
