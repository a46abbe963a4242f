import { newId } from '@tinhso/kernel';
import type {
  CounterObligation,
  OpenCharge,
  OwnPayments,
  ProposeWaiver,
  StaffWaiver,
  StaffWaiverDetail,
  StaffWaiverList,
} from '@tinhso/payments-contract';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { ExamineBooks, PaymentsFacade } from '../index.js';
import { PaymentsWorld, type Debtor } from '../payments.fixture.js';

const ctx = systemContext('waivers.test');
const RULES = '/api/v1/staff/waivers';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

describe('dated rules by which less is owed', () => {
  let stage: PaymentsWorld;
  let debtor: Debtor;
  let phone: string;
  let proposer: string;
  let second: string;

  beforeAll(async () => {
    stage = await PaymentsWorld.start();
    ({ debtor, phone } = await stage.citizenWithPhone());
    const finance = [{ unitId: stage.unitId, role: 'finance' }] as const;
    [proposer, second] = [stage.world.staffToken([...finance]), stage.world.staffToken([...finance])];
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const faults = await stage.world.get(ExamineBooks).run();
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
    await stage.world.query("UPDATE waiver_rule SET state = 'ended' WHERE state = 'approved'");
  });

  const wish = (over: Partial<ProposeWaiver> = {}): ProposeWaiver => ({
    title: 'Giảm một nửa phí tại quầy',
    legalSource: 'Nghị quyết 25/2026/NQ-HĐND, điều 4',
    subject: 'counter',
    relief: { kind: 'share', percent: 50 },
    startsOn: '2026-11-01',
    endsOn: '2026-11-30',
    people: [],
    ...over,
  });
  const call = <T>(path: string, body?: unknown, token = proposer) =>
    stage.world.call<T>(`${RULES}${path}`, { token, ...(body ? { body } : {}) });
  const proposed = async (over?: Partial<ProposeWaiver>): Promise<StaffWaiver> => {
    const { status, body } = await call<StaffWaiver>('', wish(over));
    if (status !== 201) throw new Error(`a rule was refused: ${JSON.stringify(body)}`);
    return body;
  };
  const agree = <T = StaffWaiver>(id: string, token = second) => call<T>(`/${id}/approval`, {}, token);
  const approved = async (over?: Partial<ProposeWaiver>): Promise<StaffWaiver> => (await agree((await proposed(over)).id)).body;
  const charge = async (amount = 24_000, who = phone): Promise<CounterObligation> => {
    const body: OpenCharge = { kind: 'counter', phone: who, reason: 'Sao y 12 trang', amount };
    const headers = { 'idempotency-key': newId() };
    return (await stage.world.call<CounterObligation>('/api/v1/staff/counter/charges', { token: proposer, body, headers })).body;
  };

  it('take off what they say on their days, with their source, and nothing of what was asked for before', async () => {
    const before = await charge();
    const rule = await approved();
    expect(rule).toMatchObject({ state: 'approved', inForce: true });
    const after = await charge();
    expect(after).toMatchObject({
      amount: 12_000,
      lines: [{ amount: 24_000 }],
      waived: { amount: 12_000, text: 'Giảm một nửa phí tại quầy (Nghị quyết 25/2026/NQ-HĐND, điều 4)' },
    });
    const { body } = await stage.world.call<OwnPayments>('/api/v1/citizen/payments', { token: debtor.token });
    expect(body.due.find(({ id }) => id === before.id)).toMatchObject({ amount: 24_000 });
    expect(body.due.find(({ id }) => id === before.id)?.waived).toBeUndefined();
    expect(body.due.find(({ id }) => id === after.id)).toMatchObject({ amount: 12_000, waived: { amount: 12_000 } });
    await call(`/${rule.id}/end`, { reason: 'Nghị quyết hết hiệu lực' });
    const ended = await charge();
    expect([ended.amount, ended.waived]).toEqual([24_000, undefined]);
    const list = await call<StaffWaiverList>('?view=all');
    expect(list.body.items.find(({ id }) => id === rule.id)).toMatchObject({ state: 'ended', used: { times: 1, amount: 12_000 } });
  });

  it.each([
    ['before its first day', { startsOn: '2026-11-24' }],
    ['after its last day', { endsOn: '2026-11-22' }],
    ['of another kind', { subject: 'fine' as const }],
    ['of a procedure', { subject: 'dossier' as const, procedureCode: '1.001193' }],
  ])('count for nothing %s', async (_, over) => {
    await approved(over);
    expect((await charge()).amount).toBe(24_000);
  });

  it('count for nothing before a second person has agreed, who is not the first', async () => {
    const { id } = await proposed();
    expect((await charge()).amount).toBe(24_000);
    expect((await agree<Problem>(id, proposer)).body.code).toBe('waiver-own-proposal');
    expect((await agree(id)).status).toBe(200);
    expect((await agree<Problem>(id)).body.code).toBe('waiver-moved');
    const { id: other } = await proposed();
    expect((await call(`/${other}/rejection`, { reason: 'Chưa có căn cứ' }, second)).status).toBe(200);
    expect((await agree<Problem>(other)).body.code).toBe('waiver-moved');
  });

  it('leave nothing to pay where they waive all of it, and say so to who asked', async () => {
    await approved({ relief: { kind: 'amount', amount: 30_000 } });
    const [id, caseId] = [newId(), newId()];
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const what = { id, kind: 'counter-test', caseId, caseCode: `T-${id.slice(-6)}`, accountId: debtor.accountId, unitId: stage.unitId };
    await stage.world
      .get(UnitOfWork)
      .run(ctx, (tx) =>
        stage.world
          .get(PaymentsFacade)
          .openObligation(tx, { ...what, payerName: 'Ma Thị Hạnh', title, lines: [{ label: title, amount: 24_000 }] }),
      );
    const start = await stage.start<Problem>(debtor, id, 0);
    expect(start.status).toBeGreaterThanOrEqual(400);
    const [row] = await stage.world.query<{ state: string; amount: string; waived: string }[]>(
      'SELECT state, amount, waived FROM payment_obligation WHERE waiver_id IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT 1',
    );
    expect([row?.state, Number(row?.amount), Number(row?.waived)]).toEqual(['cancelled', 0, 24_000]);
  });

  it('of several take the one that gives most', async () => {
    await approved();
    await approved({ relief: { kind: 'share', percent: 80 } });
    await approved({ relief: { kind: 'amount', amount: 1_000 } });
    expect((await charge()).waived?.amount).toBe(19_200);
  });

  it('that name people are for them alone, and every look at the names is recorded with whom', async () => {
    const { phone: other } = await stage.citizenWithPhone('Nông Văn Khác');
    const rule = await approved({ people: [{ phone, evidence: 'Giấy chứng nhận hộ nghèo 12/2026' }] });
    expect(rule.people).toBe(1);
    expect((await charge()).amount).toBe(12_000);
    expect((await charge(24_000, other)).amount).toBe(24_000);
    const { body } = await call<StaffWaiverDetail>(`/${rule.id}`);
    expect(body.named).toEqual([{ name: 'Ma Thị Hạnh', evidence: 'Giấy chứng nhận hộ nghèo 12/2026' }]);
    const refused = await call<Problem>(
      '',
      wish({
        people: [
          { phone, evidence: 'Giấy 1' },
          { phone: '0999999998', evidence: 'Giấy 2' },
        ],
      }),
    );
    expect([refused.body.code, refused.body.errors?.[0]?.pointer]).toEqual(['payer-unknown', '/people/1/phone']);
  });

  it('are of the unit and those below it: another office neither sees nor decides', async () => {
    const { id } = await proposed();
    const foreign = stage.world.staffToken([{ unitId: stage.otherUnitId(), role: 'finance' }]);
    expect((await call<StaffWaiverList>('?view=decide', undefined, foreign)).body.items.map((each) => each.id)).not.toContain(id);
    expect((await call(`/${id}`, undefined, foreign)).status).toBe(404);
    expect((await agree(id, foreign)).status).toBe(404);
  });

  it('end after they begin', async () => {
    expect((await call<Problem>('', wish({ endsOn: '2026-10-31' }))).body.code).toBe('waiver-days-crossed');
  });
});
