import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@tinhso/kernel';
import { ImportProvince, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView, PayWays } from '@tinhso/payments-contract';
import { ExamineBooks, PaymentsFacade } from '@tinhso/payments-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { until, World } from '@tinhso/testing';
import { paymentParts } from './__world__/payment-parts.js';
import type { FaultsInput } from './faults/faults.js';
import { sign } from './national-pay/platform-signing.js';
import type { PlatformOrder } from './national-pay/platform-store.js';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const ctx = systemContext('national-pay.test');
const SECRET = 'a secret shared with the platform';
const HEALTHY = { nationalPay: 'ok', nationalPayNotice: 'ok', nationalPayRefund: 'ok', loseAnswers: false } as const;

describe('paying by the national platform, over HTTP on both sides', () => {
  const person = newId();
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let unitId: string;
  let address = '';

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-national-'));
    const nationalPay = {
      code: 'TINHSO',
      secret: SECRET,
      get noticeUrl(): string {
        return `${address}/webhooks/national-pay`;
      },
    };
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, nationalPay });
    world = await World.start({
      ...paymentParts,
      settings: {
        SANDBOX_URL: box.url,
        NATIONAL_PAY_URL: box.nationalPayUrl,
        NATIONAL_PAY_PARTNER: 'TINHSO',
        NATIONAL_PAY_SECRET: SECRET,
      },
    });
    address = world.url;
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(ctx);
    unitId = world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee')?.id ?? '';
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(async () => {
    await faults({});
    const found = await world.get(ExamineBooks).run();
    expect(Object.values(found).every((count) => count === 0)).toBe(true);
  });

  const token = (): string => world.citizenToken(person, 'Ma Thị Hạnh');
  const faults = (switches: FaultsInput): Promise<Response> =>
    fetch(`${box.url}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...HEALTHY, ...switches }),
    });
  const owes = async (): Promise<string> => {
    const id = newId();
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const of = { id, kind: 'test', caseId: id, caseCode: 'H60.41-261123-0002', accountId: person, unitId, payerName: 'Ma Thị Hạnh' };
    const wish = { ...of, title, lines: [{ label: title, amount: 20_000 }] };
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(PaymentsFacade).openObligation(tx, wish));
    return id;
  };
  const begin = async (obligationId: string): Promise<PaymentView> =>
    (
      await world.call<PaymentView>('/api/v1/citizen/payments', {
        token: token(),
        body: { obligationIds: [obligationId], way: 'national', amount: 20_000 },
        headers: { 'idempotency-key': newId() },
      })
    ).body;
  const payment = async (id: string): Promise<PaymentView> =>
    (await world.call<PaymentView>(`/api/v1/citizen/payments/${id}`, { token: token() })).body;
  const order = async (reference: string): Promise<PlatformOrder> =>
    (await (await fetch(`${box.url}/national-pay/orders/${reference}`)).json()) as PlatformOrder;
  const addressOf = ({ next }: PaymentView): string => (next?.kind === 'redirect' ? next.url : '');

  /** Goes to the page and presses a button, as a browser does. @returns where it is sent on to */
  async function press(begun: PaymentView, result: string): Promise<string> {
    const page = await fetch(addressOf(begun));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('KHÔNG CÓ TIỀN THẬT')]);
    const answer = await fetch(`${box.url}/national-pay/pay/${begun.reference}`, {
      method: 'POST',
      body: new URLSearchParams({ result }),
      redirect: 'manual',
    });
    return answer.headers.get('location') ?? '';
  }
  /** Comes back with the browser. @returns the page that it ends on */
  const comeBack = async (location: string): Promise<string | null> => {
    const { pathname, search } = new URL(location);
    return (await fetch(`${world.url}${pathname}${search}`, { redirect: 'manual' })).headers.get('location');
  };
  const comesTo = (id: string, state: PaymentView['state']): Promise<unknown> =>
    until(`payment ${state}`, async () => (await payment(id)).state === state, 15_000);
  const notice = async (content: object, secret = SECRET): Promise<string> => {
    const { body } = await world.call<{ code: string }>('/webhooks/national-pay', { body: sign(secret, content) });
    return body.code;
  };

  it('is offered, settles by the notice, and leads back to the page of the payment', async () => {
    const { body } = await world.call<PayWays>('/api/v1/citizen/payment-ways', { token: token() });
    expect(body.ways.map(({ key }) => key)).toEqual(['national']);
    const begun = await begin(await owes());
    const back = await press(begun, 'ok');
    expect(await payment(begun.id)).toMatchObject({ state: 'paid', way: 'national', bank: 'NAPAS', items: [{ settled: true }] });
    expect(await comeBack(back)).toBe(`/thanh-toan/${begun.id}`);
    expect((await order(begun.reference)).notices).toEqual(['00']);
  });

  it.each(['lost', 'bad-checksum', 'wrong-amount'] as const)('finds out by asking when the notice is %s', async (nationalPayNotice) => {
    await faults({ nationalPayNotice });
    const begun = await begin(await owes());
    const back = await press(begun, 'ok');
    expect((await payment(begun.id)).state).toBe('redirected');
    await comeBack(back);
    await comesTo(begun.id, 'paid');
    expect((await order(begun.reference)).notices).toEqual({ lost: [], 'bad-checksum': ['97'], 'wrong-amount': ['04'] }[nationalPayNotice]);
  });

  it('pays once however often it is told, and late', async () => {
    await faults({ nationalPayNotice: 'duplicate' });
    const begun = await begin(await owes());
    await press(begun, 'ok');
    expect((await order(begun.reference)).notices).toEqual(['00', '02']);
    await faults({ nationalPayNotice: 'late', vnpayLateMs: 300 });
    const later = await begin(await owes());
    await press(later, 'ok');
    await comesTo(later.id, 'paid');
  });

  it.each([
    ['cancel', 'cancelled'],
    ['failed', 'failed'],
  ] as const)('tells a payment that ends with %s from one that is paid', async (result, state) => {
    const begun = await begin(await owes());
    await press(begun, result);
    expect(await payment(begun.id)).toMatchObject({ state, items: [{ obligation: { state: 'open' } }] });
  });

  it.each([
    ['a signature of somebody else', {}, 'x'.repeat(40), '97'],
    ['another partner', { partner: 'OTHER' }, SECRET, '97'],
    ['an unknown order', { reference: 'TT261123000000000000' }, SECRET, '01'],
    ['another amount', { amount: 21_000 }, SECRET, '04'],
    ['a fraction', { amount: 20_000.5 }, SECRET, '04'],
    ['a text for an amount', { amount: '20000' }, SECRET, '04'],
  ])('refuses a notice with %s and changes nothing', async (_, over, secret, code) => {
    const { id, reference } = await begin(await owes());
    const content = { partner: 'TINHSO', reference, amount: 20_000, status: 'paid', transaction: 'QG1', ...over };
    expect(await notice(content, secret)).toBe(code);
    expect((await payment(id)).state).toBe('redirected');
  });

  it('takes a state that it does not know for a doubt, never for the end', async () => {
    const { id, reference } = await begin(await owes());
    const content = { partner: 'TINHSO', reference, amount: 20_000, transaction: 'QG2' };
    expect(await notice({ ...content, status: 'something new' })).toBe('00');
    expect((await payment(id)).state).toBe('unknown');
    expect(await notice({ ...content, status: 'paid' })).toBe('00');
    expect((await payment(id)).state).toBe('paid');
  });

  it.each([
    ['ok', 'refunded', 20_000],
    ['rejected', 'paid', 0],
  ] as const)('gives back what is not due when refunds are %s', async (nationalPayRefund, state, refunded) => {
    await faults({ nationalPayNotice: 'lost', nationalPayRefund });
    const obligation = await owes();
    const begun = await begin(obligation);
    const back = await press(begun, 'ok');
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(PaymentsFacade).cancelUnpaid(tx, obligation));
    await comeBack(back);
    await until('the refund', async () => (await payment(begun.id)).refunds.some((each) => each.state !== 'requested'), 15_000);
    expect((await payment(begun.id)).state).toBe(state);
    expect((await order(begun.reference)).refunded).toBe(refunded);
  });
});
