import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes } from '@tinhso/platform';
import { FeedbackWorld, MINH_XUAN, MONDAY, type Person } from '../feedback.fixture.js';
import { inboxOf, Officer, provinceOf } from '../office.fixture.js';
import { TicketWatch } from './ticket-watch.js';

const DAY = 86_400_000;
const LATE = 'Phản ánh quá hạn';

describe('time passes over reports', () => {
  let w: FeedbackWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    await w.world.query('DELETE FROM staff_post WHERE unit_id IN (?)', [[w.unitOf('commune_committee'), provinceOf(w)].map(idBytes)]);
    hanh = await w.citizen();
  }, 90_000);
  afterAll(() => w.close());
  beforeEach(() => w.clock.set(MONDAY));

  const reported = () => w.reported(hanh, { place: { commune: MINH_XUAN } });
  /** Looks at everything that is due at a moment, as the chore does each minute. */
  async function watch(at: Date): Promise<void> {
    w.clock.set(at);
    const watching = w.world.worker?.get(TicketWatch, { strict: false });
    if (!watching) throw new Error('there is no worker');
    for (let n = 0; n < 50 && (await watching.run(at, 100)) === 100; n++);
    await w.world.settled();
  }
  const overdue = async (id: string): Promise<{ level: number; unitName: string }[]> => {
    const rows = await w.world.query<{ payload: string | object }[]>(
      "SELECT payload FROM ticket_event WHERE ticket_id = ? AND kind = 'ticket.overdue' ORDER BY at, id",
      [idBytes(id)],
    );
    return rows.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload) as { level: number; unitName: string });
  };

  it('what is late is told to the leader of the office, a working day later to the one above, and to nobody twice', async () => {
    const chair = await Officer.appointed(w, w.unitOf('commune_committee'), 'leader', 'Nguyễn Thị Kim Oanh');
    const above = await Officer.appointed(w, provinceOf(w), 'leader', 'Phạm Thị Tâm');
    const late = async ({ id }: Officer): Promise<number> => {
      const [row] = await w.world.query<{ n: string }[]>('SELECT COUNT(*) AS n FROM notification WHERE account_id = ? AND texts LIKE ?', [
        idBytes(id),
        `%${LATE}%`,
      ]);
      return Number(row?.n);
    };
    const { id } = await reported();
    const version = (await w.row(id))['version'];
    // Eight office hours from Monday 9:40 end on Wednesday 9:40: the 24th is a holiday.
    await watch(new Date('2026-11-25T09:39:59+07:00'));
    expect([await late(chair), await late(above)]).toEqual([0, 0]);
    const due = new Date('2026-11-25T09:40:00+07:00');
    await watch(due);
    await watch(due);
    expect([await late(chair), await late(above)]).toEqual([1, 0]);
    await watch(new Date('2026-11-26T09:39:59+07:00'));
    expect(await late(above)).toBe(0);
    await watch(new Date('2026-11-26T09:40:00+07:00'));
    expect([await late(chair), await late(above)]).toEqual([1, 1]);
    const units = w.world.get(OrganisationsFacade).ancestors(w.unitOf('commune_committee'));
    expect(await overdue(id)).toEqual(units.map(({ name }, level) => ({ level, unitName: name })));
    // Whoever works on it is not disturbed.
    expect((await w.row(id))['version']).toBe(version);
  });

  it('nothing ends because time has passed: neither what nobody took up, nor what was asked, nor what was answered', async () => {
    const officer = Officer.passing(w, w.unitOf('commune_committee'), 'case_officer');
    const [untouched, asked, answered] = [await reported(), await reported(), await reported()];
    await officer.does(asked.id, 'ask', { question: 'Ổ gà ở trước nhà số mấy?' });
    await officer.does(answered.id, 'answer', { closingCode: 'no_action', text: 'Đoạn này sửa trong tháng sau.', evidence: [] });
    for (const days of [1, 30, 90, 200, 400]) await watch(new Date(MONDAY.getTime() + days * DAY));
    const statuses = await Promise.all([untouched, asked, answered].map(async ({ id }) => (await w.row(id))['status']));
    expect(statuses).toEqual(['assigned', 'waiting_for_reporter', 'answered']);
    // While the reporter is waited for nothing is late.
    expect(await overdue(asked.id)).toEqual([]);
    expect(await overdue(answered.id)).toEqual([]);
    const titles = await inboxOf(w, hanh);
    expect(titles).not.toContain('Phản ánh đã kết thúc');
  });
});
