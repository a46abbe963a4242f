import type { OwnTicket, OwnTicketPage, PublicTicket } from '@tinhso/feedback-contract';
import { FeedbackWorld, MONDAY } from './feedback.fixture.js';

describe('somebody without an account', () => {
  let w: FeedbackWorld;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
  }, 60_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  it('comes back by the same phone, sees the page as others do, and takes name and page away later', async () => {
    const first = await w.byPhone('0912333444');
    const file = await w.photo(first);
    const { code } = await w.reported(first, { name: 'Chị Lan', nameShown: 'shown', description: 'Ổ gà, gọi 0987 654 321', files: [file] });
    const later = await w.byPhone('0912333444');
    expect((await w.mine<OwnTicketPage>(later, 'tickets')).body.items.map((each) => each.code)).toEqual([code]);
    const before = (await w.mine<PublicTicket>(later, `tickets/${code}/preview`)).body;
    expect([before.text, before.reporter, before.photos.length]).toEqual(['Ổ gà, gọi •••', 'Chị Lan', 1]);
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body).toEqual(before);

    await w.mine(later, `tickets/${code}/details`, { nameShown: 'hidden-from-public' }, 'PATCH');
    expect((await w.mine<PublicTicket>(later, `tickets/${code}/preview`)).body.reporter).toBeUndefined();
    expect((await w.open<PublicTicket>(`tickets/${code}`)).body.reporter).toBeUndefined();
    await w.mine(later, `tickets/${code}/details`, { hidePage: true }, 'PATCH');
    expect((await w.open(`tickets/${code}`)).status).toBe(404);
    const own = (await w.mine<OwnTicket>(later, `tickets/${code}`)).body;
    expect([own.visibility, own.description, own.reporter, own.files]).toEqual(['hidden', 'Ổ gà, gọi 0987 654 321', 'Chị Lan', [file]]);
    // Where the public page is gone, the photo is still the reporter's own.
    const photo = await fetch(`${w.world.url}/api/v1/citizen/files/${file}/content`, {
      headers: { authorization: `Bearer ${later.token}` },
    });
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    await photo.arrayBuffer();
  });

  it('sees nothing of another phone', async () => {
    const [one, other] = [await w.byPhone('0912555666'), await w.byPhone('0912555777')];
    const { code } = await w.reported(one);
    for (const path of [`tickets/${code}`, `tickets/${code}/preview`]) expect((await w.mine(other, path)).status).toBe(404);
    expect((await w.mine(other, `tickets/${code}/details`, { hidePage: true }, 'PATCH')).status).toBe(404);
    expect((await w.mine<OwnTicketPage>(other, 'tickets')).body.items).toEqual([]);
  });
});
