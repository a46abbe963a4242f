import type {
  FeedbackFigures,
  Following,
  LikelyDuplicates,
  MeTooCount,
  OwnTicket,
  OwnTicketPage,
  PublicTicket,
  TrackedTicket,
} from '@tinhso/feedback-contract';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { idBytes, PersonalDataSources, Publisher, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { FeedbackWorld, MONDAY, SQUARE, type Person } from './feedback.fixture.js';
import { recordEvent } from './data/events.js';
import { CountFigures } from './figures/count-figures.js';
import { FeedbackData } from './personal-data/feedback-data.js';

type Refused = { code: string };

describe('people around reports', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    hanh = await w.citizen('Ma Thị Hạnh', '4711');
  }, 60_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  const inbox = async ({ token }: Person) =>
    (await w.world.call<NotificationPage>('/api/v1/citizen/notifications', { token })).body.items.map(({ title }) => title);

  it('report by a code to the phone, with that and nothing else', async () => {
    const someone = await w.byPhone('0912000111');
    const { code, phoneLast4 } = await w.reported(someone, { name: 'Chị Lan', files: [await w.photo(someone)] });
    expect(phoneLast4).toBe('0111');
    expect((await w.mine<OwnTicket>(someone, `tickets/${code}`)).body.reporter).toBe('Chị Lan');
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.reporter).toBeUndefined();
    const elsewhere = await w.world.call<Refused>('/api/v1/citizen/notifications', { token: someone.token });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'forbidden']);
    // The same phone is the same person later on.
    const again = await w.byPhone('0912 000 111'.replaceAll(' ', ''));
    expect((await w.mine<OwnTicketPage>(again, 'tickets')).body.items.map((each) => each.code)).toEqual([code]);
    const track = (digits: string) =>
      w.world.call<TrackedTicket>('/api/v1/public/feedback/tracking', { body: { code: code.toLowerCase(), phoneLast4: digits } });
    expect((await track('0111')).body).toMatchObject({ code, status: 'assigned' });
    expect((await track('0112')).status).toBe(404);
    // Told by SMS what becomes of it, with the way out in every message.
    expect(w.sent.some(({ to, text }) => to === '0912000111' && text.includes(code) && text.includes('/phan-anh/thoi-theo-doi/'))).toBe(
      true,
    );
  });

  it('get no session by a wrong code', async () => {
    await w.world.call('/api/v1/public/feedback/phone-codes', { body: { phone: '0912000222' } });
    await w.world.settled();
    const right = /\b\d{6}\b/.exec(w.sent.findLast(({ to }) => to === '0912000222')?.text ?? '')?.[0] ?? '';
    const code = right === '000000' ? '111111' : '000000';
    const { status, body } = await w.world.call<Refused>('/api/v1/public/feedback/phone-sessions', { body: { phone: '0912000222', code } });
    expect([status, body.code]).toEqual([422, 'feedback-code-wrong']);
  });

  it('are shown what is likely the same, and say "me too" once', async () => {
    const place = { lat: 21.8401, long: 105.2301 };
    const { code, id } = await w.reported(hanh, { description: 'Ổ gà sâu trước cổng trường Phan Thiết', place });
    await w.reported(hanh, { description: 'Mặt đường nứt dọc', place: { ...place, lat: place.lat + 0.0009 } });
    const asked = { category: 'pothole', lat: place.lat + 0.0002, long: place.long, text: 'o ga to o cong truong phan thiet' };
    const found = await w.world.call<LikelyDuplicates>('/api/v1/public/feedback/likely-duplicates', { body: asked });
    expect(found.body.items.map((each) => each.code)[0]).toBe(code);
    expect(found.body.items[0]?.metres).toBeLessThan(30);
    const far = await w.world.call<LikelyDuplicates>('/api/v1/public/feedback/likely-duplicates', { body: { ...asked, lat: 21.85 } });
    expect(far.body.items).toEqual([]);

    const people = [await w.citizen(), await w.citizen(), await w.citizen()];
    for (const each of people) expect((await w.mine<MeTooCount>(each, `tickets/${code}/me-too`, {})).status).toBe(200);
    const [first] = people;
    if (first) expect((await w.mine<MeTooCount>(first, `tickets/${code}/me-too`, {})).body).toEqual({ meToo: 3 });
    expect((await w.mine<Refused>(hanh, `tickets/${code}/me-too`, {})).body.code).toBe('ticket-own');
    expect(await w.row(id)).toMatchObject({ me_too: 3, priority: 1, version: 2 });
    await w.world.settled();
  });

  it('follow in the inbox, and by SMS after confirming it, and leave with one tap', async () => {
    const an = await w.citizen('Đặng Thùy Ân');
    const { code, id } = await w.reported(hanh);
    expect(await inbox(hanh)).toContain('Phản ánh đã giao đơn vị xử lý');
    await w.mine(an, `tickets/${code}/followers`, {});
    const wish = { channel: 'sms', address: '0933 444 555' };
    expect((await w.world.call(`/api/v1/public/feedback/tickets/${code}/followers`, { body: wish })).status).toBe(202);
    await w.world.settled();
    const toPhone = () => w.sent.filter(({ to }) => to === '0933444555');
    const token = /theo-doi\/([\w-]+)/.exec(toPhone()[0]?.text ?? '')?.[1] ?? '';
    const link = await w.open<Following>(`follow/${token}`);
    expect(link.body).toEqual({ state: 'waiting', about: { ticket: code } });
    await w.world.call(`/api/v1/public/feedback/follow/${token}`, { method: 'POST' });
    await publish(id, 'ticket.answered');
    expect(await inbox(an)).toEqual(['Phản ánh đã được trả lời']);
    expect(toPhone()).toHaveLength(2);
    expect((await w.world.call(`/api/v1/public/feedback/follow/${token}/leave`, { method: 'POST' })).status).toBe(204);
    await publish(id, 'ticket.closed');
    expect(toPhone()).toHaveLength(2);
    expect((await w.open(`follow/${token}`)).status).toBe(404);
  });

  it('hear of what is near a point that they follow, and of nothing farther', async () => {
    const watcher = await w.citizen();
    await w.mine(watcher, 'alerts', { lat: 21.81, long: 105.22, metres: 300 });
    await w.reported(hanh, { place: { lat: 21.8101, long: 105.2201 } });
    await w.reported(hanh, { place: { lat: 21.8151, long: 105.2201 } });
    expect(await inbox(watcher)).toEqual(['Phản ánh mới gần nơi bạn theo dõi']);
  });

  it('see their own alone, and may take name and page away', async () => {
    const { code } = await w.reported(hanh, { nameShown: 'shown' });
    const stranger = await w.citizen();
    for (const path of [`tickets/${code}`, `tickets/${code}/preview`]) expect((await w.mine(stranger, path)).status).toBe(404);
    expect((await w.mine(stranger, `tickets/${code}/details`, { hidePage: true }, 'PATCH')).status).toBe(404);
    expect((await w.mine<PublicTicket>(hanh, `tickets/${code}/preview`)).body.reporter).toBe('Ma Thị Hạnh');
    await w.mine(hanh, `tickets/${code}/details`, { nameShown: 'hidden-from-all' }, 'PATCH');
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.reporter).toBeUndefined();
    await w.mine(hanh, `tickets/${code}/details`, { hidePage: true }, 'PATCH');
    expect((await w.open(`tickets/${code}`)).status).toBe(404);
    await w.world.settled();
  });

  it('may have their data, and be forgotten', async () => {
    const an = await w.citizen('Đặng Thùy Ân');
    const { id, code } = await w.reported(an, { description: 'Rác ở ngõ, gọi 0987654321', nameShown: 'shown' });
    await w.world.query("UPDATE ticket SET status = 'answered', answered_at = reported_at WHERE id = ?", [idBytes(id)]);
    const said = await w.mine(an, `tickets/${code}/rating`, { satisfied: false, reason: 'Rác vẫn còn, chưa ai đến' });
    expect(said.status).toBeLessThan(300);
    const { manager } = w.world.get(Reader);
    const sources = new Map(w.world.get(PersonalDataSources).entries());
    expect(sources.has('feedback')).toBe(true);
    const data = w.world.get(FeedbackData);
    expect(JSON.stringify(await data.export(manager, an.id))).toContain('0987654321');
    expect(JSON.stringify(await data.export(manager, an.id))).toContain('Rác vẫn còn, chưa ai đến');
    await w.world.get(UnitOfWork).run(systemContext('test'), (tx) => data.erase(tx, an.id));
    expect(JSON.stringify(await data.export(manager, an.id))).not.toContain(code);
    expect(await w.world.query('SELECT id FROM ticket_rating WHERE ticket_id = ?', [idBytes(id)])).toEqual([]);
    expect(await w.row(id)).toMatchObject({ reporter_id: null, reporter_sealed: null, public_text: 'Rác ở ngõ, gọi •••' });
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.reporter).toBeUndefined();
  });

  it('read honest figures: only what was fixed counts as fixed', async () => {
    const unit = w.unitOf('commune_committee');
    await w.world.query('DELETE FROM ticket WHERE unit_id = ?', [idBytes(unit)]);
    const ends = [
      ['fixed', 24, 1],
      ['fixed', 72, 0],
      ['no_action', 48, null],
      ['not_ours', 48, null],
    ] as const;
    for (const [closing, hours, satisfied] of ends) {
      const { id } = await w.reported(await w.citizen(), { place: SQUARE });
      await w.world.query(
        "UPDATE ticket SET status = 'closed', closing_code = ?, satisfied = ?, answered_at = DATE_ADD(reported_at, INTERVAL ? HOUR) WHERE id = ?",
        [closing, satisfied, hours, idBytes(id)],
      );
    }
    await w.world.get(CountFigures).run();
    const { body } = await w.open<FeedbackFigures>('figures');
    const ours = body.units.find(({ unitName }) => unitName.includes('Minh Xuân'));
    expect(ours).toMatchObject({ reported: 4, answered: 4, fixed: 2, open: 0, medianDays: 2, rated: 2, satisfiedShare: 0.5 });
  });

  /** Lets something happen to a report as an office would, and waits until everybody was told. */
  async function publish(ticketId: string, kind: string): Promise<void> {
    const publisher = w.world.get(Publisher);
    await w.world.get(UnitOfWork).run(systemContext('test'), (tx) => recordEvent(tx, publisher, ticketId, { kind, public: true }));
    await w.world.settled();
  }
});
