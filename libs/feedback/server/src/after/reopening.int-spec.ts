import type { OwnTicket } from '@tinhso/feedback-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import sharp from 'sharp';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from '../feedback.fixture.js';
import { Officer } from '../office.fixture.js';

const DAY = 86_400_000;
const FIXED = { closingCode: 'fixed', text: 'Đã vá xong ổ gà, mặt đường phẳng.', evidence: [] as string[] };
const VISIT = 'Tổ kỹ thuật đã đến tận nơi và thấy mặt đường đã phẳng.';
const REASON = 'Vá được một tuần lại lún như cũ';

type Refused = { code: string };

describe('after the answer', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  let first: Officer;
  let second: Officer;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    // Only these two work in the office.
    await w.world.query('DELETE FROM staff_post WHERE unit_id = ?', [idBytes(w.unitOf('commune_committee'))]);
    first = await Officer.appointed(w, w.unitOf('commune_committee'), 'case_officer', 'Ma Đình Tuấn');
    second = await Officer.appointed(w, w.unitOf('commune_committee'), 'one_stop_clerk', 'Lương Thị Hoài');
    hanh = await w.citizen();
  }, 90_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  const photo = (): Promise<Buffer> =>
    sharp({ create: { width: 400, height: 300, channels: 3, background: '#777' } })
      .composite([{ input: { create: { width: 90, height: 40, channels: 3, background: '#eee' } } }])
      .jpeg()
      .toBuffer();
  const reported = (category = 'pothole') => w.reported(hanh, { category, place: { commune: MINH_XUAN } });
  const refusal = async (id: string, body: object): Promise<unknown[]> => {
    const { status, body: problem } = await first.act<Refused>(id, 'answer', body);
    return [status, problem.code];
  };
  const officerOf = async (id: string): Promise<string> => idFromBytes((await w.row(id))['officer_id'] as Buffer);
  const reopen = (code: string) => w.mine<Refused>(hanh, `tickets/${code}/reopen`, { reason: REASON });

  it('nothing is called fixed without the evidence that its kind asks for', async () => {
    const { id } = await reported();
    expect(await refusal(id, FIXED)).toEqual([422, 'evidence-missing']);
    // A pothole wants a photo.
    expect(await refusal(id, { ...FIXED, visitNote: VISIT })).toEqual([422, 'evidence-missing']);
    const sent = await first.evidence(id, await photo());
    expect(sent.status).toBe(201);
    const foreign = await second.evidence(id, await photo());
    // What somebody else has sent.
    expect(await refusal(id, { ...FIXED, evidence: [foreign.body.id] })).toEqual([422, 'files-unusable']);
    expect(await w.row(id)).toMatchObject({ status: 'assigned', closing_code: null });
    await first.does(id, 'answer', { ...FIXED, evidence: [sent.body.id] });
    expect(await w.row(id)).toMatchObject({ status: 'answered', closing_code: 'fixed' });
    // Evidence belongs to one report.
    const other = await reported();
    expect(await refusal(other.id, { ...FIXED, evidence: [sent.body.id] })).toEqual([422, 'files-unusable']);

    const dogs = await reported('stray-animals');
    expect(await refusal(dogs.id, FIXED)).toEqual([422, 'evidence-missing']);
    await first.does(dogs.id, 'answer', { ...FIXED, visitNote: VISIT });
    // What is not called fixed needs none, and is not counted as fixed.
    const none = await reported();
    await first.does(none.id, 'answer', { ...FIXED, closingCode: 'not_ours' });
    expect((await w.mine<OwnTicket>(hanh, `tickets/${none.code}`)).body).toMatchObject({ closing: 'not_ours', open: false });
    await w.world.settled();
  });

  it('whoever is not content has it opened again, by another person, with new time and new evidence', async () => {
    const { id, code } = await reported('stray-animals');
    await first.does(id, 'start');
    await first.does(id, 'answer', { ...FIXED, visitNote: VISIT });
    expect(await officerOf(id)).toBe(first.id);
    w.clock.set(new Date(MONDAY.getTime() + 2 * DAY));
    expect((await reopen(code)).status).toBe(204);
    expect(await officerOf(id)).toBe(second.id);
    expect(await w.row(id)).toMatchObject({ status: 'reopened', reopened: 1, closing_code: null, closed_at: null, escalation: 0 });
    expect((await w.row(id))['receive_due'] as Date).toEqual(new Date('2026-11-26T09:40:00+07:00'));
    expect((await w.mine<OwnTicket>(hanh, `tickets/${code}`)).body).toMatchObject({ open: true, status: 'reopened' });

    await second.does(id, 'start');
    const again = await second.act<Refused>(id, 'answer', FIXED);
    // A note of the visit before proves nothing now.
    expect(again.body.code).toBe('evidence-missing');
    await second.does(id, 'answer', { ...FIXED, text: 'Đã bắt chó và phạt chủ nuôi.', visitNote: VISIT });
    expect((await w.mine(hanh, `tickets/${code}/rating`, { satisfied: true })).status).toBe(204);
    expect(await w.row(id)).toMatchObject({ status: 'closed', satisfied: 1, closing_code: 'fixed' });
    const twice = await w.mine<Refused>(hanh, `tickets/${code}/rating`, { satisfied: false, reason: 'Nghĩ lại thì chưa' });
    expect([twice.status, twice.body.code]).toEqual([409, 'ticket-rated-already']);
    await w.world.settled();
  });

  it('it can be opened again for ten days and not a moment longer, by its reporter alone', async () => {
    const { id, code } = await reported('stray-animals');
    await first.does(id, 'answer', { ...FIXED, visitNote: VISIT });
    const stranger = await w.citizen();
    expect((await w.mine(stranger, `tickets/${code}/reopen`, { reason: REASON })).status).toBe(404);
    const unhappy = await w.mine<Refused>(hanh, `tickets/${code}/rating`, { satisfied: false });
    expect([unhappy.status, unhappy.body.code]).toEqual([422, 'reason-missing']);
    const end = MONDAY.getTime() + 10 * DAY;
    w.clock.set(new Date(end + 1));
    const late = await reopen(code);
    expect([late.status, late.body.code]).toEqual([409, 'reopen-window-over']);
    w.clock.set(new Date(end));
    expect((await reopen(code)).status).toBe(204);
    await w.world.settled();
  });
});
