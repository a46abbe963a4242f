import type { AssistanceCase, CaseList, ConfirmedFiling, Counts, Disowned, LinkPreview } from '@tinhso/assistance-contract';
import { AssistanceWorld, MINH_XUAN, MONDAY, TAN_TRAO } from './assistance.fixture.js';

type Fault = { code: string };
type Helper = Awaited<ReturnType<AssistanceWorld['helper']>>;
const hex = (id: string) => id.replaceAll('-', '');

describe('what was not asked for', () => {
  let w: AssistanceWorld;
  let leader: string;
  let auditor: string;
  beforeAll(async () => {
    w = await AssistanceWorld.start();
    leader = await w.staff(MINH_XUAN, 'leader', 'Nguyễn Thị Kim Oanh');
    auditor = await w.staff('province', 'auditor', 'Hà Thị Thu');
  }, 60_000);
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const link = <T = Disowned>(step: string, token: string) => w.call<T>(`/public/assisted-confirmations/${step}`, { body: { token } });
  const one = <T = AssistanceCase>(id: string, token = leader) => w.call<T>(`/staff/assistance/cases/${id}`, { token });
  const close = (id: string, version: number, helperOutcome: string) =>
    w.call<AssistanceCase & Fault>(`/staff/assistance/cases/${id}/conclusion`, {
      token: leader,
      body: { version, conclusion: 'Đã làm việc với hai bên và xác định rõ sự việc.', helperOutcome },
    });
  const begin = (helper: Helper) =>
    w.call<Fault>('/citizen/assisted-sessions', {
      token: helper.token,
      body: { memberId: helper.memberId, fullName: 'Bàn Văn Sính', phone: w.newPhone(), consent: 'code' },
    });

  it('is taken back with one tap before it is confirmed, opens a case and holds the helper', async () => {
    const pao = await w.helper();
    const session = await w.session(pao);
    const running = await w.session(pao);
    const filed = await w.filed(pao, session.id);
    const [{ status, body }, rival] = await Promise.all([link('disowning', filed.token), link('disowning', filed.token)]);
    expect(rival.body).toEqual(body);
    expect({ status, body }).toMatchObject({ status: 200, body: { caseCode: expect.stringMatching(/^VV-261123-\d{4}$/) as string } });
    const again = await Promise.all([1, 2, 3].map(() => link('disowning', filed.token)));
    expect(again.map((each) => each.body)).toEqual([body, body, body]);
    expect(await w.count('assistance_case WHERE filing_id = UNHEX(?)', [hex(filed.id)])).toBe(1);
    const preview = await link<LinkPreview>('preview', filed.token);
    expect(preview.body).toMatchObject({ state: 'disowned', disowned: true });
    expect((await w.call<Fault>('/citizen/drafts', { token: pao.token, headers: w.acting(running.id) })).body.code).toBe('acting-refused');
    expect((await begin(pao)).body.code).toBe('not-a-helper');
    expect((await w.desk(pao.token)).body.memberships).toMatchObject([{ standing: 'suspended' }]);
    for (const type of ['assistance.disowned', 'assistance.helper_suspended'])
      expect(await w.count('outbox WHERE event_type = ? AND payload LIKE ?', [type, `%${body.caseId}%`])).toBe(1);
  });

  it('withdraws the dossier when it was confirmed before, and says so when that is too late', async () => {
    for (const tooLate of [false, true]) {
      const pao = await w.helper();
      const hanh = await w.citizen('Ma Thị Hạnh');
      const session = await w.session(pao, hanh);
      const filed = await w.filed(pao, session.id);
      const path = `/citizen/assisted-matters/filings/${filed.id}`;
      const { body } = await w.call<ConfirmedFiling>(`${path}/confirmation`, { token: hanh.token, body: { declared: true } });
      if (tooLate) await w.world.query("UPDATE dossier SET status = 'signing' WHERE id = UNHEX(?)", [hex(body.dossier.id)]);
      const disowned = await w.call<Disowned>(`${path}/disowning`, { token: hanh.token, method: 'POST' });
      expect((await one(disowned.body.caseId)).body).toMatchObject({
        dossierOutcome: tooLate ? 'flagged' : 'withdrawn',
        dossier: { code: body.dossier.code },
        filing: { state: 'disowned', confirmedBy: 'device' },
      });
      expect(await w.count("dossier WHERE id = UNHEX(?) AND status = 'withdrawn'", [hex(body.dossier.id)])).toBe(tooLate ? 0 : 1);
    }
  });

  it('covers a whole session, also one in which nothing was filed', async () => {
    const pao = await w.helper();
    const hanh = await w.citizen('Ma Thị Hạnh');
    const session = await w.session(pao, hanh);
    const filed = await w.filed(pao, session.id);
    const disowned = await w.call<Disowned>(`/citizen/assisted-sessions/${session.id}/disowning`, { token: hanh.token, method: 'POST' });
    expect(disowned.status).toBe(200);
    expect((await link<LinkPreview>('preview', filed.token)).body.state).toBe('disowned');
    expect(await w.count('assistance_case WHERE session_id = UNHEX(?)', [hex(session.id)])).toBe(1);
    const stranger = await w.citizen('Người Khác');
    const foreign = await w.call(`/citizen/assisted-sessions/${session.id}/disowning`, { token: stranger.token, method: 'POST' });
    expect(foreign.status).toBe(404);
  });

  it('is examined by the leader of the commune, read by the auditor, and hidden from other communes', async () => {
    const pao = await w.helper();
    const session = await w.session(pao);
    const filed = await w.filed(pao, session.id);
    const { caseId } = (await link('disowning', filed.token)).body;
    const elsewhere = await w.staff(TAN_TRAO, 'leader');
    expect((await one<Fault>(caseId, elsewhere)).status).toBe(404);
    expect((await one(caseId, auditor)).body).toMatchObject({ mayExamine: false, helper: { name: 'Ma Văn Páo' } });
    const list = await w.call<CaseList>('/staff/assistance/cases', { token: auditor });
    expect(list.body.items[0]).toMatchObject({ id: caseId, state: 'open' });
    expect((await w.call<CaseList>('/staff/assistance/cases', { token: elsewhere })).body.items).toEqual([]);
    const examine = (token: string) =>
      w.call<AssistanceCase>(`/staff/assistance/cases/${caseId}/examination`, { token, body: { version: 1 } });
    expect((await examine(auditor)).status).toBe(403);
    expect((await examine(elsewhere)).status).toBe(404);
    expect((await examine(leader)).body).toMatchObject({
      state: 'examining',
      version: 2,
      examinedBy: 'Nguyễn Thị Kim Oanh',
      mayExamine: true,
    });
    expect((await examine(leader)).status).toBe(409);
    expect((await close(caseId, 1, 'restored')).body.code).toBe('case-changed');
    expect((await close(caseId, 2, 'restored')).body).toMatchObject({ state: 'closed', helperOutcome: 'restored', mayExamine: false });
    const told = await link<LinkPreview>('preview', filed.token);
    expect(told.body.case).toMatchObject({ closed: true, conclusion: expect.stringContaining('hai bên') as string });
    expect((await begin(pao)).status).toBe(201);
    expect(await w.count('assistance_filing WHERE id = UNHEX(?) AND application_sealed IS NULL', [hex(filed.id)])).toBe(1);
    expect(await w.count("audit_entry WHERE action = 'assistance.case-read' AND subject_id = ?", [caseId])).toBe(1);
  });

  it('lets a helper go on only when the last case is closed, and takes a dismissed one off every roster', async () => {
    const pao = await w.helper();
    const session = await w.session(pao);
    const [first, second] = [await w.filed(pao, session.id), await w.filed(pao, session.id)];
    const a = (await link('disowning', first.token)).body.caseId;
    const b = (await link('disowning', second.token)).body.caseId;
    await close(a, 1, 'restored');
    expect((await begin(pao)).body.code).toBe('not-a-helper');
    await close(b, 1, 'restored');
    expect((await begin(pao)).status).toBe(201);
    const third = await w.filed(pao, (await w.session(pao)).id);
    await close((await link('disowning', third.token)).body.caseId, 1, 'ended');
    expect((await begin(pao)).body.code).toBe('not-a-helper');
    expect((await w.desk(pao.token)).body.memberships).toEqual([]);
  });

  it('is counted by team beside what was confirmed', async () => {
    const pao = await w.helper();
    const hanh = await w.citizen('Ma Thị Hạnh');
    const session = await w.session(pao, hanh);
    const filings = [await w.filed(pao, session.id), await w.filed(pao, session.id), await w.filed(pao, session.id)];
    await w.call(`/citizen/assisted-matters/filings/${filings[0]?.id}/confirmation`, { token: hanh.token, body: { declared: true } });
    await w.call(`/citizen/assisted-matters/filings/${filings[1]?.id}/disowning`, { token: hanh.token, method: 'POST' });
    const counts = (from: string, to: string, token = leader) =>
      w.call<Counts & Fault>(`/staff/assistance/counts?from=${from}&to=${to}`, { token });
    const { body } = await counts('2026-11-23', '2026-11-23');
    expect(body.teams.find((team) => team.teamId === pao.teamId)).toMatchObject({
      commune: 'UBND phường Minh Xuân',
      members: 0,
      sessions: 1,
      filings: 3,
      confirmed: 1,
      waiting: 1,
      disowned: 1,
    });
    expect((await counts('2026-11-24', '2026-11-24')).body.teams.find((team) => team.teamId === pao.teamId)).toMatchObject({ sessions: 0 });
    expect((await counts('2026-11-24', '2026-11-23')).body.code).toBe('period-refused');
    expect((await counts('2026-02-30', '2026-11-23')).status).toBe(422);
    const other = await counts('2026-11-23', '2026-11-23', await w.staff(TAN_TRAO, 'leader'));
    expect(other.body.teams.every((team) => team.commune !== 'UBND phường Minh Xuân')).toBe(true);
    const table = await w.call<string>('/staff/assistance/counts.csv?from=2026-11-23&to=2026-11-23', { token: leader });
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(table.body).toContain('UBND phường Minh Xuân');
  });
});
