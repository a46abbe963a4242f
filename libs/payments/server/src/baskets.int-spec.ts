import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { OwnPayments, PaymentView } from '@tinhso/payments-contract';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { ExamineBooks, PaymentsFacade } from './index.js';
import { PaymentsWorld, type Debtor } from './payments.fixture.js';

const ctx = systemContext('payments.test');

describe('a basket', () => {
  let stage: PaymentsWorld;
  let debtor: Debtor;

  beforeAll(async () => (stage = await PaymentsWorld.start()));
  afterAll(() => stage?.close());
  beforeEach(() => (debtor = stage.debtor()));
  afterEach(async () => {
    const faults = await stage.world.get(ExamineBooks).run();
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  });

  const facade = (): PaymentsFacade => stage.world.get(PaymentsFacade);
  const inTx = <T>(work: Parameters<UnitOfWork['run']>[1]) => stage.world.get(UnitOfWork).run(ctx, work) as Promise<T>;
  /** Something owed to a provider, for a bill. */
  const bill = async ({ accountId }: Debtor, amount = 80_000): Promise<string> => {
    const id = newId();
    const title = { vi: 'Tiền điện', en: 'Electricity' };
    const provider = { kind: 'provider', key: 'evn' } as const;
    await inTx((tx) =>
      facade().openObligation(tx, {
        id,
        kind: 'bill',
        caseId: id,
        caseCode: 'PA01020304050',
        accountId,
        unitId: stage.unitId,
        payerName: 'Ma Thị Hạnh',
        title,
        lines: [{ label: title, amount }],
        payee: provider,
        dueOn: '2026-12-05',
      }),
    );
    return id;
  };
  /** A fee of another unit than the others'. */
  const elsewhere = async ({ accountId }: Debtor, amount = 30_000): Promise<string> => {
    const unit = stage.world
      .get(OrganisationsFacade)
      .units()
      .find(({ kind, id }) => kind === 'commune_committee' && id !== stage.unitId);
    const id = newId();
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const of = {
      id,
      kind: 'dossier-filing',
      caseId: newId(),
      caseCode: 'H60.9',
      accountId,
      unitId: unit?.id ?? '',
      payerName: 'Ma Thị Hạnh',
    };
    await inTx((tx) => facade().openObligation(tx, { ...of, title, lines: [{ label: title, amount }] }));
    return id;
  };
  const states = async (payment: PaymentView): Promise<string[]> =>
    (await stage.payment(debtor, payment.id)).items.map(({ obligation }) => obligation.state);
  const listed = async (person: Debtor): Promise<OwnPayments> =>
    (await stage.world.call<OwnPayments>('/api/v1/citizen/payments', { token: person.token })).body;

  it('is paid once as a whole: one transaction of the ledger, and a receipt for each thing in the series of its unit', async () => {
    const ids = [await stage.owes(debtor), await bill(debtor), await elsewhere(debtor)];
    const before = await stage.balances();
    const payment = await stage.begun(debtor, ids, 230_000);
    expect(payment.items.map(({ obligation }) => obligation.id)).toEqual(ids);
    expect(await states(payment)).toEqual(['held', 'held', 'held']);
    const notice = stage.notice(payment);
    const replies = await Promise.all([stage.tell(notice), stage.tell(notice, { at: stage.other }), stage.tell(notice)]);
    expect(replies.sort()).toEqual(['00', '02', '02']);
    const after = await stage.payment(debtor, payment.id);
    expect(after).toMatchObject({ state: 'paid', amount: 230_000, refunds: [] });
    expect(after.items.map(({ settled, receipt }) => [settled, receipt?.voided])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
    const balances = await stage.balances();
    const moved = (account: string): number => (balances[account] ?? 0) - (before[account] ?? 0);
    expect([moved('gateway:vnpay'), moved('payable:evn'), moved(`fees:${stage.unitId}`)]).toEqual([230_000, -80_000, -120_000]);
    const entries = await stage.world.query('SELECT 1 FROM ledger_entry WHERE payment_id = UNHEX(?)', [payment.id.replaceAll('-', '')]);
    expect(entries).toHaveLength(1);
  });

  it('is held as a whole or not at all, and says who is paying which of it', async () => {
    const [one, other] = [await stage.owes(debtor), await bill(debtor)];
    const first = await stage.begun(debtor, [other], 80_000);
    const { status, body } = await stage.start<Record<string, unknown>>(debtor, [one, other], 200_000);
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'being-paid',
      name: 'Ma Thị Hạnh',
      held: [{ obligationId: other, title: 'Tiền điện', own: true, paymentId: first.id }],
    });
    expect((await listed(debtor)).due.map(({ id, state }) => [id, state])).toEqual([
      [other, 'held'],
      [one, 'open'],
    ]);
  });

  it('that meets another in the same moment leaves each thing to one of them', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, other] = [await stage.owes(debtor), await bill(debtor)];
      const answers = await Promise.all([
        stage.start<{ code?: string }>(debtor, [one, other], 200_000),
        stage.start<{ code?: string }>(debtor, [other, one], 200_000, { at: stage.other }),
        stage.start<{ code?: string }>(debtor, [other], 80_000),
      ]);
      const begun = answers.filter(({ status }) => status === 201);
      expect(begun).toHaveLength(1);
      expect(answers.filter(({ body }) => body.code === 'being-paid')).toHaveLength(2);
    }
  });

  it('gives back what of it is not due any more, and settles the rest', async () => {
    const [one, other] = [await stage.owes(debtor), await bill(debtor)];
    const payment = await stage.begun(debtor, [one, other], 200_000);
    await inTx((tx) => facade().cancelUnpaid(tx, other));
    const before = await stage.balances();
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    const after = await stage.payment(debtor, payment.id);
    expect(after).toMatchObject({ state: 'refunding', refunds: [{ amount: 80_000, obligationId: other, state: 'requested' }] });
    expect(after.items.map(({ settled, receipt }) => [settled, receipt !== undefined])).toEqual([
      [true, true],
      [false, false],
    ]);
    const balances = await stage.balances();
    expect((balances['suspense:all'] ?? 0) - (before['suspense:all'] ?? 0)).toBe(0);
    expect((balances['refunds:vnpay'] ?? 0) - (before['refunds:vnpay'] ?? 0)).toBe(-80_000);
    await stage.world.query("DELETE FROM outbox WHERE event_type = 'refund.requested'");
  });

  it('gives back all of it, each by itself, when nothing of it is due any more', async () => {
    const [one, other] = [await bill(debtor, 50_000), await bill(debtor)];
    const payment = await stage.begun(debtor, [one, other], 130_000);
    for (const id of [one, other]) await inTx((tx) => facade().cancelUnpaid(tx, id));
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    const after = await stage.payment(debtor, payment.id);
    expect(after.state).toBe('refunding');
    expect(after.refunds.map(({ amount }) => amount).sort()).toEqual([50_000, 80_000]);
    await stage.world.query("DELETE FROM outbox WHERE event_type = 'refund.requested'");
  });

  it('lets go of everything when nothing was paid', async () => {
    const payment = await stage.begun(debtor, [await stage.owes(debtor), await bill(debtor)], 200_000);
    const cancelled = { vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' };
    expect(await stage.tell(stage.notice(payment, cancelled))).toBe('00');
    expect(await states(payment)).toEqual(['open', 'open']);
  });

  it('may hold what somebody was let pay for another, who is told of her by her given name alone', async () => {
    const id = await bill(debtor);
    const aunt = stage.debtor('Nông Thị Bích');
    expect((await stage.start<{ code: string }>(aunt, id, 80_000)).status).toBe(404);
    await inTx((tx) => facade().admitPayer(tx, id, aunt.accountId));
    await inTx((tx) => facade().admitPayer(tx, id, aunt.accountId));
    expect((await listed(aunt)).due.map((each) => each.id)).toEqual([id]);
    const payment = await stage.begun(aunt, id, 80_000);
    const [due] = (await listed(debtor)).due;
    expect(due?.heldBy).toMatchObject({ name: 'Bích', own: false });
    expect(due?.heldBy?.paymentId).toBeUndefined();
    const { status, body } = await stage.start<Record<string, unknown>>(debtor, id, 80_000);
    expect([status, body['code'], body['name']]).toEqual([409, 'being-paid', 'Bích']);
    expect((await stage.world.call(`/api/v1/citizen/payments/${payment.id}`, { token: debtor.token })).status).toBe(404);
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    expect((await stage.payment(aunt, payment.id)).state).toBe('paid');
  });

  it.each([
    ['nothing', [], 1, 422, 'invalid'],
    ['the same thing twice', ['same', 'same'], 240_000, 422, 'invalid'],
    ['what is not there', ['absent'], 120_000, 404, 'not-found'],
    ['something of somebody else', ['foreign'], 120_000, 404, 'not-found'],
  ])('does not begin with %s', async (_, what, amount, status, code) => {
    const same = await stage.owes(debtor);
    const ids = { same, absent: newId(), foreign: await stage.owes(stage.debtor()) };
    const answer = await stage.start<{ code: string }>(
      debtor,
      what.map((name) => ids[name as keyof typeof ids]),
      amount,
    );
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await listed(debtor)).due.map(({ state }) => state)).toEqual(['open']);
  });

  it('does not begin by a way that is not there', async () => {
    const answer = await stage.start<{ code: string }>(debtor, await stage.owes(debtor), 120_000, { way: 'cowries' });
    expect([answer.status, answer.body.code]).toEqual([422, 'way-unknown']);
  });

  it('is shown to the finance of each unit as far as it is theirs', async () => {
    const [mine, theirs] = [await stage.owes(debtor), await elsewhere(debtor)];
    const payment = await stage.begun(debtor, [mine, theirs], 150_000);
    const token = stage.world.staffToken([{ unitId: stage.unitId, role: 'finance' }]);
    const { body } = await stage.world.call<{ parts: { obligationId: string }[] }>(`/api/v1/staff/payments/${payment.id}`, { token });
    expect(body.parts.map(({ obligationId }) => obligationId)).toEqual([mine]);
    const { body: list } = await stage.world.call<{ items: { id: string; items: number }[] }>('/api/v1/staff/payments', { token });
    expect(list.items.find(({ id }) => id === payment.id)?.items).toBe(1);
  });
});
