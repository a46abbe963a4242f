import { ExamineBooks } from '@tinhso/payments-server';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import { ACCOUNT } from './close.fixture.js';
import { WaysWorld } from './ways.fixture.js';

type Fault = { code: string; errors: { pointer: string }[] };
const said = ({ differences }: CloseReport) => differences.map(({ kind, way, subject, state }) => [kind, way, subject, state]).sort();
const wayOf = ({ ways }: CloseReport, key: string) => ways.find((each) => each.key === key);

/** Tests run in the order of the days: a day is locked once. */
describe('the daily close of every way to pay', () => {
  let all: WaysWorld;
  const { post, report, at, begun, balances } = {
    post: (...args: Parameters<WaysWorld['stage']['post']>) => all.stage.post(...args),
    report: (day: string) => all.stage.report(day),
    at: (moment: string) => all.stage.at(moment),
    begun: (amount: number, way: string) => all.stage.begun(amount, way),
    balances: () => all.stage.balances(),
  };

  beforeAll(async () => (all = await WaysWorld.start()));
  afterAll(() => all?.close());
  afterEach(async () => expect(Object.values(await all.stage.world.get(ExamineBooks).run()).every((count) => count === 0)).toBe(true));

  it('closes transfers to nought: exact, in parts, too much, late, without a reference, and one that no notice told of', async () => {
    const day = '2026-11-20';
    at(`${day}T09:00:00+07:00`);
    const [exact, parts, over, silent] = [
      await begun(120_000, 'vietqr'),
      await begun(80_000, 'vietqr'),
      await begun(50_000, 'vietqr'),
      await begun(30_000, 'vietqr'),
    ];
    await all.transferred('FT1000001', 120_000, exact.reference);
    await all.transferred('FT1000002', 30_000, parts.reference);
    await all.transferred('FT1000003', 50_000, parts.reference);
    await all.transferred('FT1000004', 65_000, over.reference);
    await all.transferred('FT1000005', 9_000, 'ung ho');
    // Paid once more: it pays for nothing.
    await all.transferred('FT1000006', 120_000, exact.reference);
    at('2026-11-21T00:20:00+07:00');
    await all.transferred('FT1000007', 11_000, 'chuyen tien', new Date(`${day}T23:59:00+07:00`));
    at('2026-11-21T08:00:00+07:00');
    expect(said(await report(day))).toEqual([['no-file', 'vietqr', 'file', 'open']]);

    const sums = [120_000, 30_000, 50_000, 65_000, 9_000, 120_000, 11_000];
    const credits = sums.map((amount, index) => ({ no: `FT100000${index + 1}`, type: 'CREDIT', amount }) as const);
    const untold = [
      { no: 'FT1000008', type: 'CREDIT', amount: 30_000, content: `MA THI HANH, nop ${silent.reference}` },
      { no: 'FT1000009', type: 'CREDIT', amount: 7_000, content: 'ung ho' },
    ] as const;
    const content = all.statement(day, [...credits, ...untold, { no: 'FT1000010', type: 'FEE', amount: 2_200 }]);
    const { status, body } = await all.bank(day, content);
    expect(status).toBe(200);
    expect(said(body)).toEqual([
      ['duplicate', 'vietqr', 'FT1000006', 'machine'],
      ['fee', 'vietqr', 'fee', 'machine'],
      ['late', 'vietqr', 'FT1000007', 'machine'],
      ['missing-notice', 'vietqr', 'FT1000008', 'machine'],
      ['missing-notice', 'vietqr', 'FT1000009', 'machine'],
    ]);
    const taken = 442_000;
    expect(wayOf(body, 'vietqr')).toMatchObject({
      kind: 'bank',
      matched: 5,
      ours: { taken, count: 9 },
      theirs: { taken, returned: 0, fees: 2_200, net: taken - 2_200 },
    });
    const [paid] = await all.stage.world.query<{ state: string }[]>('SELECT state FROM payment WHERE id = UNHEX(?)', [
      silent.id.replaceAll('-', ''),
    ]);
    expect(paid?.state).toBe('paid');
    const [kept] = await all.stage.world.query<{ content: string }[]>("SELECT content FROM settlement_file WHERE way = 'vietqr'");
    expect(kept?.content).not.toMatch(/HANH|0123456789|ung ho/);

    expect((await post(day, 'lock')).body).toMatchObject({ state: 'locked' });
    // What the statement says is left is what lies in the account by our books.
    expect((await balances())[`bank:${ACCOUNT}`]).toBe(taken - 2_200);
    expect((await balances())['costs:vietqr']).toBe(2_200);
  });

  it('knows what finance sent back by what the statement calls it, and asks about what it does not name', async () => {
    const day = '2026-11-21';
    const [transfer] = await all.stage.world.query<{ id: string }[]>(
      "SELECT LOWER(HEX(id)) AS id FROM bank_transfer WHERE transaction_no = 'FT1000005'",
    );
    const id = (transfer?.id ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    at(`${day}T09:00:00+07:00`);
    const act = (step: string, body?: object) =>
      all.stage.world.call(`/api/v1/staff/transfers/${id}/${step}`, { token: all.stage.token, method: 'POST', ...(body ? { body } : {}) });
    expect((await act('return', { note: 'Chuyển nhầm' })).status).toBe(204);
    expect((await act('returned')).status).toBe(204);
    at('2026-11-22T08:00:00+07:00');
    const named = { no: 'FT2000001', type: 'DEBIT', amount: 9_000, content: 'tra lai ft1000005' } as const;
    expect(said((await all.bank(day, all.statement(day, [named], taken))).body)).toEqual([]);

    const other = { no: 'FT2000002', type: 'DEBIT', amount: 9_000, content: 'chi khac' } as const;
    const { body } = await all.bank(day, all.statement(day, [other], taken));
    expect(said(body)).toEqual([
      ['refund-ours-only', 'vietqr', id, 'open'],
      ['refund-theirs-only', 'vietqr', 'ft2000002', 'open'],
    ]);
    expect((await post(day, 'lock')).status).toBe(409);
    // The last file of a day counts.
    await all.bank(day, all.statement(day, [named, { no: 'FT2000003', type: 'FEE', amount: 1_100 }], taken));
    expect((await post(day, 'lock')).status).toBe(200);
    expect((await balances())[`bank:${ACCOUNT}`]).toBe(taken - 9_000 - 1_100);
  });
  const taken = 439_800;

  it('closes the national platform by its own file: a notice that never came, and a fee', async () => {
    const day = '2026-11-22';
    at(`${day}T09:00:00+07:00`);
    const [heard, silent] = [await begun(120_000, 'national'), await begun(40_000, 'national')];
    await all.platformPaid(heard);
    at('2026-11-23T08:00:00+07:00');
    all.answers.file = all.settlement(day, [{ ...heard, fee: 1_000 }, silent]);
    const { status, body } = await post(day, 'settlements/fetching', { way: 'national' });
    expect(status).toBe(200);
    expect(said(body)).toEqual([
      ['fee', 'national', 'fee', 'machine'],
      ['missing-notice', 'national', silent.no, 'machine'],
    ]);
    expect((await post(day, 'lock')).status).toBe(200);
    expect(await balances()).toMatchObject({ 'gateway:national': 0, 'costs:national': 1_000, 'bank:treasury': 159_000 });
  });

  it('asks the bank for its statement with our key, and takes no file of another account, way or day', async () => {
    const day = '2026-11-23';
    at('2026-11-24T08:00:00+07:00');
    all.answers.file = all.statement(day, []);
    expect((await post(day, 'settlements/fetching', { way: 'vietqr' })).status).toBe(200);
    for (const [way, content, code] of [
      ['vietqr', all.statement(day, []).replace(ACCOUNT, '970436-99990000'), 'settlement-file-invalid'],
      ['vietqr', all.settlement(day, []), 'settlement-file-invalid'],
      ['national', all.settlement(day, []).replace('TINHSO', 'ANOTHER'), 'settlement-file-invalid'],
      ['cash', all.statement(day, []), 'settlement-file-invalid'],
      ['vietqr', all.statement('2026-11-22', []), 'settlement-file-other-day'],
    ] as const)
      expect([way, (await all.stage.send<Fault>(day, content, all.stage.token, way)).body.code]).toEqual([way, code]);
  });
});
