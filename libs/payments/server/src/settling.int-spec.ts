import { newId } from '@tinhso/kernel';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { PaymentsFacade, ExamineBooks } from './index.js';
import type { GatewayVerdict } from './gateway/payment-gateway.js';
import { PaymentsWorld, type Debtor } from './payments.fixture.js';
import { Settling } from './settling/settling.js';
import { CheckPayments } from './use-cases/check-payments.js';

const ctx = systemContext('payments.test');
const NONE = {
  unbalanced: 0,
  chargesNotBooked: 0,
  settledWithoutReceipt: 0,
  receiptGaps: 0,
  paidWithoutCharge: 0,
  bookedIntoLocked: 0,
  overRefunded: 0,
  transfersNotExplained: 0,
};

describe('settling what VNPAY tells', () => {
  let stage: PaymentsWorld;
  let debtor: Debtor;

  beforeAll(async () => (stage = await PaymentsWorld.start()));
  afterAll(() => stage?.close());
  beforeEach(() => (debtor = stage.debtor()));
  // Whatever a test did, the books are sound after it.
  afterEach(async () => expect(await stage.world.get(ExamineBooks).run()).toEqual(NONE));

  const rows = (table: string, paymentId: string) =>
    stage.world.query(`SELECT * FROM ${table} WHERE payment_id = UNHEX(?)`, [paymentId.replaceAll('-', '')]);
  const settledEvents = async (): Promise<number> =>
    (await stage.world.query("SELECT 1 FROM payment_event WHERE type = 'payment.paid'")).length;

  it('pays once however often, in whatever order and wherever a notice comes', async () => {
    const id = await stage.owes(debtor);
    const payment = await stage.begun(debtor, id);
    const notice = stage.notice(payment);
    const replies = await Promise.all(Array.from({ length: 10 }, (_, n) => stage.tell(notice, { at: n % 2 ? stage.world : stage.other })));
    expect(replies.sort()).toEqual(['00', ...Array.from({ length: 9 }, () => '02')]);
    const after = await stage.payment(debtor, payment.id);
    expect(after).toMatchObject({
      state: 'paid',
      transactionNo: notice['vnp_TransactionNo'],
      refunds: [],
      items: [{ settled: true, obligation: { state: 'settled' } }],
    });
    expect(after.items[0]?.receipt?.number).toMatch(/^AA-26E \d{7}$/);
    expect(await rows('payment_charge', payment.id)).toHaveLength(1);
    expect(await rows('receipt', payment.id)).toHaveLength(1);
    expect(await rows('ledger_entry', payment.id)).toHaveLength(1);
  });

  it.each([
    ['97', 'a wrong checksum', {}, 'not the secret of the gateway'],
    ['01', 'an unknown order', { vnp_TxnRef: 'TT261123000000000000' }, undefined],
    ['04', 'another amount', { vnp_Amount: '12000100' }, undefined],
    ['04', 'a fraction of a đồng', { vnp_Amount: '12000050' }, undefined],
    ['04', 'a negative amount', { vnp_Amount: '-12000000' }, undefined],
    ['97', 'another terminal', { vnp_TmnCode: 'OTHER001' }, undefined],
  ])('answers %s to %s and changes nothing', async (code, _, over, secret) => {
    const payment = await stage.begun(debtor, await stage.owes(debtor));
    expect(await stage.tell(stage.notice(payment, over), secret ? { secret } : {})).toBe(code);
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'redirected', items: [{ obligation: { state: 'held' } }] });
    expect(await rows('ledger_entry', payment.id)).toEqual([]);
  });

  it('lets a cancelled attempt be paid anew, and money that comes for the first goes back', async () => {
    const id = await stage.owes(debtor);
    const first = await stage.begun(debtor, id);
    const cancelled = { vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' };
    expect(await stage.tell(stage.notice(first, cancelled))).toBe('00');
    expect(await stage.tell(stage.notice(first, cancelled))).toBe('02');
    expect(await stage.payment(debtor, first.id)).toMatchObject({ state: 'cancelled', items: [{ obligation: { state: 'open' } }] });
    const second = await stage.begun(debtor, id);
    expect(await stage.tell(stage.notice(second))).toBe('00');
    const before = await stage.balances();
    expect(await stage.tell(stage.notice(first))).toBe('00');
    expect(await stage.payment(debtor, first.id)).toMatchObject({ state: 'refunding', refunds: [{ state: 'requested', amount: 120_000 }] });
    expect(await stage.payment(debtor, second.id)).toMatchObject({ state: 'paid', refunds: [] });
    const after = await stage.balances();
    expect((after['suspense:all'] ?? 0) - (before['suspense:all'] ?? 0)).toBe(0);
    expect((after['refunds:vnpay'] ?? 0) - (before['refunds:vnpay'] ?? 0)).toBe(-120_000);
  });

  it('takes late money for what nobody has paid meanwhile', async () => {
    const payment = await stage.begun(debtor, await stage.owes(debtor));
    const expired = { vnp_ResponseCode: '11', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' };
    expect(await stage.tell(stage.notice(payment, expired))).toBe('00');
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'paid', items: [{ obligation: { state: 'settled' } }] });
    const types = (await rows('payment_event', payment.id)).map((row) => row['type']);
    expect(types).toEqual(['payment.created', 'payment.redirected', 'payment.expired', 'payment.paid_late']);
  });

  it('does not let a doubt rest that comes after the end', async () => {
    const payment = await stage.begun(debtor, await stage.owes(debtor));
    const failed = { vnp_ResponseCode: '51', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' };
    expect(await stage.tell(stage.notice(payment, failed))).toBe('00');
    const suspected = stage.notice(payment, { vnp_ResponseCode: '07', vnp_TransactionStatus: '07' });
    expect(await stage.tell(suspected)).toBe('00');
    expect(await stage.tell(suspected)).toBe('02');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'unknown', items: [{ obligation: { state: 'open' } }] });
    const [row] = await rows('payment_event', payment.id).then((events) => events.slice(-1));
    expect(row?.['type']).toBe('payment.unknown');
    const due = await stage.world.query('SELECT 1 FROM payment WHERE id = UNHEX(?) AND next_check_at <= ?', [
      payment.id.replaceAll('-', ''),
      stage.clock.now(),
    ]);
    expect(due).toHaveLength(1);
    expect(await stage.tell({ ...suspected, vnp_ResponseCode: '00', vnp_TransactionStatus: '00' })).toBe('00');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'paid', items: [{ obligation: { state: 'settled' } }] });
  });

  it('gives back what the gateway took a second time, and keeps the first', async () => {
    const payment = await stage.begun(debtor, await stage.owes(debtor));
    const replies = await Promise.all([stage.tell(stage.notice(payment)), stage.tell(stage.notice(payment), { at: stage.other })]);
    expect(replies).toEqual(['00', '00']);
    const after = await stage.payment(debtor, payment.id);
    expect(after).toMatchObject({ state: 'paid', refunds: [{ state: 'requested', amount: 120_000 }] });
    expect(await rows('payment_charge', payment.id)).toHaveLength(2);
    expect(await rows('receipt', payment.id)).toHaveLength(1);
  });

  it('tells the second who is paying and until when', async () => {
    const id = await stage.owes(debtor);
    const answers = await Promise.all([
      stage.start<Record<string, unknown>>(debtor, id),
      stage.start<Record<string, unknown>>(debtor, id, 120_000, { at: stage.other }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused).toMatchObject({ code: 'being-paid', name: 'Ma Thị Hạnh', until: '2026-11-23T02:55:00.000Z', own: true });
    expect(await stage.world.query('SELECT 1 FROM payment_item WHERE obligation_id = UNHEX(?)', [id.replaceAll('-', '')])).toHaveLength(1);
  });

  it('begins once for one Idempotency-Key', async () => {
    const id = await stage.owes(debtor);
    const key = newId();
    const [one, other] = await Promise.all([
      stage.start(debtor, id, 120_000, { key }),
      stage.start(debtor, id, 120_000, { key, at: stage.other }),
    ]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body.id).toBe(other.body.id);
    expect((await stage.start<{ code: string }>(debtor, id, 130_000, { key })).body.code).toBe('idempotency-key-reused');
  });

  it.each([-120_000, 0, 0.5, 999, 500_000_001])('refuses an obligation of %s đồng', async (amount) => {
    await expect(stage.owes(debtor, amount)).rejects.toMatchObject({ code: 'amount-out-of-range' });
  });

  it('refuses to pay another sum than is owed', async () => {
    const id = await stage.owes(debtor);
    expect((await stage.start<{ code: string }>(debtor, id, 119_000)).body.code).toBe('sum-changed');
    expect((await stage.start(debtor, id, -120_000)).status).toBe(422);
  });

  it('gives money back that comes for what is not due any more', async () => {
    const id = await stage.owes(debtor);
    const payment = await stage.begun(debtor, id);
    const [row] = await stage.world.query<{ c: Buffer }[]>('SELECT case_id AS c FROM payment_obligation WHERE id = UNHEX(?)', [
      id.replaceAll('-', ''),
    ]);
    const hex = row?.c.toString('hex') ?? '';
    const caseId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    await stage.world.get(UnitOfWork).run(ctx, (tx) => stage.world.get(PaymentsFacade).cancelUnpaid(tx, caseId));
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'refunding', items: [{ obligation: { state: 'cancelled' } }] });
    expect(await rows('receipt', payment.id)).toEqual([]);
  });

  it('takes a receipt back by another one when what was paid pays for nothing', async () => {
    const id = await stage.owes(debtor);
    const payment = await stage.begun(debtor, id);
    await stage.tell(stage.notice(payment));
    const giveBack = () => stage.world.get(UnitOfWork).run(ctx, (tx) => stage.world.get(PaymentsFacade).giveBack(tx, id));
    await giveBack();
    await giveBack();
    const after = await stage.payment(debtor, payment.id);
    expect(after).toMatchObject({ state: 'refunding', items: [{ receipt: { voided: true } }], refunds: [{ amount: 120_000 }] });
    const receipts = await rows('receipt', payment.id);
    expect(receipts.map((row) => row['kind']).sort()).toEqual(['receipt', 'void']);
  });

  it('comes to one end, whatever happens at once: notices, questions and the end of time', async () => {
    for (let round = 0; round < 12; round++) {
      const person = stage.debtor();
      const payment = await stage.begun(person, await stage.owes(person));
      const notice = stage.notice(payment);
      const transactionNo = notice['vnp_TransactionNo'] ?? '';
      const hear = (verdict: Partial<GatewayVerdict>, at = stage.world) =>
        at
          .get(Settling)
          .hear(
            ctx,
            'vnpay',
            { reference: payment.reference, outcome: 'paid', amount: 120_000, transactionNo, code: '00', ...verdict },
            'query',
          );
      const things = [
        () => stage.tell(notice),
        () => stage.tell(notice, { at: stage.other }),
        () => hear({}),
        () => hear({}, stage.other),
        () => hear({ outcome: 'timed-out', transactionNo: '', code: '11' }, stage.other),
        () => hear({ outcome: 'pending', transactionNo: '', code: '01' }),
        () => stage.world.get(Settling).loseSight(ctx, 'vnpay', payment.reference),
      ];
      // Another order in each round, the same in each run.
      const order = things.map((thing, n) => ({ thing, at: (n * 7 + round * 5) % 11 })).sort((a, b) => a.at - b.at);
      await Promise.all(order.map(({ thing }) => thing()));
      expect(await stage.payment(person, payment.id)).toMatchObject({ state: 'paid', items: [{ obligation: { state: 'settled' } }] });
      expect(await rows('payment_charge', payment.id)).toHaveLength(1);
      expect(await rows('receipt', payment.id)).toHaveLength(1);
      expect(await rows('payment_refund', payment.id)).toEqual([]);
    }
  });

  it('numbers receipts without gaps when many are paid at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 24 }, async () => {
        const person = stage.debtor();
        return stage.begun(person, await stage.owes(person));
      }),
    );
    const paid = await settledEvents();
    const replies = await Promise.all(
      people.map((payment, n) => stage.tell(stage.notice(payment), { at: n % 2 ? stage.world : stage.other })),
    );
    expect(replies.every((reply) => reply === '00')).toBe(true);
    expect(await settledEvents()).toBe(paid + 24);
    const numbers = (await stage.world.query<{ number: number }[]>('SELECT number FROM receipt ORDER BY number')).map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
  });

  it('shows finance what cannot be found out, and goes on asking', async () => {
    const payment = await stage.begun(debtor, await stage.owes(debtor));
    stage.clock.set(new Date('2026-11-23T10:30:00+07:00'));
    await stage.world.get(CheckPayments).run(ctx);
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'unknown', items: [{ obligation: { state: 'held' } }] });
    const token = stage.world.staffToken([{ unitId: stage.unitId, role: 'finance' }]);
    const { body } = await stage.world.call<{ items: { id: string; stuck: string }[] }>('/api/v1/staff/payments?stuck=true', { token });
    expect(body.items.find((item) => item.id === payment.id)?.stuck).toContain('không trả lời');
    const [row] = await stage.world.query<{ at: Date }[]>('SELECT next_check_at AS at FROM payment WHERE id = UNHEX(?)', [
      payment.id.replaceAll('-', ''),
    ]);
    expect(row?.at.getTime()).toBeGreaterThan(stage.clock.now().getTime());
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'paid' });
  });
});
