import type { DeskResultDetail, ReturnDesk, StaffDossier } from '@tinhso/dossiers-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';
import { findAlarm } from '../data/alarms.js';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, type Person } from '../dossiers.fixture.js';
import { DeskPeople } from '../jobs/desk-people.js';
import { StaffNotices } from '../jobs/staff-notices.js';
import { Offices } from '../offices/offices.js';
import { StepMoves } from '../process/step-moves.js';
import { ReturnWatch } from './return-watch.js';
import { signedResult } from './returns.fixture.js';

const at = (text: string) => new Date(`${text}+07:00`);
/** Monday 23/11 at 9:40 and three working days, over the holiday of 24/11. */
const DUE = at('2026-11-27T09:40:00');

describe('a result that an office leaves lying', () => {
  let w: DossierWorld;
  let binh: Person;
  let here: Person;
  let leader: Person;
  let there: Person;
  let tanTrao: string;

  beforeAll(async () => {
    w = await DossierWorld.start();
    binh = await w.citizen('Trần Văn Bình');
    here = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Thị Mây');
    leader = await w.staff(MINH_XUAN, 'leader', 'Phó Chủ tịch', 'Ma Đình Tuấn');
    there = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức Một cửa', 'Nông Văn Đại');
    tanTrao = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_committee')?.id ?? '';
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w?.world.close());

  const desk = async (who: Person, tab: string): Promise<ReturnDesk> =>
    (await w.world.call<ReturnDesk>(`/api/v1/staff/returns?tab=${tab}`, { token: who.token })).body;
  const found = async (who: Person, tab: string, id: string) => (await desk(who, tab)).items.find((item) => item.id === id);
  const act = (who: Person, id: string, what: string, body: object) =>
    w.world.call<DeskResultDetail>(`/api/v1/staff/returns/${id}/${what}`, { token: who.token, body });
  const watch = async (now: Date): Promise<void> => {
    w.clock.set(now);
    await w.world.get(ReturnWatch).run(now, 500);
  };
  const levels = async (id: string): Promise<number[]> =>
    (
      await w.world.query<{ level: number }[]>(
        "SELECT level FROM dossier_alarm WHERE dossier_id = UNHEX(REPLACE(?, '-', '')) AND kind = 'return_late' ORDER BY raised_at, level",
        [id],
      )
    ).map(({ level }) => Number(level));
  const news = async (id: string, type: string): Promise<{ payload: string; event_id: Buffer }[]> =>
    w.world.query("SELECT DISTINCT event_id, payload FROM outbox WHERE event_type = ? AND payload LIKE CONCAT('%', ?, '%')", [type, id]);

  it('has three working days, then lies in the heap of what is late, and goes up the line once each', async () => {
    const { id } = await signedResult(w, binh, { way: 'office', unitId: tanTrao });
    expect(await found(here, 'prepare', id)).toMatchObject({ dueAt: DUE.toISOString(), late: false });
    await watch(new Date(DUE.getTime() - 60_000));
    expect([await levels(id), await found(here, 'late', id)]).toEqual([[], undefined]);
    await watch(new Date(DUE.getTime() + 60_000));
    await watch(new Date(DUE.getTime() + 120_000));
    expect(await levels(id)).toEqual([0]);
    expect(await found(here, 'late', id)).toMatchObject({ state: 'to_send', late: true });
    expect((await desk(here, 'waiting')).counts.late).toBeGreaterThan(0);
    expect(await found(there, 'late', id)).toBeUndefined();
    const { office } = (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: leader.token })).body;
    expect(office.alarms.filter(({ kind }) => kind === 'return_late').map(({ text }) => text)).toEqual([
      expect.stringContaining('chưa được chuyển hoặc trả đúng hạn'),
    ]);
    // Friday 9:40 and eight office hours are Monday 9:40, after which nobody above is left to be told.
    await watch(at('2026-11-30T09:41:00'));
    expect(await levels(id)).toEqual([0, 1]);
    await watch(at('2026-12-11T09:41:00'));
    const all = await levels(id);
    expect(all).toEqual(all.map((_, level) => level));
    const [row] = await w.world.query<{ watch_at: Date | null; version: number }[]>(
      "SELECT watch_at, version FROM dossier_return WHERE dossier_id = UNHEX(REPLACE(?, '-', ''))",
      [id],
    );
    expect(row).toMatchObject({ watch_at: null, version: 2 });
    expect(await news(id, 'result.delayed')).toHaveLength(1);
  });

  it('starts anew at the office to which it is sent, and ends when it is there', async () => {
    const { id } = await signedResult(w, binh, { way: 'office', unitId: tanTrao });
    w.clock.set(at('2026-11-25T08:00:00'));
    const sent = await act(here, id, 'dispatch', { version: 2 });
    expect(sent.body).toMatchObject({ state: 'on_way', dueAt: at('2026-11-30T08:00:00').toISOString() });
    await watch(at('2026-11-27T10:00:00'));
    expect(await levels(id)).toEqual([]);
    await watch(at('2026-11-30T08:01:00'));
    expect(await levels(id)).toEqual([0]);
    expect(await found(there, 'late', id)).toMatchObject({ state: 'on_way', late: true });
    const arrived = await act(there, id, 'arrival', { version: sent.body.version });
    expect(arrived.body).toMatchObject({ state: 'waiting', late: false });
    expect(arrived.body.dueAt).toBeUndefined();
    await watch(at('2026-12-11T08:00:00'));
    expect(await levels(id)).toEqual([0]);
  });

  it('is told of in the app too when nobody closes it, but the person has it already', async () => {
    const { id } = await signedResult(w, binh);
    await watch(new Date(DUE.getTime() + 60_000));
    expect(await levels(id)).toEqual([0]);
    expect(await found(here, 'late', id)).toMatchObject({ state: 'ready', way: 'app' });
    expect(await news(id, 'result.delayed')).toHaveLength(0);
  });

  it('tells the clerks at their desk, and the leaders where they may look', async () => {
    const { id, code } = await signedResult(w, binh, { way: 'office', unitId: tanTrao });
    await watch(new Date(DUE.getTime() + 60_000));
    const [raised] = await news(id, 'dossier.alarm_return_late');
    const payload = JSON.parse(raised?.payload ?? '{}') as { alarmId: string };
    const { world } = w;
    expect(await findAlarm(world.get(Reader).manager, payload.alarmId)).toMatchObject({ level: 0 });
    const people = new DeskPeople(world.get(Reader), world.get(Clock), world.get(OrganisationsFacade), world.get(ProceduresFacade));
    const notices = new StaffNotices(world.get(Reader), people, world.get(StepMoves), world.get(Offices));
    const drafts = await notices.of({ type: 'dossier.alarm_return_late', payload } as unknown as Parameters<StaffNotices['of']>[0]);
    const toldOf = ({ accountId }: Person) => drafts.filter((draft) => 'accountId' in draft && draft.accountId === accountId);
    expect(toldOf(here)).toMatchObject([{ link: '/tra-ket-qua', body: { vi: expect.stringContaining(code) } }]);
    expect(toldOf(leader)).toMatchObject([{ link: `/ho-so/${id}` }]);
    expect(toldOf(there)).toEqual([]);
  });
});
