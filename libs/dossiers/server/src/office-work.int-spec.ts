import type {
  AskedConsultation,
  AssigneeList,
  CitizenDossier,
  ConsultationPage,
  DossierState,
  StaffDossier,
} from '@tinhso/dossiers-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, UnitOfWork, systemContext } from '@tinhso/platform';
import { DossierWatch } from './clock/dossier-watch.js';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, type Person } from './dossiers.fixture.js';
import { PaymentSettlement } from './process/payment-settlement.js';

type Fault = { code: string; reason?: string };

const REASON = 'Bệnh viện hẹn trả lời xác minh nơi sinh vào cuối tuần.';
const at = (text: string) => new Date(`${text}+07:00`);

describe('the work of the office', () => {
  let w: DossierWorld;
  let hanh: Person;
  let clerk: Person;
  let officer: Person;
  let leader: Person;

  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Văn Thắng');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch', 'Triệu Thị Lan');
    leader = await w.staff(MINH_XUAN, 'leader', 'Phó Chủ tịch', 'Ma Đình Tuấn');
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const staff = <T = DossierState>(who: Person, id: string, command: string, body: object) => w.act<T>(who, 'staff', id, command, body);
  const look = async (id: string, who: Person = leader) =>
    (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: who.token })).body;
  const own = async (id: string) => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).body;
  /** Registration of a temporary residence: no papers, two working days. */
  const submitted = async (): Promise<string> => (await w.submit(hanh, w.stay())).body.id;
  const accepted = async (): Promise<string> => {
    const id = await submitted();
    expect((await staff(clerk, id, 'acceptance', { version: 1 })).status).toBe(200);
    return id;
  };
  const processing = async (): Promise<string> => {
    const id = await accepted();
    expect((await staff(officer, id, 'start', { version: 2 })).status).toBe(200);
    return id;
  };
  const watch = (now: Date) => {
    w.clock.set(now);
    return w.world.get(DossierWatch).run(now, 500);
  };
  const alarms = async (id: string) =>
    (
      await w.world.query<{ kind: string; level: number }[]>(
        'SELECT kind, level FROM dossier_alarm WHERE dossier_id = ? ORDER BY kind, level',
        [idBytes(id)],
      )
    ).map(({ kind, level }) => `${kind} ${level}`);

  describe('steps', () => {
    it('follow one another, each with its share of the legal time, its unit and who did it', async () => {
      const id = await processing();
      const { process, office } = await look(id);
      expect(process.steps.map((step) => [step.key, step.state])).toEqual([
        ['receive', 'done'],
        ['process', 'now'],
        ['sign', 'ahead'],
        ['return', 'ahead'],
      ]);
      expect(process.steps.map((step) => step.officer)).toEqual(['Hoàng Văn Thắng', 'Triệu Thị Lan', undefined, undefined]);
      const timed = process.steps.filter((step) => step.hours !== undefined);
      const limit = (await look(id)).clock.limitHours ?? 0;
      expect(timed.reduce((sum, step) => sum + (step.hours ?? 0), 0)).toBeCloseTo(limit, 6);
      // Residence is the police's: the unit that the commune's posts reach.
      expect(office.unitName).toBe('Công an phường Minh Xuân');
      expect((await own(id)).process.steps.some((step) => step.officer)).toBe(false);
    });

    it('lets a leader give the work to somebody who does it, and to nobody else', async () => {
      const id = await accepted();
      const path = `/api/v1/staff/dossiers/${id}/assignees`;
      const { items } = (await w.world.call<AssigneeList>(path, { token: leader.token })).body;
      expect(items.map((each) => each.id)).toContain(officer.accountId);
      expect(items.map((each) => each.id)).not.toContain(clerk.accountId);
      const wrong = await staff<Fault>(leader, id, 'assignment', { version: 2, officerId: clerk.accountId });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'not-an-assignee' } });
      const given = await staff(leader, id, 'assignment', { version: 2, officerId: officer.accountId, note: 'Làm trước giờ trưa.' });
      expect(given.body).toMatchObject({ status: 'processing', version: 3 });
      expect((await look(id)).officer?.name).toBe('Triệu Thị Lan');
    });
  });

  describe('payment', () => {
    it('is asked for, stops the clock, and goes on with the receipt of the counter', async () => {
      const id = await processing();
      const before = (await look(id)).promisedAt ?? '';
      const asked = await staff(officer, id, 'payment-request', { version: 3, amount: 150_000, reason: 'Lệ phí đăng ký cư trú' });
      expect(asked.body).toMatchObject({ status: 'awaiting_payment', version: 4 });
      const waiting = await own(id);
      expect(waiting).toMatchObject({ nationalStatus: 6, clock: { state: 'paused' }, holder: { side: 'citizen' } });
      expect(waiting.process.wait).toMatchObject({ for: 'payment', then: 'stopped' });
      expect(waiting.process.payments[0]).toMatchObject({ amount: 150_000, reason: 'Lệ phí đăng ký cư trú' });

      w.clock.set(at('2026-11-23T14:40:00'));
      const wrong = await staff<Fault>(clerk, id, 'payment-receipt', { version: 4, amount: 100_000, receiptNumber: '0001234' });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'amount-differs' } });
      const paid = await staff(clerk, id, 'payment-receipt', { version: 4, amount: 150_000, receiptNumber: '0001234' });
      expect(paid.body).toMatchObject({ status: 'processing', version: 5 });
      // 09:40 to 14:40 without the lunch break are three and a half office hours.
      expect(Date.parse(paid.body.promisedAt ?? '')).toBeGreaterThan(Date.parse(before));
      expect((await look(id)).clock).toMatchObject({ state: 'running', waitedHours: 3.5 });
      expect((await own(id)).process.payments[0]).toMatchObject({ receiptNumber: '0001234' });
    });

    it('before acceptance leads back to the desk, and a service settles once', async () => {
      const id = await submitted();
      await staff(clerk, id, 'payment-request', { version: 1, amount: 20_000, reason: 'Lệ phí phải nộp trước' });
      const requestId = (await own(id)).process.payments[0]?.id ?? '';
      const settle = (request: string) =>
        w.world
          .get(UnitOfWork)
          .run(systemContext('payments'), (tx) =>
            w.world.get(PaymentSettlement).settle(tx, id, request, { number: 'TT-1', receivedBy: null, receivedByName: null }),
          );
      expect(await settle(id)).toBe(false);
      expect(await settle(requestId)).toBe(true);
      expect(await settle(requestId)).toBe(false);
      expect(await own(id)).toMatchObject({ status: 'submitted', version: 3 });
    });

    it('is not taken in by somebody without the desk', async () => {
      const id = await submitted();
      await staff(clerk, id, 'payment-request', { version: 1, amount: 20_000, reason: 'Lệ phí phải nộp trước' });
      expect((await staff<Fault>(officer, id, 'payment-receipt', { version: 2, amount: 20_000, receiptNumber: '1' })).status).toBe(403);
    });
  });

  describe('a new promise', () => {
    it('comes once, with a reason, a signed apology and the sum that leads to it', async () => {
      const id = await processing();
      const before = (await look(id)).promisedAt ?? '';
      expect((await staff<Fault>(officer, id, 'promise', { version: 3, days: 2, reason: REASON })).status).toBe(403);
      expect((await staff<Fault>(leader, id, 'promise', { version: 3, days: 2, reason: 'vội' })).status).toBe(422);
      const moved = await staff(leader, id, 'promise', { version: 3, days: 2, reason: REASON });
      expect(moved.body).toMatchObject({ status: 'processing', version: 4 });
      const seen = await own(id);
      expect(Date.parse(seen.promisedAt ?? '')).toBeGreaterThan(Date.parse(before));
      expect(seen.documents.map((document) => document.kind)).toContain('form-04');
      expect(seen.timeline[0]).toMatchObject({ type: 'dossier.promise_moved' });
      expect(seen.clock).toMatchObject({ movedHours: 16 });
      expect(seen.clock.explain.join(' ')).toContain('Cộng 16 giờ làm việc xin lỗi và hẹn lại.');
      const again = await staff<Fault>(leader, id, 'promise', { version: 4, days: 1, reason: REASON });
      expect(again).toMatchObject({ status: 409, body: { code: 'action-not-allowed', reason: 'moved-before' } });
    });

    it('says so when it comes after the date', async () => {
      const id = await processing();
      w.clock.set(at('2026-12-01T09:00:00'));
      await staff(leader, id, 'promise', { version: 3, days: 1, reason: REASON });
      const [event] = await w.world.query<{ data: string }[]>(
        "SELECT data FROM dossier_event WHERE dossier_id = ? AND type = 'dossier.promise_moved'",
        [idBytes(id)],
      );
      expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ late: true, promisedAt: at('2026-12-02T09:00:00').toISOString() });
    });
  });

  describe('the end without a result', () => {
    it('is decided by a leader with the law it rests on', async () => {
      const id = await processing();
      const body = { version: 3, reason: 'Tòa án đang giải quyết tranh chấp về chỗ ở này.', legalBasis: 'Luật Cư trú 2020, điều 29' };
      expect((await staff<Fault>(officer, id, 'stop', body)).status).toBe(403);
      expect((await staff(leader, id, 'stop', body)).body).toMatchObject({ status: 'stopped', version: 4 });
      const seen = await own(id);
      expect(seen).toMatchObject({ nationalStatus: 8, clock: { state: 'none' }, process: { stop: { legalBasis: body.legalBasis } } });
      expect(seen.documents.map((document) => document.kind)).toContain('form-05');
    });

    it('comes by itself when somebody is waited for in vain, and not before a warning', async () => {
      const id = await processing();
      await staff(officer, id, 'payment-request', { version: 3, amount: 150_000, reason: 'Lệ phí đăng ký cư trú' });
      const until = new Date((await own(id)).process.wait?.until ?? 0);
      await watch(new Date(until.getTime() - 3_600_000));
      expect(await alarms(id)).toEqual(['wait_near 0']);
      expect((await own(id)).status).toBe('awaiting_payment');
      await watch(new Date(until.getTime() + 60_000));
      const seen = await own(id);
      expect(seen).toMatchObject({ status: 'stopped', process: { stop: { reason: expect.stringContaining('hết thời hạn nộp phí') } } });
      expect(seen.documents.map((document) => document.kind)).toContain('form-05');
    });
  });

  describe('the watch', () => {
    it('tells once that nobody takes a dossier, and forgets it when somebody does', async () => {
      const id = await accepted();
      await watch(at('2026-11-23T14:00:00'));
      expect(await alarms(id)).toEqual([]);
      // 09:40 and four office hours are 15:10.
      await watch(at('2026-11-23T15:11:00'));
      await watch(at('2026-11-23T15:12:00'));
      expect(await alarms(id)).toContain('stuck 0');
      const [row] = await w.world.query<{ stuck: number }[]>('SELECT stuck FROM dossier WHERE id = ?', [idBytes(id)]);
      expect(Number(row?.stuck)).toBe(1);
      const events = await w.world.query<{ n: number }[]>(
        "SELECT COUNT(DISTINCT event_id) AS n FROM outbox WHERE event_type = 'dossier.alarm_stuck' AND payload LIKE ?",
        [`%${id}%`],
      );
      expect(Number(events[0]?.n)).toBeLessThanOrEqual(1);
      await staff(officer, id, 'start', { version: 2 });
      const [after] = await w.world.query<{ stuck: number }[]>('SELECT stuck FROM dossier WHERE id = ?', [idBytes(id)]);
      expect(Number(after?.stuck)).toBe(0);
    });

    it('takes a late step up the line, level by level, once each', async () => {
      const id = await processing();
      const due = new Date((await look(id)).process.steps.find((step) => step.state === 'now')?.dueAt ?? 0);
      await watch(new Date(due.getTime() + 60_000));
      expect((await alarms(id)).filter((alarm) => alarm.startsWith('step_late'))).toEqual(['step_late 0']);
      await watch(at('2026-12-04T16:00:00'));
      await watch(at('2026-12-04T16:01:00'));
      expect((await alarms(id)).filter((alarm) => alarm.startsWith('step_late'))).toEqual(['step_late 0', 'step_late 1', 'step_late 2']);
      expect(await alarms(id)).toContain('promise_broken 0');
      expect((await look(id)).office.alarms.map((alarm) => alarm.kind)).toContain('step_late');
      // Nothing is left to be told: it is not looked at again and again.
      const [row] = await w.world.query<{ watch_at: Date | null; escalation: number }[]>(
        'SELECT watch_at, escalation FROM dossier WHERE id = ?',
        [idBytes(id)],
      );
      expect(row).toMatchObject({ watch_at: null, escalation: 3 });
    });
  });

  describe('another office', () => {
    let asked: Person;
    const question = 'Đề nghị xác minh ông Bình có thường trú tại xã hay không.';
    const ask = async (id: string, silence: 'agreed' | 'escalated' = 'escalated') => {
      const unitId = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_committee')?.id;
      const answer = await staff(officer, id, 'consultations', { version: 3, unitId, question, days: 1, silence, papers: [] });
      expect(answer.body).toMatchObject({ status: 'processing', version: 4 });
    };
    const list = async (who: Person, state = 'waiting') =>
      (await w.world.call<ConsultationPage>(`/api/v1/staff/consultations?state=${state}`, { token: who.token })).body;
    const idOf = async (id: string) => (await look(id)).office.consultations[0]?.id ?? '';

    beforeAll(async () => {
      asked = await w.staff(TAN_TRAO, 'case_officer', 'Công chức tư pháp – hộ tịch', 'Hà Thị Vân');
    });

    it('is asked with a deadline of its own, sees the question and nothing else, and answers once', async () => {
      const id = await processing();
      await ask(id);
      const consultation = await idOf(id);
      const row = (await list(asked)).items.find((each) => each.id === consultation);
      expect(row).toMatchObject({ title: question, askingUnit: 'Công an phường Minh Xuân', state: 'open' });
      expect((await list(officer)).items.some((each) => each.id === consultation)).toBe(false);
      const path = `/api/v1/staff/consultations/${consultation}`;
      expect((await w.world.call<AskedConsultation>(path, { token: asked.token })).body).toMatchObject({ question, papers: [] });
      expect((await w.world.call(path, { token: officer.token })).status).toBe(404);
      expect((await w.world.call(`/api/v1/staff/dossiers/${id}`, { token: asked.token })).status).toBe(404);

      const early = await staff<Fault>(officer, id, 'review-request', { version: 4, facts: {} });
      expect(early).toMatchObject({ status: 409, body: { reason: 'opinion-missing' } });
      expect((await own(id)).process.consulting).toEqual(['UBND xã Tân Trào']);
      const opinion = { opinion: 'agree', text: 'Ông Bình không đăng ký thường trú tại xã.' };
      expect((await w.world.call(`${path}/opinion`, { token: asked.token, body: opinion })).status).toBe(200);
      expect((await w.world.call<Fault>(`${path}/opinion`, { token: asked.token, body: opinion })).body.code).toBe('consultation-over');
      expect((await look(id)).office.consultations[0]).toMatchObject({ state: 'answered', opinion: 'agree', answeredBy: 'Hà Thị Vân' });
      expect((await list(asked, 'done')).items.map((each) => each.id)).toContain(consultation);
      expect((await staff(officer, id, 'review-request', { version: 5, facts: {} })).body).toMatchObject({ status: 'awaiting_signature' });
    });

    it.each([
      ['agreed', 'silent', 0],
      ['escalated', 'late', 1],
    ] as const)('says nothing in time: %s', async (silence, state, open) => {
      const { Silence } = await import('./clock/silence.js');
      const id = await processing();
      await ask(id, silence);
      w.clock.set(at('2026-11-26T10:00:00'));
      await w.world.get(Silence).run(w.clock.now(), 100);
      await w.world.get(Silence).run(w.clock.now(), 100);
      expect((await look(id)).office.consultations[0]).toMatchObject({ state });
      const [row] = await w.world.query<{ open_consultations: number }[]>('SELECT open_consultations FROM dossier WHERE id = ?', [
        idBytes(id),
      ]);
      expect(Number(row?.open_consultations)).toBe(open);
      expect((await alarms(id)).filter((alarm) => alarm.startsWith('opinion_late'))).toHaveLength(open);
    });

    it('is let off when the question is taken back', async () => {
      const id = await processing();
      await ask(id);
      const consultationId = await idOf(id);
      const closed = await staff(officer, id, 'consultation-closing', { version: 4, consultationId, reason: 'Đã tự tra cứu được.' });
      expect(closed.body).toMatchObject({ version: 5 });
      expect(
        (await staff<Fault>(officer, id, 'consultation-closing', { version: 5, consultationId, reason: 'Đã tự tra cứu được.' })).status,
      ).toBe(409);
    });
  });
});
