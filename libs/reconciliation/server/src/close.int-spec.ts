import { newId } from '@tinhso/kernel';
import { ExamineBooks } from '@tinhso/payments-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import type { CloseCalendar, CloseReport } from '@tinhso/reconciliation-contract';
import { CloseWorld } from './close.fixture.js';

type Fault = { code: string; errors: { pointer: string; message: string }[]; open: number };
const said = ({ differences }: CloseReport) => differences.map(({ kind, subject, state }) => [kind, subject, state]);
const ctx = systemContext('close.test');

/** Tests run in the order of the days: a day is locked once. */
describe('the daily close', () => {
  let stage: CloseWorld;

  beforeAll(async () => (stage = await CloseWorld.start()));
  afterAll(() => stage?.world.close());
  afterEach(async () => expect(Object.values(await stage.world.get(ExamineBooks).run()).every((count) => count === 0)).toBe(true));

  it('closes a day to nought: a missing notice, a fee and a duplicate', async () => {
    stage.at('2026-11-20T09:00:00+07:00');
    const plain = await stage.paid();
    const twice = await stage.paid(50_000);
    await stage.notice(twice, '15900000');
    const silent = await stage.begun(30_000);
    stage.at('2026-11-20T10:00:00+07:00');
    expect((await stage.post<Fault>('2026-11-20', 'lock')).body.code).toBe('day-not-over');

    stage.at('2026-11-21T08:00:00+07:00');
    const before = await stage.report('2026-11-20');
    expect(said(before)).toEqual([['no-file', 'file', 'open']]);
    expect((await stage.post<Fault>('2026-11-20', 'lock')).body).toMatchObject({ code: 'differences-open', open: 1 });
    const at = '20261120090000';
    const lines = [
      stage.line(plain, at, 1_320),
      stage.line(twice, at, 550),
      stage.line({ ...twice, no: '15900000' }, at, 550),
      stage.line(silent, at, 330),
    ];
    const { status, body } = await stage.send('2026-11-20', stage.file('2026-11-20', lines));
    expect(status).toBe(200);
    expect(said(body).sort()).toEqual([
      ['duplicate', '15900000', 'machine'],
      ['fee', 'fee', 'machine'],
      ['missing-notice', silent.no, 'machine'],
    ]);
    expect(body).toMatchObject({ open: 0, unexplained: 0, ways: [{ key: 'vnpay', matched: 2, theirs: { taken: 250_000, fees: 2_750 } }] });
    expect(body.balance.debit).toBe(body.balance.credit);
    const rows = await stage.world.query('SELECT 1 FROM receipt WHERE payment_id = UNHEX(?)', [silent.id.replaceAll('-', '')]);
    expect(rows).toHaveLength(1);

    const locked = await stage.post('2026-11-20', 'lock');
    expect(locked.body).toMatchObject({ state: 'locked', lockedBy: 'Trần Thị Mai' });
    const balances = await stage.balances();
    // The file settled all; the refund of the second charge is on its way with the gateway.
    expect(balances).toMatchObject({ 'gateway:vnpay': 0, 'costs:vnpay': 2_750, 'bank:treasury': 247_250, 'refunds:vnpay': -50_000 });
    expect(await stage.report('2026-11-20')).toMatchObject({
      state: 'locked',
      differences: locked.body.differences,
      postings: locked.body.postings,
    });
  });

  it('lets nothing into a locked day: what comes for it is booked on the first that is open', async () => {
    stage.at('2026-11-20T23:59:00+07:00');
    const late = await stage.paid(40_000);
    const [row] = await stage.world.query<{ day: string }[]>(
      "SELECT DATE_FORMAT(day, '%Y-%m-%d') AS day FROM ledger_entry WHERE payment_id = UNHEX(?)",
      [late.id.replaceAll('-', '')],
    );
    expect(row?.day).toBe('2026-11-21');
    stage.at('2026-11-21T08:00:00+07:00');
    for (const [step, body] of [
      ['lock', {}],
      ['settlements', { way: 'vnpay', name: 'x.csv', content: stage.file('2026-11-20', []) }],
      ['explanations', { kind: 'fee', way: 'vnpay', subject: 'fee', reason: 'không rõ vì sao' }],
      ['cash', { unitId: stage.unitId, counted: 1 }],
    ] as const)
      expect([step, (await stage.post<Fault>('2026-11-20', step, body)).body.code]).toEqual([step, 'day-locked']);
    const { body } = await stage.world.call<CloseCalendar>('/api/v1/staff/closes', { token: stage.token });
    expect(body.days.map(({ day, state }) => [day, state])).toEqual([
      ['2026-11-21', 'running'],
      ['2026-11-20', 'locked'],
    ]);
  });

  it('asks a person about what the machine cannot explain, and books what nobody here knows of as suspense', async () => {
    stage.at('2026-11-21T09:00:00+07:00');
    const ours = await stage.paid(70_000);
    const less = await stage.paid(60_000);
    const stranger = { id: newId(), obligationId: newId(), reference: 'XX261121000000000000', amount: 10_000, no: '15990000' };
    const at = '20261121090000';
    stage.at('2026-11-22T08:00:00+07:00');
    const file = stage.file('2026-11-21', [stage.line({ ...less, amount: 55_000 }, at), stage.line(stranger, at)]);
    const { body } = await stage.send('2026-11-21', file);
    expect(said(body).sort()).toEqual([
      ['amount', less.no, 'open'],
      ['ours-only', ours.no, 'open'],
      ['theirs-only', '15990000', 'open'],
    ]);
    expect(body.unexplained).toBe(5_000 + 70_000 - 10_000);
    for (const { kind, way, subject } of body.differences) {
      expect((await stage.post<Fault>('2026-11-21', 'lock')).body.code).toBe('differences-open');
      const answer = await stage.post('2026-11-21', 'explanations', { kind, way, subject, reason: 'Đã xác nhận với VNPAY, công văn 12' });
      expect(answer.status).toBe(200);
    }
    expect(
      (await stage.post<Fault>('2026-11-21', 'explanations', { kind: 'fee', way: 'vnpay', subject: 'fee', reason: 'không có đâu' })).body
        .code,
    ).toBe('difference-gone');
    const before = await stage.balances();
    const both = await Promise.all([stage.post('2026-11-21', 'lock'), stage.post<Fault>('2026-11-21', 'lock')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await stage.balances();
    const moved = (account: string) => (after[account] ?? 0) - (before[account] ?? 0);
    expect([moved('bank:treasury'), moved('suspense:all'), moved('gateway:vnpay')]).toEqual([65_000, -5_000, -60_000]);
  });

  it('is done in the order of the days, with a file of the day', async () => {
    stage.at('2026-11-22T09:00:00+07:00');
    const first = await stage.paid(20_000);
    stage.at('2026-11-23T00:05:00+07:00');
    const second = await stage.paid(25_000);
    stage.at('2026-11-24T08:00:00+07:00');
    await stage.send('2026-11-23', stage.file('2026-11-23', [stage.line(second, '20261123000500')]));
    expect((await stage.post<Fault>('2026-11-23', 'lock')).body.code).toBe('earlier-day-open');
    const other = await stage.send<Fault>('2026-11-22', stage.file('2026-11-23', []));
    expect(other.body.code).toBe('settlement-file-other-day');
    const missing = await stage.post<Fault>('2026-11-22', 'settlements/fetching', { way: 'vnpay' });
    expect([missing.status, missing.body.code]).toEqual([503, 'settlement-not-there']);
    await stage.send('2026-11-22', stage.file('2026-11-22', [stage.line(first, '20261122090000')]));
    for (const day of ['2026-11-22', '2026-11-23']) expect((await stage.post(day, 'lock')).status).toBe(200);
  });

  it('refuses a file with faults whole, each by its line', async () => {
    stage.at('2026-11-25T08:00:00+07:00');
    const good = await stage.begun(20_000);
    const line = stage.line(good, '20261124090000');
    const { status, body } = await stage.send<Fault>('2026-11-24', stage.file('2026-11-24', [line, line.replace('PAYMENT', 'GIFT')]));
    expect([status, body.code, body.errors.map(({ pointer }) => pointer)]).toEqual([422, 'settlement-file-invalid', ['/content/4']]);
    const foreign = stage.file('2026-11-24', [line]).replaceAll('TEST0001', 'OTHER001');
    expect((await stage.send<Fault>('2026-11-24', foreign)).status).toBe(422);
    expect(await stage.world.query("SELECT 1 FROM settlement_file WHERE day = '2026-11-24'")).toEqual([]);
    expect(await stage.world.query('SELECT 1 FROM payment_charge WHERE transaction_no = ?', [good.no])).toEqual([]);
  });

  it('compares the cash that was counted with what was booked', async () => {
    stage.at('2026-11-26T09:00:00+07:00');
    const { unitId } = stage;
    await stage.world.get(UnitOfWork).run(ctx, async ({ manager, now }) => {
      const entry = Buffer.from(newId().replaceAll('-', ''), 'hex');
      await manager.query("INSERT INTO ledger_entry (id, kind, source_id, posted_at, day) VALUES (?, 'surplus', ?, ?, '2026-11-26')", [
        entry,
        entry,
        now,
      ]);
      await manager.query(
        'INSERT INTO ledger_line (entry_id, line, account, debit, credit) VALUES (?, 1, ?, 80000, 0), (?, 2, ?, 0, 80000)',
        [entry, `cash:${unitId}`, entry, 'suspense:all'],
      );
    });
    stage.at('2026-11-27T08:00:00+07:00');
    expect(said(await stage.report('2026-11-26'))).toEqual([['cash', unitId, 'open']]);
    expect((await stage.post('2026-11-26', 'cash', { unitId: newId(), counted: 1 })).status).toBe(404);
    expect((await stage.post('2026-11-26', 'cash', { unitId, counted: 79_000 })).body).toMatchObject({ open: 1, unexplained: 1_000 });
    const explain = { kind: 'cash', way: 'cash', subject: unitId, reason: 'Trả thừa 1.000 đ cho khách' };
    expect((await stage.post('2026-11-26', 'explanations', explain)).body.open).toBe(0);
    // Another count is another difference.
    expect((await stage.post('2026-11-26', 'cash', { unitId, counted: 78_000 })).body.open).toBe(1);
    expect((await stage.post('2026-11-26', 'cash', { unitId, counted: 80_000 })).body).toMatchObject({ open: 0, differences: [] });
    expect((await stage.post('2026-11-26', 'lock')).status).toBe(200);
    expect((await stage.balances())[`cash:${unitId}`]).toBe(0);
  });

  it('is the business of the province: finance of a commune is refused', async () => {
    const token = stage.world.staffToken([{ unitId: stage.unitId, role: 'finance' }]);
    expect((await stage.send('2026-11-27', stage.file('2026-11-27', []), token)).status).toBe(403);
    for (const path of ['', '/2026-11-20', '/2026-11-20/differences.csv'])
      expect((await stage.world.call(`/api/v1/staff/closes${path}`, { token })).status).toBe(403);
    expect((await stage.post('2026-11-26', 'lock', {}, token)).status).toBe(403);
  });
});
