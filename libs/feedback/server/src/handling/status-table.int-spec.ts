import { ticketStatuses, type StaffTicket, type TicketStatus } from '@tinhso/feedback-contract';
import { idBytes } from '@tinhso/platform';
import { FeedbackWorld, MONDAY, type Person } from '../feedback.fixture.js';
import { Officer, provinceOf } from '../office.fixture.js';

/** What may be done in each status, as the offices and the reporters were told it. Everything else is refused. */
const ALLOWED: Readonly<Record<TicketStatus, readonly string[]>> = {
  received: ['assign', 'reroute', 'reject', 'merge'],
  moderated: ['assign', 'reroute', 'reject', 'merge'],
  assigned: ['pass-on', 'reroute', 'start', 'ask', 'answer', 'reject', 'merge'],
  in_progress: ['pass-on', 'reroute', 'ask', 'answer', 'merge'],
  waiting_for_reporter: ['resume', 'reply'],
  answered: ['close', 'rating', 'reopen'],
  closed: ['rating', 'reopen'],
  reopened: ['assign', 'pass-on', 'reroute', 'start'],
  rejected: [],
};
const TO: Readonly<Record<string, TicketStatus>> = {
  assign: 'assigned',
  'pass-on': 'assigned',
  reroute: 'assigned',
  start: 'in_progress',
  ask: 'waiting_for_reporter',
  resume: 'in_progress',
  reply: 'in_progress',
  answer: 'answered',
  close: 'closed',
  reject: 'rejected',
  merge: 'closed',
  reopen: 'reopened',
};
const STAFF_ACTS = ['assign', 'pass-on', 'reroute', 'start', 'ask', 'resume', 'answer', 'close', 'reject', 'merge', 'unmerge'];
/** What a reporter is told where nothing of the kind can be done. */
const REPORTER_ACTS: Readonly<Record<string, readonly string[]>> = {
  reply: ['ticket-asks-nothing'],
  rating: ['not-answered-yet'],
  reopen: ['not-answered-yet', 'ticket-not-there-yet'],
};
const REASON = 'Một lý do mà người gửi đọc được';

type Refused = { code: string };

describe('the table of statuses', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  let officer: Officer;
  let id: string;
  let code: string;
  let other: string;
  let round = 0;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    w.clock.set(MONDAY);
    hanh = await w.citizen();
    officer = await Officer.appointed(w, provinceOf(w), 'feedback_coordinator', 'Bế Thị Thử');
    ({ id, code } = await w.reported(hanh, { place: { commune: '02215' } }));
    other = (await w.reported(hanh, { place: { commune: '02215' }, description: 'Một ổ gà khác hẳn' })).code;
  }, 90_000);
  afterAll(() => w.close());

  /** Puts the report where an example begins; whatever an earlier one did to it is undone. */
  async function standing(status: TicketStatus): Promise<void> {
    const answered = ['answered', 'closed', 'rejected'].includes(status);
    await w.world.query('DELETE FROM ticket_rating WHERE ticket_id = ?', [idBytes(id)]);
    await w.world.query(
      `UPDATE ticket SET status = ?, category = 'pothole', unit_id = ?, merged_into = NULL, officer_id = NULL, version = version + 1,
         closing_code = ?, answered_at = ?, paused_at = NULL WHERE id = ?`,
      [
        status,
        idBytes(w.unitOf('commune_committee')),
        answered ? 'no_action' : null,
        answered ? new Date(MONDAY.getTime() + ++round * 1000) : null,
        idBytes(id),
      ],
    );
  }

  const bodies = (): Readonly<Record<string, object>> => ({
    assign: {},
    'pass-on': { unitId: w.unitOf('commune_committee', '02545'), reason: REASON },
    reroute: { category: 'pavement' },
    start: {},
    ask: { question: 'Ổ gà ở trước nhà số mấy?' },
    resume: { reason: REASON },
    answer: { closingCode: 'no_action', text: 'Đoạn này đã có trong kế hoạch sửa tháng sau.', evidence: [] },
    close: { reason: REASON },
    reject: { reason: REASON },
    merge: { into: other },
    unmerge: { reason: REASON },
    reply: { text: 'Trước nhà số 12' },
    rating: { satisfied: true },
    reopen: { reason: REASON },
  });

  const doing = (act: string) => {
    const body = bodies()[act] ?? {};
    if (!(act in REPORTER_ACTS)) return officer.act<Refused>(id, act, body);
    return w.mine<Refused>(hanh, `tickets/${code}/${act === 'reply' ? 'replies' : act}`, body);
  };
  const statusNow = async (): Promise<unknown> => (await w.row(id))['status'];

  it.each(ticketStatuses)('lets %s be left by its own ways and by no other', async (status) => {
    for (const act of [...STAFF_ACTS, ...Object.keys(REPORTER_ACTS)]) {
      await standing(status);
      const offered = act in REPORTER_ACTS ? undefined : offerOf(act, (await officer.read(id)).body);
      const answer = await doing(act);
      const told = { act, code: answer.status < 300 ? 'done' : answer.body.code };
      if (ALLOWED[status].includes(act)) {
        expect(told).toEqual({ act, code: 'done' });
        const to = act === 'rating' ? 'closed' : TO[act];
        expect([act, await statusNow()]).toEqual([act, to]);
      } else {
        const codes = REPORTER_ACTS[act] ?? ['ticket-not-there-yet', ...(act === 'unmerge' ? ['not-merged'] : [])];
        expect({ act, refused: codes.includes(told.code) ? 'as it should be' : told.code }).toEqual({ act, refused: 'as it should be' });
        expect([act, await statusNow()]).toEqual([act, status]);
      }
      // What the screen offers is what can be done.
      if (offered !== undefined) expect([act, offered]).toEqual([act, ALLOWED[status].includes(act)]);
    }
    await w.world.settled();
  });

  /** What an office reads of an act; one that is not shown at all cannot be done. */
  const offerOf = (act: string, { acts }: StaffTicket): boolean =>
    acts.find((each) => each.act.replace('_', '-') === act)?.allowed === true;

  it('takes a duplicate out again, and nothing else that has ended', async () => {
    await standing('assigned');
    await officer.does(id, 'merge', { into: other });
    expect(offerOf('unmerge', (await officer.read(id)).body)).toBe(true);
    expect((await w.mine<Refused>(hanh, `tickets/${code}/reopen`, { reason: REASON })).body.code).toBe('not-answered-yet');
    expect((await officer.does(id, 'unmerge', { reason: REASON })).status).toBe('assigned');
  });

  it('refuses what was decided on something that has changed since', async () => {
    await standing('assigned');
    const seen = Number((await w.row(id))['version']);
    await officer.does(id, 'start');
    const late = await officer.act<Refused>(id, 'reject', { reason: REASON }, seen);
    expect([late.status, late.body.code]).toEqual([409, 'ticket-changed']);
    expect(await statusNow()).toBe('in_progress');
  });

  it('writes down every act, with who did it and for which office', async () => {
    await standing('assigned');
    await w.world.query('DELETE FROM ticket_message WHERE ticket_id = ?', [idBytes(id)]);
    await officer.does(id, 'start');
    const { entries } = (await officer.read(id)).body;
    expect(entries[0]).toMatchObject({ kind: 'ticket.started', by: 'Bế Thị Thử' });
    const [audit] = await w.world.query<{ n: string }[]>(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE subject_id = ? AND action = 'ticket.started' AND actor_id = ?",
      [id, officer.id],
    );
    expect(Number(audit?.n)).toBeGreaterThan(0);
  });
});
