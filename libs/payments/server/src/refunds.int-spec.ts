import { newId } from '@tinhso/kernel';
import type { ProposeRefund, StaffPayment, StaffRefund, StaffRefundPage } from '@tinhso/payments-contract';
import { Reader, systemContext, UnitOfWork, type Delivery, type Tx } from '@tinhso/platform';
import { ExamineBooks, PaymentsFacade } from './index.js';
import { GatewayCannot, GatewayRefusal, type GatewayRefund } from './gateway/payment-gateway.js';
import type { PaymentGateways } from './gateway/payment-gateways.js';
import { PaymentsWorld, type Debtor } from './payments.fixture.js';
import { RefundDesk } from './refunds/refund-desk.js';
import { Bookkeeper } from './settling/bookkeeper.js';
import { SendRefund } from './use-cases/send-refund.js';

const ctx = systemContext('refunds.test');
type Fault = { code: string; left?: number };

describe('money that finance gives back', () => {
  let stage: PaymentsWorld;
  let debtor: Debtor;
  let clerk: string;
  let chief: string;

  beforeAll(async () => {
    stage = await PaymentsWorld.start();
    clerk = stage.world.staffToken([{ unitId: stage.unitId, role: 'finance' }], newId(), 'Trần Thị Mai');
    chief = stage.world.staffToken([{ unitId: stage.unitId, role: 'finance' }], newId(), 'Lê Văn Hùng');
  });
  afterAll(() => stage?.close());
  beforeEach(() => (debtor = stage.debtor()));
  // Whatever a test did, the books are sound after it.
  afterEach(async () => expect(Object.values(await stage.world.get(ExamineBooks).run()).every((count) => count === 0)).toBe(true));

  const paid = async (amount: number) => {
    const obligationId = await stage.owes(debtor, amount);
    const payment = await stage.begun(debtor, obligationId, amount);
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    return { id: payment.id, obligationId };
  };
  const propose = (id: string, body: Partial<ProposeRefund>, { token = clerk, at = stage.world } = {}) =>
    at.call<StaffRefund & Fault>(`/api/v1/staff/payments/${id}/refunds`, { token, body: { reason: 'Thu nhầm mức phí', ...body } });
  const act = (id: string, step: string, token = clerk, body?: unknown) =>
    stage.world.call<StaffRefund & Fault>(`/api/v1/staff/refunds/${id}/${step}`, { token, method: 'POST', ...(body ? { body } : {}) });
  const kinds = async (paymentId: string) =>
    (
      await stage.world.query<{ kind: string; amount: string }[]>(
        'SELECT kind, amount FROM receipt WHERE payment_id = UNHEX(?) ORDER BY number',
        [paymentId.replaceAll('-', '')],
      )
    ).map(({ kind, amount }) => [kind, Number(amount)]);

  /** The gateway's word on an order, spoken to the worker's use-case. @returns the order it was given */
  async function gatewaySays(refundId: string, word: 'taken' | Error): Promise<GatewayRefund> {
    const { world } = stage;
    const orders: GatewayRefund[] = [];
    const giveBack = (order: GatewayRefund) => {
      orders.push(order);
      return word === 'taken' ? Promise.resolve() : Promise.reject(word);
    };
    const gateways = { get: () => ({ giveBack }) } as unknown as PaymentGateways;
    const delivery = {
      complete: async (work: (tx: Tx) => Promise<void>) => {
        await world.get(UnitOfWork).run(ctx, work);
        return 'done';
      },
    } as unknown as Delivery;
    await new SendRefund(world.get(Reader), gateways, world.get(Bookkeeper), world.get(RefundDesk)).run(refundId, delivery);
    return orders[0] as GatewayRefund;
  }

  it('goes at once in parts under the limit, each with a receipt that lessens, the last with one that takes back', async () => {
    const { id, obligationId } = await paid(120_000);
    const first = await propose(id, { obligationId, amount: 20_000 });
    expect(first).toMatchObject({ status: 201, body: { state: 'requested', automatic: false, proposedBy: 'Trần Thị Mai', paid: 120_000 } });
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'refunding', refunds: [{ amount: 20_000, state: 'requested' }] });
    await gatewaySays(first.body.id, 'taken');
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'part_refunded', items: [{ receipt: { voided: false } }] });
    const rest = await propose(id, { obligationId, amount: 100_000 });
    expect((await propose(id, { obligationId, amount: 1 })).body).toMatchObject({ code: 'refund-too-much', left: 0 });
    await gatewaySays(rest.body.id, 'taken');
    expect(await stage.payment(debtor, id)).toMatchObject({
      state: 'refunded',
      items: [{ receipt: { voided: true }, obligation: { state: 'cancelled' } }],
      refunds: [{ state: 'done' }, { state: 'done' }],
    });
    expect(await kinds(id)).toEqual([
      ['receipt', 120_000],
      ['adjust', 20_000],
      ['void', 120_000],
    ]);
  });

  it('needs a second person over the limit, who is not the one who proposed', async () => {
    const { id, obligationId } = await paid(2_000_000);
    const { body } = await propose(id, { obligationId, amount: 2_000_000 });
    expect(body).toMatchObject({ state: 'proposed', mayDecide: false });
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'paid', refunds: [{ state: 'proposed' }] });
    expect(await kinds(id)).toHaveLength(1);
    expect((await act(body.id, 'approval')).body.code).toBe('refund-own-proposal');
    expect((await act(body.id, 'rejection', clerk, { reason: 'không đồng ý' })).body.code).toBe('refund-own-proposal');
    const list = await stage.world.call<StaffRefundPage>('/api/v1/staff/refunds?view=decide', { token: chief });
    expect(list.body.items.find((each) => each.id === body.id)).toMatchObject({ mayDecide: true, note: 'Thu nhầm mức phí' });
    const both = await Promise.all([act(body.id, 'approval', chief), act(body.id, 'approval', chief)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'refunding', refunds: [{ state: 'requested' }] });
    expect(await kinds(id)).toEqual([
      ['receipt', 2_000_000],
      ['void', 2_000_000],
    ]);
  });

  it('is one large refund when it is cut into small ones', async () => {
    const { id, obligationId } = await paid(2_000_000);
    expect((await propose(id, { obligationId, amount: 300_000 })).body.state).toBe('requested');
    expect((await propose(id, { obligationId, amount: 300_000 })).body.state).toBe('proposed');
  });

  it('leaves everything as it was when it is not agreed to, and the money free for another', async () => {
    const { id, obligationId } = await paid(900_000);
    const { body } = await propose(id, { obligationId, amount: 900_000 });
    const rejected = await act(body.id, 'rejection', chief, { reason: 'Hồ sơ vẫn đang giải quyết' });
    expect(rejected.body).toMatchObject({ state: 'rejected', decidedBy: 'Lê Văn Hùng', decisionNote: 'Hồ sơ vẫn đang giải quyết' });
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'paid', items: [{ receipt: { voided: false } }] });
    expect((await act(body.id, 'approval', chief)).body.code).toBe('refund-moved');
    expect((await propose(id, { obligationId, amount: 900_000 })).status).toBe(201);
  });

  it('comes back to finance when the gateway refuses, is tried again by another order, and paid out by hand', async () => {
    const { id, obligationId } = await paid(120_000);
    const before = await stage.balances();
    const { body } = await propose(id, { obligationId, amount: 120_000 });
    const one = await gatewaySays(body.id, new GatewayRefusal('VNPAY: 95'));
    const stuck = await stage.world.call<StaffPayment>(`/api/v1/staff/payments/${id}`, { token: clerk });
    expect(stuck.body).toMatchObject({ state: 'paid', refunds: [{ state: 'refused', failure: 'VNPAY: 95' }] });
    expect(stuck.body.stuck).toContain('từ chối');
    expect((await act(body.id, 'retry')).body).toMatchObject({ state: 'requested', tries: 1 });
    const two = await gatewaySays(body.id, new GatewayRefusal('VNPAY: 95'));
    expect(two.requestId).not.toBe(one.requestId);
    const out = await act(body.id, 'payout', clerk, { reason: 'Ủy nhiệm chi số 12 ngày 23/11' });
    expect(out.body).toMatchObject({ state: 'done', decisionNote: 'Ủy nhiệm chi số 12 ngày 23/11' });
    expect((await act(body.id, 'payout', clerk, { reason: 'lần nữa cho chắc' })).body.code).toBe('refund-moved');
    const after = await stage.balances();
    const moved = (account: string) => (after[account] ?? 0) - (before[account] ?? 0);
    expect([moved('bank:treasury'), moved('suspense:all'), moved('refunds:vnpay'), moved('gateway:vnpay')]).toEqual([-120_000, 0, 0, 0]);
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'refunded', refunds: [{ state: 'done' }] });
  });

  it('is paid out by hand where the way knows no order to give back', async () => {
    const { id, obligationId } = await paid(120_000);
    const { body } = await propose(id, { obligationId, amount: 50_000 });
    await gatewaySays(body.id, new GatewayCannot('no such order'));
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'refunding', refunds: [{ state: 'manual' }] });
    await act(body.id, 'payout', clerk, { reason: 'Chi tiền mặt tại quầy' });
    expect(await stage.payment(debtor, id)).toMatchObject({ state: 'part_refunded', refunds: [{ state: 'done' }] });
  });

  it('never exceeds what was taken, however many propose at once', async () => {
    const { id, obligationId } = await paid(1_000_000);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => propose(id, { obligationId, amount: 400_000 }, { at: n % 2 ? stage.world : stage.other })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422, 422, 422, 422]);
    // What a domain above gives back is what is left.
    await stage.world.get(UnitOfWork).run(ctx, (tx) => stage.world.get(PaymentsFacade).giveBack(tx, obligationId));
    const { refunds } = await stage.payment(debtor, id);
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(1_000_000);
  });

  it.each([0, -1, 0.5, 120_001])('refuses %s of 120.000 đồng', async (amount) => {
    const { id, obligationId } = await paid(120_000);
    expect((await propose(id, { obligationId, amount })).status).toBe(422);
    expect((await stage.payment(debtor, id)).refunds).toEqual([]);
  });

  it('is hidden from finance of another commune', async () => {
    const { id, obligationId } = await paid(900_000);
    const { body } = await propose(id, { obligationId, amount: 900_000 });
    const token = stage.world.staffToken([{ unitId: stage.otherUnitId(), role: 'finance' }]);
    expect((await propose(id, { obligationId, amount: 1_000 }, { token })).status).toBe(404);
    for (const step of ['approval', 'retry']) expect((await act(body.id, step, token)).status).toBe(404);
    const list = await stage.world.call<StaffRefundPage>('/api/v1/staff/refunds', { token });
    expect(list.body.items).toEqual([]);
  });

  it('has its mark taken off by who looked, with a reason that stays', async () => {
    const { id, obligationId } = await paid(120_000);
    const { body } = await propose(id, { obligationId, amount: 20_000 });
    await gatewaySays(body.id, new GatewayRefusal('VNPAY: 95'));
    const clear = () =>
      stage.world.call<StaffPayment & Fault>(`/api/v1/staff/payments/${id}/attention/clearing`, {
        token: clerk,
        body: { reason: 'Đã gọi cổng thanh toán' },
      });
    const cleared = (await clear()).body;
    expect(cleared.stuck).toBeUndefined();
    expect(cleared.history.at(-1)).toMatchObject({ type: 'payment.attention_cleared', by: 'Trần Thị Mai' });
    expect(cleared.history.at(-1)?.note).toContain('Đã gọi cổng thanh toán');
    expect((await clear()).body.code).toBe('nothing-to-clear');
  });
});
