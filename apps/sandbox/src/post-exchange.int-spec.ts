import type { CitizenDossier, DeskResultDetail, SubmittedDossier } from '@tinhso/dossiers-contract';
import { FollowParcels } from '@tinhso/integrations-server';
import { newId } from '@tinhso/kernel';
import { systemContext } from '@tinhso/platform';
import { until, type World } from '@tinhso/testing';
import { ExchangeWorld, MINH_XUAN } from './__world__/exchange-world.js';
import { signatureOf, type EventCode, type Shipment } from './post/shipment.js';
import type { RunningSandbox } from './sandbox.js';

const POST = { clientId: 'tinh-so', clientSecret: 'a secret of the post and us' };
const ctx = systemContext('post.test');
const address = { name: 'Trần Văn Bình', phone: '0912345678', provinceCode: '01', communeCode: '00004', detail: 'Số 12, ngõ 5' };
const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };
const answers = {
  applicantFullName: 'Trần Văn Bình',
  applicantBirthDate: '1990-05-20',
  applicantCitizenId: '001090000456',
  applicantAddress: { provinceCode: '01', communeCode: '00004', detail: 'Số 12' },
  applicantSex: 'male',
  stayAddress: home,
  housingKind: 'family',
  householderIsApplicant: true,
  stayFrom: '2026-11-23',
  stayUntil: '2027-11-22',
  reason: 'work',
  withMembers: false,
};

