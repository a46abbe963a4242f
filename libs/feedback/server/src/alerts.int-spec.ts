import type { OwnAlerts, TicketTies } from '@tinhso/feedback-contract';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { newId } from '@tinhso/kernel';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from './feedback.fixture.js';

type Refused = { code: string };

describe('alerts', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    hanh = await w.citizen();
  }, 60_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  const alertsOf = async (person: Person) => (await w.mine<OwnAlerts>(person, 'alerts')).body.items;
  const inbox = async ({ token }: Person) =>
    (await w.world.call<NotificationPage>('/api/v1/citizen/notifications', { token })).body.items.map(({ title }) => title);
  const toPhone = (phone: string, code: string) => w.sent.filter(({ to, text }) => to === phone && text.includes(code));

  it('are set, listed and taken back, by their owner alone', async () => {
    const an = await w.citizen('Đặng Thùy Ân');
    const stranger = await w.citizen();
    expect((await w.mine(an, 'alerts', { commune: MINH_XUAN, category: 'pothole' })).status).toBe(204);
    expect((await w.mine(an, 'alerts', { commune: MINH_XUAN, category: 'pothole' })).status).toBe(204);
    expect((await w.mine(an, 'alerts', { lat: 21.81, long: 105.22, metres: 1000 })).status).toBe(204);
    const items = await alertsOf(an);
    expect(items).toHaveLength(2);
    expect(items.find(({ communeName }) => communeName)).toMatchObject({
      communeName: 'Phường Minh Xuân',
      category: 'pothole',
      channel: 'app',
    });
    expect(items.find(({ metres }) => metres)).toMatchObject({ lat: 21.81, long: 105.22, metres: 1000 });
    expect(await alertsOf(stranger)).toEqual([]);
    const remove = (person: Person, id: string) => w.mine<Refused>(person, `alerts/${id}`, undefined, 'DELETE');
    const id = items[0]?.id ?? '';
    expect((await remove(stranger, id)).body.code).toBe('alert-not-found');
    expect(await alertsOf(an)).toHaveLength(2);
    expect((await remove(an, id)).status).toBe(204);
    expect((await remove(an, id)).body.code).toBe('alert-not-found');
    expect((await remove(an, newId())).status).toBe(404);
    expect(await alertsOf(an)).toHaveLength(1);
  });

  it('of a distance come by SMS to a confirmed address, with the way out, and of nothing farther or of another kind', async () => {
    const phone = '0933111222';
    const wish = { channel: 'sms', address: phone, lat: 21.85, long: 105.21, metres: 500, category: 'pothole' };
    expect((await w.world.call('/api/v1/public/feedback/alerts', { body: wish })).status).toBe(202);
    await w.world.settled();
    const unconfirmed = await w.reported(hanh, { place: { lat: 21.8501, long: 105.2101 } });
    expect(toPhone(phone, unconfirmed.code)).toEqual([]);
    const token = /theo-doi\/([\w-]+)/.exec(w.sent.findLast(({ to }) => to === phone)?.text ?? '')?.[1] ?? '';
    expect((await w.open<{ about: object }>(`follow/${token}`)).body.about).toEqual({ metres: 500, lat: 21.85, long: 105.21 });
    await w.world.call(`/api/v1/public/feedback/follow/${token}`, { method: 'POST' });
    const near = await w.reported(hanh, { place: { lat: 21.853, long: 105.211 } });
    const far = await w.reported(hanh, { place: { lat: 21.856, long: 105.211 } });
    const other = await w.reported(hanh, { category: 'street-light', attributes: {}, place: { lat: 21.8502, long: 105.2102 } });
    expect(toPhone(phone, near.code)).toHaveLength(1);
    expect(toPhone(phone, near.code)[0]?.text).toContain('/phan-anh/thoi-theo-doi/');
    for (const { code } of [far, other]) expect(toPhone(phone, code)).toEqual([]);
    expect((await w.world.call(`/api/v1/public/feedback/follow/${token}/leave`, { method: 'POST' })).status).toBe(204);
    const later = await w.reported(hanh, { place: { lat: 21.8503, long: 105.2103 } });
    expect(toPhone(phone, later.code)).toEqual([]);
  });

  it('reach across the edges of squares, and end at the distance', async () => {
    const watcher = await w.citizen();
    // A corner of the large squares: what is near lies in all four of them.
    const corner = { lat: 21.9, long: 105.2 };
    await w.mine(watcher, 'alerts', { ...corner, metres: 1000 });
    const metres = (north: number, east: number) => ({ lat: corner.lat + north / 111_320, long: corner.long + east / 103_300 });
    for (const [north, east] of [
      [600, 600],
      [600, -600],
      [-600, 600],
      [-600, -600],
    ] as const)
      await w.reported(hanh, { place: metres(north, east) });
    expect(await inbox(watcher)).toHaveLength(4);
    for (const [north, east] of [
      [800, 800],
      [-1100, 0],
    ] as const)
      await w.reported(hanh, { place: metres(north, east) });
    expect(await inbox(watcher)).toHaveLength(4);
  });

  it('go to somebody without an account by SMS to the confirmed phone, who may list and remove them', async () => {
    const guest = await w.byPhone('0912777888');
    expect((await w.mine(guest, 'alerts', { lat: 21.87, long: 105.23, metres: 300 })).status).toBe(204);
    expect(await alertsOf(guest)).toMatchObject([{ metres: 300, channel: 'sms' }]);
    const near = await w.reported(hanh, { place: { lat: 21.8701, long: 105.2301 } });
    expect(toPhone('0912777888', near.code)).toHaveLength(1);
    const again = await w.byPhone('0912777888');
    const [alert] = await alertsOf(again);
    expect((await w.mine(again, `alerts/${alert?.id ?? ''}`, undefined, 'DELETE')).status).toBe(204);
    const later = await w.reported(hanh, { place: { lat: 21.8702, long: 105.2302 } });
    expect(toPhone('0912777888', later.code)).toEqual([]);
  });

  it('of reports: a page knows who follows it, has the same, or reported it', async () => {
    const an = await w.citizen('Đặng Thùy Ân');
    const { code } = await w.reported(hanh);
    const ties = async (person: Person) => (await w.mine<TicketTies>(person, `tickets/${code}/ties`)).body;
    expect(await ties(an)).toEqual({ follows: false, meToo: false, own: false });
    await w.mine(an, `tickets/${code}/me-too`, {});
    expect(await ties(an)).toEqual({ follows: false, meToo: true, own: false });
    await w.mine(an, `tickets/${code}/followers`, {});
    expect(await ties(an)).toEqual({ follows: true, meToo: true, own: false });
    await w.mine(an, `tickets/${code}/followers`, undefined, 'DELETE');
    expect(await ties(an)).toEqual({ follows: false, meToo: true, own: false });
    expect(await ties(hanh)).toEqual({ follows: true, meToo: false, own: true });
    await w.mine(hanh, `tickets/${code}/details`, { hidePage: true }, 'PATCH');
    expect((await w.mine<Refused>(an, `tickets/${code}/ties`)).body.code).toBe('ticket-not-found');
    expect((await ties(hanh)).own).toBe(true);
    await w.world.settled();
  });
});
