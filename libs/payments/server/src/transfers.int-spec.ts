import { newId } from '@tinhso/kernel';
import type { PaymentView, TransferCandidates } from '@tinhso/payments-contract';
import { systemContext } from '@tinhso/platform';
import { ExamineBooks } from './index.js';
import { readVietQr } from './gateway/vietqr/payload.js';
import type { Debtor } from './payments.fixture.js';
import { ACCOUNT, TransfersWorld } from './transfers.fixture.js';
import { CheckPayments } from './use-cases/check-payments.js';
import { ReadStatement } from './use-cases/transfers/read-statement.js';

const ctx = systemContext('transfers.test');
const BANK = `bank:970436-${ACCOUNT}`;
const note = 'Đã gọi điện cho người chuyển';

describe('transfers by VietQR', () => {
  let bank: TransfersWorld;
  let debtor: Debtor;

  beforeAll(async () => (bank = await TransfersWorld.start()));
  afterAll(() => bank?.close());
  beforeEach(() => {
    debtor = bank.stage.debtor();
    bank.stage.clock.set(new Date('2026-11-23T09:40:00+07:00'));
    bank.books.statement = [];
    bank.books.away = false;
  });
  // Whatever a test did: the books are sound, and what came by bank is spent, waits, or is on its way back.
  afterEach(async () => {
    expect(Object.values(await bank.stage.world.get(ExamineBooks).run()).filter(Boolean)).toEqual([]);
    const balances = await bank.stage.balances();
    const [sums] = await bank.stage.world.query<{ all_in: string; waiting: string; going_back: string; gone_back: string }[]>(
      `SELECT COALESCE(SUM(amount), 0) AS all_in, COALESCE(SUM(IF(state IN ('unclear', 'collecting'), amount, 0)), 0) AS waiting,
        COALESCE(SUM(IF(state = 'returning', amount, 0)), 0) AS going_back, COALESCE(SUM(IF(state = 'returned', amount, 0)), 0) AS gone_back FROM bank_transfer`,
    );
    const [paidOut] = await bank.stage.world.query<{ n: string }[]>(
      "SELECT COALESCE(SUM(l.debit), 0) AS n FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id WHERE e.kind = 'paid-out'",
    );
    expect(balances[BANK] ?? 0).toBe(Number(sums?.all_in) - Number(sums?.gone_back) - Number(paidOut?.n));
    expect(balances['suspense:transfers'] ?? 0).toBe(0 - Number(sums?.waiting));
    expect(balances['refunds:transfers'] ?? 0).toBe(0 - Number(sums?.going_back));
  });

  const owes = (amount?: number) => bank.stage.owes(debtor, amount);
  const payment = (id: string): Promise<PaymentView> => bank.stage.payment(debtor, id);
  const qrOf = ({ next }: PaymentView) => (next?.kind === 'transfer' ? next.qr : undefined);
  const later = (minutes: number) => bank.stage.clock.set(new Date(bank.stage.clock.now().getTime() + minutes * 60_000));

  it('shows a code that a banking app reads, and settles by the notice', async () => {
    const begun = await bank.begun(debtor, await owes());
    const qr = qrOf(begun);
    expect(readVietQr(qr?.payload ?? '')).toEqual({
      bin: '970436',
      account: ACCOUNT,
      amount: 120_000,
      content: begun.reference,
      to: 'account',
    });
    expect(qr).toMatchObject({ bank: 'Vietcombank', account: ACCOUNT, holder: 'UBND TINH TUYEN QUANG', content: begun.reference });
    expect(await bank.notify([bank.credit(`MBVCB.123.${begun.reference.toLowerCase()} CT tu 0123456789`)])).toEqual({
      status: 200,
      taken: 1,
    });
    const paid = await payment(begun.id);
    expect(paid).toMatchObject({
      state: 'paid',
      bank: 'Vietcombank',
      refunds: [],
      items: [{ settled: true, obligation: { state: 'settled' } }],
    });
    expect(paid.items[0]?.receipt?.number).toMatch(/^AA-26E \d{7}$/);
    expect((await bank.stage.balances())['gateway:vietqr']).toBeUndefined();
  });

  it('pays once, however often notice and statement tell of it, at two apps at once', async () => {
    const begun = await bank.begun(debtor, await owes());
    const credit = bank.credit(begun.reference);
    bank.books.statement.push(credit);
    const { world, other } = bank.stage;
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, (_, n) => bank.notify([credit], { at: n % 2 ? world : other })),
      world.get(ReadStatement).run(ctx),
      other.get(ReadStatement).run(ctx),
    ]);
    const taken = answers.map((answer) => (typeof answer === 'number' ? answer : (answer.taken ?? Number.NaN)));
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await payment(begun.id)).toMatchObject({ state: 'paid', refunds: [] });
  });

  it('loses nothing when the notice is lost: the statement has it', async () => {
    const begun = await bank.begun(debtor, await owes());
    bank.books.statement.push(bank.credit(begun.reference));
    expect(await bank.stage.world.get(ReadStatement).run(ctx)).toBe(1);
    expect(await bank.stage.other.get(ReadStatement).run(ctx)).toBe(0);
    expect((await payment(begun.id)).state).toBe('paid');
  });

  it('collects parts until the sum is whole, and says what is missing with a code for it', async () => {
    const begun = await bank.begun(debtor, await owes());
    await bank.notify([bank.credit(begun.reference, 50_000)]);
    const waiting = await payment(begun.id);
    expect(waiting).toMatchObject({ state: 'pending', received: 50_000, next: { qr: { amount: 70_000 } } });
    expect(readVietQr(qrOf(waiting)?.payload ?? '')?.amount).toBe(70_000);
    expect(Date.parse(waiting.expiresAt) - bank.stage.clock.now().getTime()).toBe(24 * 3_600_000);
    await bank.notify([bank.credit(begun.reference, 70_000)]);
    const paid = await payment(begun.id);
    expect(paid).toMatchObject({ state: 'paid', refunds: [] });
    expect(paid.received).toBeUndefined();
  });

  it('finds the sum whole when its parts come at the same time', async () => {
    for (let round = 0; round < 8; round++) {
      const begun = await bank.begun(debtor, await owes());
      const parts = [40_000, 40_000, 40_000].map((amount) => bank.credit(begun.reference, amount));
      await Promise.all(parts.map((part, n) => bank.notify([part], { at: n % 2 ? bank.stage.world : bank.stage.other })));
      expect(await payment(begun.id)).toMatchObject({ state: 'paid', refunds: [] });
    }
  });

  it('settles what was paid too much, and gives the rest back', async () => {
    const begun = await bank.begun(debtor, await owes());
    await bank.notify([bank.credit(begun.reference, 150_000)]);
    expect(await payment(begun.id)).toMatchObject({
      state: 'paid',
      refunds: [{ amount: 30_000, reason: 'Chuyển khoản nhiều hơn số phải nộp' }],
    });
  });

  it('is paid out by finance from the account that it came into, and the payment stays paid', async () => {
    const begun = await bank.begun(debtor, await owes());
    await bank.notify([bank.credit(begun.reference, 125_000)]);
    const hex = begun.id.replaceAll('-', '');
    // What the worker does when the way knows no order to give money back.
    await bank.stage.world.query("UPDATE payment_refund SET state = 'manual' WHERE payment_id = UNHEX(?)", [hex]);
    const [refund] = await bank.stage.world.query<{ id: string }[]>(
      'SELECT LOWER(HEX(id)) AS id FROM payment_refund WHERE payment_id = UNHEX(?)',
      [hex],
    );
    const id = (refund?.id ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const path = `/api/v1/staff/refunds/${id}/payout`;
    const answer = await bank.stage.world.call(path, { token: bank.finance(), body: { reason: 'Chuyển khoản số FT998877' } });
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    expect(await payment(begun.id)).toMatchObject({ state: 'paid', refunds: [{ amount: 5_000, state: 'done' }] });
  });

  it('gives a second transfer for what is paid back whole', async () => {
    const begun = await bank.begun(debtor, await owes());
    await bank.notify([bank.credit(begun.reference)]);
    await bank.notify([bank.credit(begun.reference)]);
    expect(await payment(begun.id)).toMatchObject({ state: 'paid', refunds: [{ amount: 120_000 }] });
  });

  it('takes money that comes after the attempt had ended, while nobody else has paid', async () => {
    const begun = await bank.begun(debtor, await owes());
    later(20);
    await bank.stage.world.get(CheckPayments).run(ctx);
    expect(await payment(begun.id)).toMatchObject({ state: 'expired', items: [{ obligation: { state: 'open' } }] });
    await bank.notify([bank.credit(begun.reference)]);
    expect(await payment(begun.id)).toMatchObject({ state: 'paid', items: [{ settled: true }] });
  });

  it('gives money back that comes when another has paid meanwhile', async () => {
    const id = await owes();
    const begun = await bank.begun(debtor, id);
    later(20);
    await bank.stage.world.get(CheckPayments).run(ctx);
    const other = await bank.stage.begun(debtor, id);
    expect(await bank.stage.tell(bank.stage.notice(other))).toBe('00');
    await bank.notify([bank.credit(begun.reference)]);
    expect(await payment(begun.id)).toMatchObject({ state: 'refunding', refunds: [{ amount: 120_000 }], items: [{ settled: false }] });
  });

  it('does not say that nothing came while the bank cannot be asked', async () => {
    const begun = await bank.begun(debtor, await owes());
    bank.books.away = true;
    later(30);
    await bank.stage.world.get(CheckPayments).run(ctx);
    expect(await payment(begun.id)).toMatchObject({ state: 'unknown', items: [{ obligation: { state: 'held' } }] });
    await expect(bank.stage.world.get(ReadStatement).run(ctx)).rejects.toThrow('503');
  });

  it.each([
    ['a wrong secret', { secret: 'not the secret of the bank' }],
    ['an old moment', { sentAt: '2026-11-23T02:00:00.000Z' }],
  ])('refuses a notice with %s', async (_, over) => {
    const begun = await bank.begun(debtor, await owes());
    expect((await bank.notify([bank.credit(begun.reference)], over)).status).toBe(401);
    expect((await payment(begun.id)).state).toBe('redirected');
  });

  it('leaves money into another account alone', async () => {
    const begun = await bank.begun(debtor, await owes());
    expect(await bank.notify([bank.credit(begun.reference, 120_000, { account: '999' })])).toEqual({ status: 200, taken: 0 });
    expect((await payment(begun.id)).state).toBe('redirected');
  });

  describe('that nobody knows', () => {
    it('stand in the list with the reason, and are seen by finance of the province alone', async () => {
      const one = await bank.begun(debtor, await owes());
      const two = await bank.begun(debtor, await owes());
      const strange = [
        bank.credit('chuyen tien'),
        bank.credit(`${one.reference} ${two.reference}`),
        bank.credit('TS000000000000'),
      ] as const;
      await bank.notify(strange);
      const reasons = await Promise.all(strange.map(async ({ id }) => (await bank.find(id))?.reason));
      expect(reasons).toEqual(['Nội dung không có mã tham chiếu', 'Nội dung có nhiều mã tham chiếu', expect.any(String)]);
      const commune = bank.finance(undefined, bank.stage.unitId);
      expect(await bank.open(commune)).toEqual({ connected: true, open: 0, items: [] });
      const known = await bank.find(strange[0].id);
      expect((await bank.act(known?.id ?? '', 'return', { note }, commune)).status).toBe(404);
      const raw = await bank.stage.world.query("SELECT 1 FROM bank_transfer WHERE details_sealed LIKE '%HANH%'");
      expect(raw).toEqual([]);
    });

    it('are given to what they were meant for', async () => {
      const id = await owes(77_000);
      const credit = bank.credit('nop le phi cho con', 77_000, { payerName: 'Ma Thi Hanh' });
      await bank.notify([credit]);
      const unclear = await bank.find(credit.id);
      const path = `/api/v1/staff/transfers/${unclear?.id}/candidates`;
      const { body } = await bank.stage.world.call<TransferCandidates>(path, { token: bank.finance() });
      expect(body.items[0]).toMatchObject({ obligationId: id, sameAmount: true, sameName: true });
      expect((await bank.act(unclear?.id ?? '', 'assign', { obligationId: id, note })).status).toBe(204);
      const [row] = await bank.stage.world.query<{ state: string }[]>('SELECT state FROM payment_obligation WHERE id = UNHEX(?)', [
        id.replaceAll('-', ''),
      ]);
      expect(row?.state).toBe('settled');
      expect(await bank.find(credit.id)).toBeUndefined();
      expect(await bank.find(credit.id, 'ended')).toMatchObject({ state: 'spent', note });
      expect((await bank.act(unclear?.id ?? '', 'assign', { obligationId: id, note })).body.code).toBe('transfer-moved');
    });

    it('are not given to what is paid, or is being paid another way', async () => {
      const id = await owes();
      await bank.stage.begun(debtor, id);
      const credit = bank.credit('khong ro', 120_000);
      await bank.notify([credit]);
      const unclear = (await bank.find(credit.id))?.id ?? '';
      expect((await bank.act(unclear, 'assign', { obligationId: id, note })).body.code).toBe('being-paid');
      expect((await bank.act(unclear, 'assign', { obligationId: newId(), note })).status).toBe(404);
      expect(await bank.find(credit.id)).toMatchObject({ state: 'unclear' });
    });

    it('go back, with a second person for a large sum', async () => {
      const credit = bank.credit('ung ho', 6_000_000);
      await bank.notify([credit]);
      const id = (await bank.find(credit.id))?.id ?? '';
      const [first, second] = [newId(), newId()];
      expect((await bank.act(id, 'returned', undefined, bank.finance(first))).body.code).toBe('transfer-moved');
      expect((await bank.act(id, 'return', { note }, bank.finance(first))).status).toBe(204);
      expect((await bank.act(id, 'returned', undefined, bank.finance(first))).body.code).toBe('transfer-own-decision');
      expect((await bank.act(id, 'returned', undefined, bank.finance(second))).status).toBe(204);
      expect(await bank.find(credit.id, 'ended')).toMatchObject({ state: 'returned' });
      expect((await bank.act(id, 'return', { note })).body.code).toBe('transfer-moved');
    });

    it('are those too whose rest never came', async () => {
      const begun = await bank.begun(debtor, await owes());
      const credit = bank.credit(begun.reference, 50_000);
      bank.books.statement.push(credit);
      await bank.notify([credit]);
      expect(await bank.find(credit.id)).toBeUndefined();
      later(24 * 60 + 15);
      await bank.stage.world.get(CheckPayments).run(ctx);
      expect(await payment(begun.id)).toMatchObject({ state: 'expired' });
      const open = await bank.find(credit.id);
      expect(open).toMatchObject({ reason: 'Hết hạn mà chưa chuyển đủ', mayDecide: true });
      expect((await bank.act(open?.id ?? '', 'return', { note })).status).toBe(204);
      await bank.notify([bank.credit(begun.reference, 70_000)]);
      expect((await payment(begun.id)).state).toBe('expired');
    });
  });
});
