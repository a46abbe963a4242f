import { newId } from '@tinhso/kernel';
import type { CashDay, CashTaking, CounterObligation, CounterObligations, OpenCharge, OwnPayments } from '@tinhso/payments-contract';
import { ExamineBooks } from '../index.js';
import { PaymentsWorld, type Debtor } from '../payments.fixture.js';

interface Problem {
  readonly code: string;
}

describe('the counter', () => {
  let stage: PaymentsWorld;
  let debtor: Debtor;
  let clerk: string;
  let phone: string;

  beforeAll(async () => {
    stage = await PaymentsWorld.start();
    ({ debtor, phone } = await stage.citizenWithPhone());
    clerk = stage.world.staffToken([{ unitId: stage.unitId, role: 'one_stop_clerk' }]);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const faults = await stage.world.get(ExamineBooks).run();
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  });

  const post = <T>(path: string, body: unknown, { key = newId(), token = clerk, at = stage.world } = {}) =>
    at.call<T>(`/api/v1/staff/counter/${path}`, { token, body, headers: { 'idempotency-key': key } });
  const take = <T = CashTaking>(obligationIds: string[], amount: number, given: number, how = {}) =>
    post<T>('cash', { obligationIds, amount, given }, how);
  const find = async (q: string, token = clerk): Promise<CounterObligation[]> =>
    (await stage.world.call<CounterObligations>(`/api/v1/staff/counter/obligations?q=${encodeURIComponent(q)}`, { token })).body.items;
  const due = async (): Promise<OwnPayments> =>
    (await stage.world.call<OwnPayments>('/api/v1/citizen/payments', { token: debtor.token })).body;

  it('finds what somebody owes by code and by phone, and takes cash for it with change and receipt', async () => {
    const id = await stage.owes(debtor);
    const [found] = await find(`H60.41-${id.slice(-12)}`);
    expect(found).toMatchObject({ id, amount: 120_000, state: 'open', droppable: false });
    expect((await find(phone)).map((each) => each.id)).toContain(id);
    const before = await stage.balances();
    const { status, body } = await take([id], 120_000, 200_000);
    expect([status, body.change]).toEqual([201, 80_000]);
    expect(body.receipts[0]?.number).toMatch(/^AA-26E \d{7}$/);
    const balances = await stage.balances();
    const moved = (account: string): number => (balances[account] ?? 0) - (before[account] ?? 0);
    expect([moved(`cash:${stage.unitId}`), moved(`fees:${stage.unitId}`)]).toEqual([120_000, -120_000]);
    expect(await stage.payment(debtor, body.paymentId)).toMatchObject({ state: 'paid', way: 'cash', items: [{ settled: true }] });
    expect(await find(phone)).toEqual([]);
  });

  it('takes it once, however often it is told and wherever', async () => {
    const id = await stage.owes(debtor);
    const key = newId();
    const same = await Promise.all([take([id], 120_000, 120_000, { key }), take([id], 120_000, 120_000, { key, at: stage.other })]);
    expect(same.map(({ status }) => status)).toEqual([201, 201]);
    expect(same[0]?.body.paymentId).toBe(same[1]?.body.paymentId);
    const again = await take<Problem>([id], 120_000, 120_000);
    expect([again.status, again.body.code]).toEqual([409, 'obligation-settled']);
  });

  it('takes no cash for what somebody is paying online, and online nothing for what was paid here', async () => {
    const id = await stage.owes(debtor);
    const payment = await stage.begun(debtor, id);
    expect((await find(phone))[0]?.heldBy?.name).toBe('Ma Thị Hạnh');
    expect((await take<Problem>([id], 120_000, 120_000)).body.code).toBe('being-paid');
    await stage.tell(stage.notice(payment, { vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' }));
    expect((await take([id], 120_000, 120_000)).status).toBe(201);
    expect((await stage.start<Problem>(debtor, id)).body.code).toBe('obligation-settled');
    // The money of the cancelled attempt comes all the same: it goes back.
    expect(await stage.tell(stage.notice(payment))).toBe('00');
    expect(await stage.payment(debtor, payment.id)).toMatchObject({ state: 'refunding', refunds: [{ amount: 120_000 }] });
    await stage.world.query("DELETE FROM outbox WHERE event_type = 'refund.requested'");
  });

  it.each([
    ['less than is owed', 120_000, 100_000, 422, 'cash-too-little'],
    ['another sum', 110_000, 200_000, 409, 'sum-changed'],
  ])('refuses %s', async (_, amount, given, status, code) => {
    const id = await stage.owes(debtor);
    const answer = await take<Problem>([id], amount, given);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await find(phone)).find((each) => each.id === id)?.state).toBe('open');
  });

  it('asks for a charge and a fine, each once by its decision, and drops what was a mistake', async () => {
    const charge: OpenCharge = { kind: 'counter', phone, reason: 'Sao y 12 trang', amount: 24_000 };
    const opened = await post<CounterObligation>('charges', charge);
    expect([opened.status, opened.body]).toEqual([
      201,
      expect.objectContaining({ subject: 'counter', amount: 24_000, payerName: 'Ma Thị Hạnh', droppable: true }),
    ]);
    const fine: OpenCharge = { ...charge, kind: 'fine', decisionNumber: `${newId().slice(-4)}/QĐ-XPHC`, dueOn: '2026-12-03' };
    const { body: fined } = await post<CounterObligation>('charges', fine);
    expect(fined).toMatchObject({ subject: 'fine', caseCode: fine.decisionNumber, dueOn: '2026-12-03' });
    expect((await post<Problem>('charges', fine)).body.code).toBe('fine-known');
    expect((await post<Problem>('charges', { ...charge, phone: '0999999998' })).body.code).toBe('payer-unknown');
    expect((await post<Problem>('charges', { ...charge, amount: 10 })).body.code).toBe('amount-out-of-range');
    expect((await due()).due.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['counter', 'fine']));
    const dropped = await post<CounterObligation>(`charges/${opened.body.id}/drop`, {});
    expect([dropped.status, dropped.body.state]).toEqual([200, 'cancelled']);
    expect((await post<Problem>(`charges/${opened.body.id}/drop`, {})).body.code).toBe('obligation-cancelled');
    expect((await post<CounterObligation>('charges', { ...fine, decisionNumber: `${fine.decisionNumber}-2` })).status).toBe(201);
  });

  it('keeps out what belongs to another unit, and drops no fee of a dossier', async () => {
    const id = await stage.owes(debtor);
    const foreign = stage.world.staffToken([{ unitId: stage.otherUnitId(), role: 'one_stop_clerk' }]);
    expect(await find(phone, foreign)).toEqual([]);
    expect((await take<Problem>([id], 120_000, 120_000, { token: foreign })).status).toBe(404);
    expect((await post<Problem>(`charges/${id}/drop`, {})).status).toBe(404);
  });

  it('writes a day book for each clerk, with the sum to hand over', async () => {
    const token = stage.world.staffToken([{ unitId: stage.unitId, role: 'one_stop_clerk' }]);
    const ids = [await stage.owes(debtor), await stage.owes(debtor)];
    await take(ids, 240_000, 500_000, { token });
    const { body } = await stage.world.call<CashDay>('/api/v1/staff/counter/cash-day?day=2026-11-23', { token });
    expect(body).toMatchObject({ day: '2026-11-23', total: 240_000, items: [{ amount: 240_000, given: 500_000, change: 260_000 }] });
    expect(body.items[0]?.receipts).toHaveLength(2);
    const empty = await stage.world.call<CashDay>('/api/v1/staff/counter/cash-day?day=2026-11-22', { token });
    expect(empty.body).toMatchObject({ total: 0, items: [] });
  });
});
