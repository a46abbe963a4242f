import type { CitizenDossier, DeskResultDetail, ReturnDesk, ReturnOptions, ReturnView, TrackedDossier } from '@tinhso/dossiers-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { DossierWorld, MINH_XUAN, TAN_TRAO, type Person } from './dossiers.fixture.js';
import { Parcels, PostConnection, type ParcelReport } from './index.js';
import { ReturnMoves } from './return/return-moves.js';
import { ReturnTerms } from './return/return-terms.js';
import { signedResult } from './return/returns.fixture.js';
import { UncollectedChore } from './return/uncollected.chore.js';

const ctx = systemContext('returns.test');
const address = { name: 'Trần Văn Bình', phone: '0912345678', provinceCode: '01', communeCode: '00004', detail: 'Số 12, ngõ 5' };
const owner = { kind: 'owner', name: 'Trần Văn Bình', idNumber: '001090000456', checked: true };

describe('the return of results', () => {
  let w: DossierWorld;
  let binh: Person;
  let here: Person;
  let there: Person;
  let tanTrao: string;

  beforeAll(async () => {
    w = await DossierWorld.start();
    w.world.get(PostConnection).register({ connected: true });
    [binh, here, there] = [
      await w.citizen('Trần Văn Bình'),
      await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Thị Mây'),
      await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức Một cửa', 'Nông Văn Đại'),
    ];
    tanTrao = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_committee')?.id ?? '';
  });
  afterAll(() => w?.world.close());

  const signed = (returning?: object) => signedResult(w, binh, returning);
  const mine = async (id: string): Promise<CitizenDossier> =>
    (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: binh.token })).body;
  const choose = <T = ReturnView>(id: string, body: object, who = binh) =>
    w.world.call<T>(`/api/v1/citizen/dossiers/${id}/returning`, { token: who.token, method: 'PUT', body });
  const desk = async (who: Person, query = ''): Promise<ReturnDesk> =>
    (await w.world.call<ReturnDesk>(`/api/v1/staff/returns${query}`, { token: who.token })).body;
  const act = <T = DeskResultDetail>(who: Person, id: string, what: string, body: object) =>
    w.world.call<T>(`/api/v1/staff/returns/${id}/${what}`, { token: who.token, body });
  const look = (who: Person, id: string) => w.world.call<DeskResultDetail>(`/api/v1/staff/returns/${id}`, { token: who.token });

  it('offers every desk of the province with its hours, and the post with its price', async () => {
    const { body } = await w.world.call<ReturnOptions>('/api/v1/public/return-options');
    expect(body.offices.length).toBeGreaterThan(120);
    expect(body.offices.find(({ id }) => id === tanTrao)?.hours).toMatch(/^Thứ Hai đến Thứ Sáu, \d/);
    expect(body.post).toMatchObject({ available: true, fromProvince: 'Tỉnh Tuyên Quang', sameProvince: 26_000 });
  });

  it('is in the app unless paper is wanted, and closes there', async () => {
    const filed = await signed();
    expect((await mine(filed.id)).returning).toMatchObject({ way: 'app', state: 'ready', mayChange: true });
    expect((await desk(here)).items.map(({ id }) => id)).not.toContain(filed.id);
    const { version } = await mine(filed.id);
    expect((await w.act(here, 'staff', filed.id, 'return', { version })).status).toBe(200);
    expect(await mine(filed.id)).toMatchObject({ status: 'returned', returning: { state: 'handed_out', mayChange: false } });
  });

  it('goes to any other office of the province: sent, arrived, handed out there, each with time and person', async () => {
    const filed = await signed({ way: 'office', unitId: tanTrao });
    expect((await mine(filed.id)).returning).toMatchObject({ state: 'to_send', office: { id: tanTrao } });
    // The office there sees nothing before it is sent, and never the dossier itself.
    expect((await look(there, filed.id)).status).toBe(404);
    const { version } = (await look(here, filed.id)).body;
    expect((await act(here, filed.id, 'arrival', { version })).status).toBe(409);
    expect((await act(here, filed.id, 'dispatch', { version })).status).toBe(200);
    expect((await act(here, filed.id, 'dispatch', { version })).status).toBe(404);
    expect((await desk(here, '?tab=sent')).items.map(({ id }) => id)).toContain(filed.id);
    const [coming] = (await desk(there, '?tab=incoming')).items.filter(({ id }) => id === filed.id);
    expect(coming).toMatchObject({ state: 'on_way', applicantName: 'Trần Văn Bình', heldBy: { id: tanTrao } });
    expect((await choose(filed.id, { way: 'app' })).status).toBe(409);
    const arrived = await act(there, filed.id, 'arrival', { version: coming?.version });
    expect(arrived.body).toMatchObject({ state: 'waiting' });
    expect((await mine(filed.id)).returning?.text).toContain('Bản giấy chờ bạn tại');
    expect((await w.world.call(`/api/v1/staff/dossiers/${filed.id}`, { token: there.token })).status).toBe(404);
    const handed = await act(there, filed.id, 'hand-out', { version: arrived.body.version, takenBy: owner });
    expect(handed.body).toMatchObject({
      state: 'handed_out',
      takenBy: { name: 'Trần Văn Bình', idNumber: '001090000456', handedOutBy: 'Nông Văn Đại' },
    });
    expect(handed.body.history.map(({ title }) => title)).toEqual([
      'Đã trả kết quả',
      'Bản giấy đã đến nơi nhận',
      'Bản giấy đang trên đường đến nơi nhận',
      'Chuẩn bị chuyển bản giấy đến nơi bạn chọn',
    ]);
    expect(await mine(filed.id)).toMatchObject({ status: 'returned', nationalStatus: 10 });
    expect((await desk(there, `?tab=done&code=${filed.code}`)).items).toHaveLength(1);
  });

  it('is given to nobody without a name, a number and, for others, a right; and not returned twice', async () => {
    const filed = await signed({ way: 'office' });
    const found = (await desk(here)).items.find(({ id }) => id === filed.id);
    const version = found?.version;
    expect((await w.act(here, 'staff', filed.id, 'return', { version: (await mine(filed.id)).version })).body).toMatchObject({
      code: 'result-on-paper',
    });
    const other = { kind: 'authorised', name: 'Trần Thị Thu', idNumber: '001190000777', checked: true };
    expect((await act(here, filed.id, 'hand-out', { version, takenBy: { ...owner, checked: false } })).status).toBe(422);
    expect((await act(here, filed.id, 'hand-out', { version, takenBy: other })).body).toMatchObject({ code: 'return-wish-refused' });
    const authority = 'Giấy uỷ quyền ngày 20/11/2026';
    const both = await Promise.all([1, 2].map(() => act(here, filed.id, 'hand-out', { version, takenBy: { ...other, authority } })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const sealed = await w.world.query<{ taken_sealed: Buffer }[]>(
      'SELECT taken_sealed FROM dossier_return WHERE taken_sealed IS NOT NULL',
    );
    for (const { taken_sealed } of sealed) expect(taken_sealed.toString('latin1')).not.toContain('001190000777');
  });

  it('refuses what cannot be: an office that hands nothing out, an address that is nowhere', async () => {
    const police = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_police')?.id;
    const filed = await signed();
    expect((await choose(filed.id, { way: 'office', unitId: police })).body).toMatchObject({
      code: 'return-wish-refused',
      errors: [{ pointer: '/unitId' }],
    });
    expect((await choose(filed.id, { way: 'post' })).body).toMatchObject({ errors: [{ pointer: '/address' }] });
    expect((await choose(filed.id, { way: 'post', address: { ...address, provinceCode: '08' } })).body).toMatchObject({
      errors: [{ pointer: '/address/communeCode' }],
    });
    expect((await choose(filed.id, { way: 'office' }, await w.citizen('Người Lạ'))).status).toBe(404);
    const elsewhere = await w.submit(binh, w.stay({ returning: { way: 'post' } } as object));
    expect(elsewhere).toMatchObject({ status: 422, body: { errors: [{ pointer: '/returning/address' }] } });
  });

  const posted = async () => {
    const filed = await signed({ way: 'post', address });
    const { version } = (await look(here, filed.id)).body;
    const given = await act(here, filed.id, 'posting', { version });
    expect(given.body).toMatchObject({ state: 'registering' });
    const [parcel] = await w.world.query<{ id: string }[]>(
      "SELECT LOWER(INSERT(INSERT(INSERT(INSERT(HEX(id),9,0,'-'),14,0,'-'),19,0,'-'),24,0,'-')) AS id FROM dossier_parcel ORDER BY ordered_at DESC, id DESC LIMIT 1",
    );
    return { filed, parcelId: parcel?.id ?? '' };
  };
  const parcels = () => w.world.get(Parcels);
  const inTx = <T>(work: (p: Parcels, tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0]) => Promise<T>): Promise<T> =>
    w.world.get(UnitOfWork).run<T>(ctx, (tx) => work(parcels(), tx));
  const report = (eventId: string, code: ParcelReport['code'], hour: number): ParcelReport => ({
    eventId,
    code,
    at: new Date(Date.UTC(2026, 10, 24, hour)),
    place: 'Bưu cục Tuyên Quang',
  });

  it('goes by post, and is returned when the post delivers; doubled and late reports change nothing', async () => {
    const { filed, parcelId } = await posted();
    expect(await parcels().order(w.world.get(Reader).manager, parcelId)).toMatchObject({
      recipient: { name: 'Trần Văn Bình', province: 'Thành phố Hà Nội' },
    });
    const number = `EB${Date.now()}VN`;
    await inTx((p, tx) => p.registered(tx, parcelId, number));
    await inTx((p, tx) => p.registered(tx, parcelId, 'another'));
    const way = [report('e3', 'delivering', 8), report('e1', 'collected', 1), report('e1', 'collected', 1)];
    expect(await inTx((p, tx) => p.track(tx, number, way))).toBe(true);
    expect((await mine(filed.id)).returning).toMatchObject({
      state: 'posted',
      postage: 31_000,
      parcel: { number, state: 'delivering', events: [{ title: 'Bưu tá đang đi phát' }, { title: 'Bưu chính đã nhận' }] },
    });
    const tracked = await w.world.call<TrackedDossier>('/api/v1/public/tracking', {
      body: { code: filed.code, phoneLast4: binh.name ? '5678' : '' },
    });
    expect(tracked.body.returning).toMatchObject({ parcel: { number } });
    expect(JSON.stringify(tracked.body)).not.toContain('ngõ 5');
    await inTx((p, tx) => p.track(tx, number, [report('e4', 'delivered', 9)]));
    await inTx((p, tx) => p.track(tx, number, [report('e4', 'delivered', 9), report('e2', 'in_transit', 10)]));
    expect(await mine(filed.id)).toMatchObject({ status: 'returned', returning: { state: 'handed_out', parcel: { state: 'delivered' } } });
    expect(await inTx((p, tx) => p.track(tx, 'XX000000000VN', way))).toBe(false);
  });

  it('comes back to the office, where it waits, and may be sent again', async () => {
    const { filed, parcelId } = await posted();
    const number = `EC${Date.now()}VN`;
    await inTx((p, tx) => p.registered(tx, parcelId, number));
    await inTx((p, tx) => p.track(tx, number, [report('r1', 'not_met', 5), report('r2', 'returned', 30)]));
    expect((await mine(filed.id)).returning).toMatchObject({ state: 'waiting', mayChange: true });
    expect((await mine(filed.id)).returning?.text).toContain('trả bản giấy về');
    expect((await desk(here)).items.find(({ id }) => id === filed.id)).toMatchObject({ note: 'Bưu gửi bị trả về' });
    expect((await choose(filed.id, { way: 'post', address })).body).toMatchObject({ state: 'to_post' });
  });

  it('is prepared again when it was lost, and when the post refuses the address', async () => {
    const lost = await posted();
    const number = `ED${Date.now()}VN`;
    await inTx((p, tx) => p.registered(tx, lost.parcelId, number));
    await inTx((p, tx) => p.track(tx, number, [report('l1', 'lost', 40)]));
    expect((await mine(lost.filed.id)).returning).toMatchObject({ state: 'to_post' });
    const refused = await posted();
    await inTx((p, tx) => p.refused(tx, refused.parcelId, 'Không có tuyến phát'));
    expect((await look(here, refused.filed.id)).body).toMatchObject({
      state: 'to_post',
      note: 'Bưu chính không nhận địa chỉ: Không có tuyến phát',
    });
    expect((await choose(refused.filed.id, { way: 'office' })).body).toMatchObject({ state: 'waiting' });
  });

  it('is reminded of after thirty days, once, and stays in the list', async () => {
    const filed = await signed({ way: 'office' });
    await w.world.query(
      "UPDATE dossier_return SET state_since = state_since - INTERVAL 31 DAY WHERE dossier_id = UNHEX(REPLACE(?, '-', ''))",
      [filed.id],
    );
    const { world } = w;
    const chore = new UncollectedChore(
      world.get(Reader),
      world.get(Clock),
      world.get(UnitOfWork),
      world.get(ReturnMoves),
      world.get(ReturnTerms),
    );
    await chore.run();
    await chore.run();
    expect((await desk(here)).items.find(({ id }) => id === filed.id)).toMatchObject({ uncollected: true, state: 'waiting' });
    const reminders = (await mine(filed.id)).returning?.history.filter(({ title }) => title === 'Đã nhắc bạn đến nhận');
    expect(reminders).toHaveLength(1);
  });
});