describe('results by post, over HTTP with the stand-in', () => {
  let exchange: ExchangeWorld;
  let box: RunningSandbox;
  let world: World;
  let clerk: string;
  let citizen: string;

  beforeAll(async () => {
    exchange = await ExchangeWorld.start({
      sandbox: { post: POST },
      settings: ({ postUrl }) => ({ POST_URL: postUrl, POST_CLIENT_ID: POST.clientId, POST_CLIENT_SECRET: POST.clientSecret }),
      empty: ['dossier_return', 'dossier_return_event', 'dossier_parcel', 'dossier_parcel_event'],
    });
    ({ world, box } = exchange);
    await exchange.send('PUT', `${box.postUrl}/webhook`, { url: `${world.url}/webhooks/post` });
    clerk = await exchange.staff('one_stop_clerk', { fullName: 'Hoàng Thị Mây' });
    ({ token: citizen } = await exchange.citizen('Trần Văn Bình'));
  });
  afterAll(() => exchange?.close());
  afterEach(() => faults({ post: 'ok', postEvents: 'ok', loseAnswers: false, delayMs: 0 }));

  const send = <T>(method: string, url: string, body: unknown) => exchange.send<T>(method, url, body);
  const faults = (switches: object) => exchange.faults(switches);
  const shipments = async (): Promise<Shipment[]> =>
    ((await (await fetch(`${box.postUrl}/shipments`)).json()) as { items: Shipment[] }).items;
  const happens = (number: string, code: EventCode, at?: string) =>
    send<{ told: number[] }>('POST', `${box.postUrl}/shipments/${number}/events`, { code, ...(at ? { at } : {}) });

  /** A result that waits to be packed: signing is not what is looked at here. */
  const toPost = async (detail = address.detail): Promise<string> => {
    const headers = { 'idempotency-key': newId() };
    const returning = { way: 'post', address: { ...address, detail } };
    const body = { procedureCode: '1.004194', receivingCommune: MINH_XUAN, answers, papers: [], declared: true, returning };
    const filed = await world.call<SubmittedDossier>('/api/v1/citizen/dossiers', { token: citizen, body, headers });
    expect(filed.status).toBe(201);
    const { id, code } = filed.body;
    await world.query("UPDATE dossier SET status = 'completed' WHERE code = ?", [code]);
    await world.query("UPDATE dossier_return SET state = 'to_post' WHERE dossier_id = UNHEX(REPLACE(?, '-', ''))", [id]);
    return id;
  };
  const onDesk = async (id: string): Promise<DeskResultDetail> =>
    (await world.call<DeskResultDetail>(`/api/v1/staff/returns/${id}`, { token: clerk })).body;
  const mine = async (id: string): Promise<CitizenDossier> =>
    (await world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: citizen })).body;
  const give = async (id: string) => {
    const { version } = await onDesk(id);
    return world.call(`/api/v1/staff/returns/${id}/posting`, { token: clerk, body: { version } });
  };
  const posted = async (): Promise<{ id: string; number: string }> => {
    const id = await toPost();
    expect((await give(id)).status).toBe(200);
    const number = await until('the number', async () => (await onDesk(id)).parcelNumber, 30_000);
    return { id, number };
  };

  it('orders once although the first answer is lost, and gives the label', async () => {
    const before = (await shipments()).length;
    const id = await toPost();
    await faults({ loseAnswers: true });
    expect((await give(id)).status).toBe(200);
    await until('the order to be taken', async () => (await shipments()).length > before || undefined, 20_000);
    await faults({ loseAnswers: false });
    const number = await until('the number', async () => (await onDesk(id)).parcelNumber, 30_000);
    expect((await shipments()).filter((each) => each.number === number)).toHaveLength(1);
    expect((await shipments()).length).toBe(before + 1);
    const label = await fetch(`${world.url}/api/v1/staff/returns/${id}/label`, { headers: { authorization: `Bearer ${clerk}` } });
    expect(label.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await label.arrayBuffer()).toString('latin1')).toContain(number);
    expect((await onDesk(id)).state).toBe('posted');
  });

  it('hears of every step, also twice and out of order, and closes the dossier on delivery', async () => {
    const { id, number } = await posted();
    await faults({ postEvents: 'messy' });
    for (const code of ['collected', 'in_transit', 'delivering'] as const)
      expect((await happens(number, code)).body.told.every((status) => status === 204)).toBe(true);
    expect((await mine(id)).returning).toMatchObject({ state: 'posted', parcel: { number, state: 'delivering' } });
    await happens(number, 'delivered');
    const dossier = await mine(id);
    expect(dossier).toMatchObject({ status: 'returned', returning: { state: 'handed_out' } });
    expect(dossier.returning?.parcel?.events.map(({ title }) => title)).toEqual([
      'Đã phát',
      'Bưu tá đang đi phát',
      'Đang vận chuyển',
      'Bưu chính đã nhận',
    ]);
  });

  it('asks by itself when the post says nothing', async () => {
    const { id, number } = await posted();
    await faults({ postEvents: 'silent' });
    await happens(number, 'collected');
    await happens(number, 'returned');
    expect((await mine(id)).returning?.parcel?.events).toEqual([]);
    await world.query('UPDATE dossier_parcel SET looked_at = looked_at - INTERVAL 1 HOUR WHERE number = ?', [number]);
    await world.get(FollowParcels).run(ctx);
    expect((await mine(id)).returning).toMatchObject({ state: 'waiting', mayChange: true });
    expect(await onDesk(id)).toMatchObject({ state: 'waiting', note: 'Bưu gửi bị trả về' });
  });

  it('says when the post refuses an address, and does not try for ever', async () => {
    const id = await toPost('Không có tuyến, bản xa');
    await give(id);
    await until('the refusal', async () => (await onDesk(id)).note, 20_000);
    expect(await onDesk(id)).toMatchObject({ state: 'to_post', note: 'Bưu chính không nhận địa chỉ: Không có tuyến phát đến địa chỉ này' });
  });

  it('believes no news that the post has not signed, nor old ones', async () => {
    const { id, number } = await posted();
    const events = [{ id: newId(), code: 'delivered', at: new Date().toISOString(), place: 'x' }] as const;
    const notice = (secret: string, timestamp = new Date().toISOString()) => {
      const unsigned = { number, timestamp, events };
      return { ...unsigned, signature: signatureOf(secret, unsigned) };
    };
    const tell = (body: unknown) => send<{ code: string }>('POST', `${world.url}/webhooks/post`, body);
    expect(await tell(notice('another secret'))).toMatchObject({ status: 401, body: { code: 'notice-not-signed' } });
    expect((await tell(notice(POST.clientSecret, new Date(Date.now() - 600_000).toISOString()))).status).toBe(401);
    const moved = notice(POST.clientSecret);
    expect((await tell({ ...moved, events: [{ ...events[0], code: 'lost' }] })).status).toBe(401);
    expect((await mine(id)).status).toBe('completed');
    expect((await tell(moved)).status).toBe(204);
    expect((await mine(id)).status).toBe('returned');
  });
});
