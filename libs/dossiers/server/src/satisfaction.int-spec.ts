import type { CitizenDossier, RatingFollowUp, RatingFollowUpPage, RatingView } from '@tinhso/dossiers-contract';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, type Person } from './dossiers.fixture.js';

type Fault = { code: string };
const REFUSAL = {
  reason: 'Nơi cư trú không thuộc địa bàn phường.',
  legalBasis: 'Điều 13 Luật Hộ tịch 2014',
  evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
  remedy: 'Nộp tại xã nơi cư trú.',
  appealDays: 90,
};

describe('how content people are', () => {
  let w: DossierWorld;
  let binh: Person;
  let clerk: Person;
  let leader: Person;
  let elsewhere: Person;
  beforeAll(async () => {
    w = await DossierWorld.start();
    binh = await w.citizen('Trần Văn Bình', '7777');
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    leader = await w.staff(MINH_XUAN, 'leader', 'Chủ tịch', 'Lương Thị Hoài');
    elsewhere = await w.staff(TAN_TRAO, 'leader', 'Chủ tịch');
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const rate = <T = RatingView>(id: string, body: object, who = binh) => w.act<T>(who, 'citizen', id, 'rating', body);
  const refused = async () => {
    const { id } = (await w.submit(binh, w.stay())).body;
    await w.act(clerk, 'staff', id, 'refusal', { version: 1, ...REFUSAL });
    return id;
  };
  const list = async (who: Person, state = 'open') =>
    (await w.world.call<RatingFollowUpPage>(`/api/v1/staff/ratings?state=${state}`, { token: who.token })).body;
  const answer = <T = RatingFollowUp>(who: Person, id: string, text = 'Chúng tôi đã xem lại và xin lỗi ông vì hướng dẫn chưa rõ.') =>
    w.world.call<T>(`/api/v1/staff/ratings/${id}/answer`, { token: who.token, body: { answer: text } });

  it('is asked when the office has ended a dossier, once, and a low mark says why', async () => {
    const { id } = (await w.submit(binh, w.stay())).body;
    expect((await rate<Fault>(id, { level: 'satisfied' })).body.code).toBe('rating-too-early');
    await w.act(clerk, 'staff', id, 'refusal', { version: 1, ...REFUSAL });
    expect((await rate<Fault>(id, { level: 'dissatisfied' })).body.code).toBe('rating-needs-reason');
    const stranger = await w.citizen('Ma Thị Hạnh');
    expect((await rate(id, { level: 'satisfied' }, stranger)).status).toBe(404);
    expect((await rate(id, { level: 'very_satisfied', comment: 'Nhanh, rõ.' })).body).toMatchObject({
      level: 'very_satisfied',
      reasons: [],
    });
    expect((await rate<Fault>(id, { level: 'dissatisfied', reasons: ['late'] })).body.code).toBe('rated-already');
    expect((await list(leader)).items.map((item) => item.id)).not.toContain(id);
  });

  it('gives a low mark to the head of the office, whose answer the citizen reads', async () => {
    const id = await refused();
    const given = await rate(id, { level: 'dissatisfied', reasons: ['unclear', 'asked_often'], comment: 'Đi lại ba lần.' });
    // 24 office hours from Monday 09:40 over the holiday of the 24th.
    expect(given.body.followUp).toEqual({ dueAt: '2026-11-27T02:40:00.000Z' });
    expect((await list(leader)).items).toMatchObject([
      { id, reasons: ['unclear', 'asked_often'], comment: 'Đi lại ba lần.', applicantName: 'Trần Văn Bình', overdue: false },
    ]);
    expect((await list(elsewhere)).items).toEqual([]);
    expect((await answer(elsewhere, id)).status).toBe(404);
    expect((await answer(clerk, id)).status).toBe(403);
    w.clock.set(new Date('2026-11-27T10:00:00+07:00'));
    expect((await list(leader)).items).toMatchObject([{ id, overdue: true }]);
    expect((await answer(leader, id)).body).toMatchObject({ answeredBy: 'Lương Thị Hoài' });
    expect((await answer<Fault>(leader, id)).body.code).toBe('answered-already');
    expect((await list(leader)).items).toEqual([]);
    expect((await list(leader, 'answered')).items.map((item) => item.id)).toEqual([id]);
    const mine = (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: binh.token })).body;
    expect(mine.rating?.followUp).toMatchObject({ answer: expect.stringContaining('xin lỗi'), answeredBy: 'Lương Thị Hoài' });
  });

  it('takes one of two marks that are given at once', async () => {
    const id = await refused();
    const both = await Promise.all([rate(id, { level: 'satisfied' }), rate(id, { level: 'satisfied' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
