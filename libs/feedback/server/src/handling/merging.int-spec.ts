import type { OwnTicketPage, PublicTicket } from '@tinhso/feedback-contract';
import { idFromBytes } from '@tinhso/platform';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from '../feedback.fixture.js';
import { inboxOf, Officer, provinceOf } from '../office.fixture.js';

const TAN_TRAO = '02545';
const REASON = 'Hai việc khác nhau ở hai đầu ngõ';
const ANSWER = { closingCode: 'no_action', text: 'Đoạn đường này sửa trong kế hoạch tháng sau.', evidence: [] };
const ANSWERED = 'Phản ánh đã được trả lời';
const ASKED = 'Đơn vị xử lý cần bạn bổ sung';
const MERGED = 'Phản ánh được gộp';

type Refused = { code: string };

describe('one matter in several reports, and several in one', () => {
  let w: FeedbackWorld;
  let coordinator: Officer;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    w.clock.set(MONDAY);
    coordinator = Officer.passing(w, provinceOf(w), 'feedback_coordinator');
  }, 90_000);
  afterAll(() => w.close());

  const reported = async (person: Person, description = 'Ổ gà trước cổng trường') => {
    const { id, code } = await w.reported(person, { description, place: { commune: MINH_XUAN } });
    return { id, code, person };
  };
  const people = (n: number): Promise<Person[]> => Promise.all(Array.from({ length: n }, () => w.citizen()));
  const refusal = async (id: string, act: string, body: object, by = coordinator): Promise<unknown[]> => {
    const { status, body: problem } = await by.act<Refused>(id, act, body);
    return [status, problem.code];
  };
  const meToo = async (id: string): Promise<unknown> => (await w.row(id))['me_too'];

  it('are merged without losing anybody who follows either, and hear no more of each other when taken apart', async () => {
    const [hanh, pao, follower, stranger] = (await people(4)) as [Person, Person, Person, Person];
    const [first, again] = [await reported(hanh), await reported(pao, 'Ổ gà ở cổng trường Phan Thiết')];
    await w.mine(follower, `tickets/${again.code}/followers`, {});
    await w.mine(stranger, `tickets/${first.code}/followers`, {});
    await coordinator.does(again.id, 'merge', { into: first.code });
    await w.world.settled();

    expect(await w.row(again.id)).toMatchObject({ status: 'closed', closing_code: 'duplicate', due_at: null });
    expect((await w.open<PublicTicket>(`tickets/${again.code}`)).body.duplicateOf).toBe(first.code);
    // Whoever reported the same has the same trouble.
    expect(await meToo(first.id)).toBe(1);
    for (const each of [pao, follower]) expect(await inboxOf(w, each)).toContain(MERGED);
    expect(await inboxOf(w, stranger)).not.toContain(MERGED);

    await coordinator.does(first.id, 'ask', { question: 'Ổ gà ở trước nhà số mấy?' });
    await w.world.settled();
    expect(await inboxOf(w, hanh)).toContain(ASKED);
    for (const each of [pao, follower, stranger]) expect(await inboxOf(w, each)).not.toContain(ASKED);
    await coordinator.does(first.id, 'resume', { reason: REASON });

    await coordinator.does(first.id, 'answer', ANSWER);
    await w.world.settled();
    for (const each of [hanh, pao, follower, stranger]) expect(await inboxOf(w, each)).toContain(ANSWERED);

    await coordinator.does(again.id, 'unmerge', { reason: REASON });
    expect(await w.row(again.id)).toMatchObject({ status: 'assigned', merged_into: null, closing_code: null, closed_at: null });
    // Its clock goes again.
    expect((await w.row(again.id))['due_at']).not.toBeNull();
    expect(await meToo(first.id)).toBe(0);
    const before = (await inboxOf(w, stranger)).length;
    await coordinator.does(again.id, 'answer', ANSWER);
    await w.world.settled();
    expect(await inboxOf(w, stranger)).toHaveLength(before);
    expect((await inboxOf(w, follower)).filter((title) => title === ANSWERED)).toHaveLength(2);
  });

  it('keep what was merged before, and give it back when they are taken apart', async () => {
    const [a, b, c] = await Promise.all((await people(3)).map((each) => reported(each)));
    if (!a || !b || !c) throw new Error('three reports were to be made');
    await coordinator.does(a.id, 'merge', { into: b.code });
    await coordinator.does(b.id, 'merge', { into: c.code });
    expect(await Promise.all([b, c].map(({ id }) => meToo(id)))).toEqual([1, 2]);
    expect(idFromBytes((await w.row(a.id))['merged_into'] as Buffer)).toBe(c.id);

    await coordinator.does(b.id, 'unmerge', { reason: REASON });
    // It came with the other and goes with it.
    expect(idFromBytes((await w.row(a.id))['merged_into'] as Buffer)).toBe(b.id);
    expect(await Promise.all([b, c].map(({ id }) => meToo(id)))).toEqual([1, 0]);
    await coordinator.does(a.id, 'unmerge', { reason: REASON });
    expect(await Promise.all([b, c].map(({ id }) => meToo(id)))).toEqual([0, 0]);
    await w.world.settled();
  });

  it('are not merged in a circle, into themselves, into nothing, nor into what is of another office', async () => {
    const [hanh] = (await people(1)) as [Person];
    const [one, two] = [await reported(hanh), await reported(hanh)];
    const elsewhere = await w.reported(hanh, { place: { commune: TAN_TRAO } });
    const clerk = Officer.passing(w, w.unitOf('commune_committee'), 'one_stop_clerk');
    expect(await refusal(one.id, 'merge', { into: one.code })).toEqual([422, 'merge-circle']);
    expect(await refusal(one.id, 'merge', { into: 'PA-260101-9999' })).toEqual([422, 'merge-target-unknown']);
    expect(await refusal(one.id, 'merge', { into: elsewhere.code }, clerk)).toEqual([422, 'merge-target-unknown']);
    await clerk.does(one.id, 'merge', { into: two.code });
    expect(await refusal(two.id, 'merge', { into: one.code })).toEqual([422, 'merge-circle']);
    expect(await meToo(two.id)).toBe(1);
    await w.world.settled();
  });

  it('become reports of their own, each with its office, and their reporter hears of every one', async () => {
    const hanh = await w.citizen();
    const whole = await reported(hanh, 'Ổ gà trước cổng trường, rác chất đống và đèn tín hiệu hỏng');
    const parts = [
      { category: 'waste-overflow', text: 'Rác chất đống cạnh cổng trường' },
      { category: 'traffic-signal', text: 'Đèn tín hiệu trước cổng trường không sáng' },
    ];
    await coordinator.does(whole.id, 'split', { parts });
    await w.world.settled();
    const own = (await w.mine<OwnTicketPage>(hanh, 'tickets')).body.items.filter(({ code }) => code !== whole.code);
    expect(own.map(({ category }) => category).sort()).toEqual(['traffic-signal', 'waste-overflow']);
    const related = (await coordinator.read(whole.id)).body.related.filter(({ relation }) => relation === 'part');
    expect(related.map(({ code }) => code).sort()).toEqual(own.map(({ code }) => code).sort());

    const signal = own.find(({ category }) => category === 'traffic-signal');
    const row = await w.row(signal?.id ?? '');
    expect(row).toMatchObject({ commune_code: MINH_XUAN, routed_by: 'signals-bridges', status: 'assigned' });
    expect(idFromBytes(row['unit_id'] as Buffer)).not.toBe(w.unitOf('commune_committee'));
    await coordinator.does(signal?.id ?? '', 'answer', { ...ANSWER, text: 'Đèn tín hiệu thay bóng trong tuần này.' });
    await w.world.settled();
    // What was taken out is not lost to whoever wrote it.
    expect(await inboxOf(w, hanh)).toContain(ANSWERED);
    // The rest goes on.
    expect(await w.row(whole.id)).toMatchObject({ status: 'assigned' });
  });
});
