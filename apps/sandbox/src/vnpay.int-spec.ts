import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { delegationDomain, DelegationJobsModule } from '@tinhso/delegation-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityJobsModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { ExamineBooks, paymentsDomain, PaymentsFacade, PaymentsHttpModule, PaymentsJobsModule } from '@tinhso/payments-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import { signingDomain, SigningJobsModule } from '@tinhso/signing-server';
import { until, World } from '@tinhso/testing';
import { startSandbox, type RunningSandbox } from './sandbox.js';
import type { VnpayOrder } from './vnpay/vnpay-store.js';

const ctx = systemContext('vnpay.test');
const MERCHANT = { tmnCode: 'TINHSO01', hashSecret: 'a secret of the province' };

describe('paying at the stand-in for VNPAY, over HTTP', () => {
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let unitId: string;
  const person = newId();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-vnpay-'));
    // The address of the merchant is known only once it listens.
    const vnpay = {
      ...MERCHANT,
      get ipnUrl(): string {
        return `${world.url}/webhooks/vnpay/ipn`;
      },
    };
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, vnpay });
    world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        paymentsDomain,
      ],
      api: [PaymentsHttpModule],
      jobs: [
        AuditJobsModule,
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        PaymentsJobsModule,
      ],
      settings: {
        SANDBOX_URL: box.url,
        VNPAY_URL: box.vnpayUrl,
        VNPAY_API_URL: box.vnpayApiUrl,
        VNPAY_TMN_CODE: MERCHANT.tmnCode,
        VNPAY_HASH_SECRET: MERCHANT.hashSecret,
      },
    });
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(ctx);
    unitId = world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee')?.id ?? '';
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  afterEach(() => faults({ vnpay: 'ok', vnpayIpn: 'ok', vnpayPay: 'ok', vnpayRefund: 'ok' }));

  const faults = (switches: object) =>
    fetch(`${box.url}/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(switches) });
  const token = (): string => world.citizenToken(person, 'Ma Thị Hạnh');
  const owes = async (): Promise<string> => {
    const id = newId();
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const wish = { id, kind: 'test', caseId: newId(), caseCode: 'H60.41-261123-0001', accountId: person, unitId, payerName: 'Ma Thị Hạnh' };
    await world
      .get(UnitOfWork)
      .run(ctx, (tx) => world.get(PaymentsFacade).openObligation(tx, { ...wish, title, lines: [{ label: title, amount: 20_000 }] }));
    return id;
  };
  const begin = async (obligationId: string): Promise<PaymentView> =>
    (
      await world.call<PaymentView>('/api/v1/citizen/payments', {
        token: token(),
        body: { obligationIds: [obligationId], way: 'vnpay', amount: 20_000 },
        headers: { 'idempotency-key': newId() },
      })
    ).body;
  const payment = async (id: string): Promise<PaymentView> =>
    (await world.call<PaymentView>(`/api/v1/citizen/payments/${id}`, { token: token() })).body;
  const order = async (reference: string): Promise<VnpayOrder> =>
    (await (await fetch(`${box.url}/vnpay/orders/${reference}`)).json()) as VnpayOrder;

  const addressOf = (next: PaymentView['next']): string => (next?.kind === 'redirect' ? next.url : '');

  /** Goes to the pay page and presses a button, as a browser does. @returns where it is sent on to */
  async function press({ next, reference }: PaymentView, result: string): Promise<string | null> {
    const page = await fetch(addressOf(next));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('ĐÂY KHÔNG PHẢI VNPAY')]);
    const answer = await fetch(`${box.url}/vnpay/pay/${reference}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ bank: 'NCB', result }).toString(),
      redirect: 'manual',
    });
    return answer.headers.get('location');
  }
  /** Comes back from the gateway. @returns the page that the browser ends on */
  const comeBack = async (address: string | null): Promise<string | null> => {
    const { pathname, search } = new URL(address ?? '');
    return (await fetch(`${world.url}${pathname}${search}`, { redirect: 'manual' })).headers.get('location');
  };
  const comesTo = (id: string, state: PaymentView['state']) =>
    until(`payment ${state}`, async () => ((await payment(id)).state === state ? payment(id) : undefined), 15_000);

  it('settles by the notice, makes the receipt, and leads back to the page of the payment', async () => {
    const begun = await begin(await owes());
    const back = await press(begun, 'ok');
    const paid = await payment(begun.id);
    expect(paid).toMatchObject({ state: 'paid', bank: 'NCB', items: [{ obligation: { state: 'settled' } }] });
    expect(await comeBack(back)).toBe(`/thanh-toan/${begun.id}`);
    expect((await order(begun.reference)).notices.map(({ reply }) => reply)).toEqual(['00']);
    const receipt = await until('the receipt', async () => (await payment(begun.id)).items[0]?.receipt?.documentId, 20_000);
    expect(receipt).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('finds out by asking when the notice is lost and the browser comes back', async () => {
    await faults({ vnpayIpn: 'lost' });
    const begun = await begin(await owes());
    const back = await press(begun, 'ok');
    expect((await payment(begun.id)).state).toBe('redirected');
    await comeBack(back);
    expect((await comesTo(begun.id, 'paid')).items[0]?.obligation.state).toBe('settled');
  });

  it.each(['duplicate', 'bad-checksum', 'wrong-amount'])('pays once with %s notices', async (vnpayIpn) => {
    await faults({ vnpayIpn });
    const begun = await begin(await owes());
    const back = await press(begun, 'ok');
    const replies = (await order(begun.reference)).notices.map(({ reply }) => reply);
    const wanted = { duplicate: ['00', '02', '02'], 'bad-checksum': ['97'], 'wrong-amount': ['04'] }[vnpayIpn];
    expect(replies.sort()).toEqual(wanted);
    await comeBack(back);
    await comesTo(begun.id, 'paid');
    await fetch(`${box.url}/vnpay/orders/${begun.reference}/notice`, { method: 'POST' });
    expect((await order(begun.reference)).notices.at(-1)?.reply).toBe('02');
  });

  it('is cancelled by the citizen, and paid by another attempt', async () => {
    const obligation = await owes();
    const first = await begin(obligation);
    await comeBack(await press(first, 'cancel'));
    expect(await payment(first.id)).toMatchObject({ state: 'cancelled', items: [{ obligation: { state: 'open' } }] });
    const second = await begin(obligation);
    await press(second, 'poor');
    expect(await payment(second.id)).toMatchObject({ state: 'failed', failure: 'Tài khoản không đủ số dư' });
    const third = await begin(obligation);
    await press(third, 'ok');
    expect((await payment(third.id)).state).toBe('paid');
  });

  it('refuses a forged return and an altered pay page', async () => {
    const begun = await begin(await owes());
    const forged = `${world.url}/api/v1/public/payments/vnpay/return?vnp_TxnRef=${begun.reference}&vnp_ResponseCode=00&vnp_SecureHash=00`;
    expect((await fetch(forged, { redirect: 'manual' })).headers.get('location')).toBe('/thanh-toan');
    expect((await payment(begun.id)).state).toBe('redirected');
    expect((await fetch(addressOf(begun.next).replace('vnp_Amount=2000000', 'vnp_Amount=100000'))).status).toBe(400);
  });

  it.each([
    ['ok', 'refunded', 'done'],
    ['rejected', 'paid', 'refused'],
  ] as const)('gives back what is not due when refunds are %s', async (vnpayRefund, state, ended) => {
    await faults({ vnpayIpn: 'lost', vnpayRefund });
    const obligation = await owes();
    const begun = await begin(obligation);
    await press(begun, 'ok');
    // The office says that it need not be paid any more, and then the money is told of.
    const [row] = await world.query<{ c: Buffer }[]>('SELECT case_id AS c FROM payment_obligation WHERE id = UNHEX(?)', [
      obligation.replaceAll('-', ''),
    ]);
    const hex = row?.c.toString('hex') ?? '';
    const caseId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(PaymentsFacade).cancelUnpaid(tx, caseId));
    await fetch(`${box.url}/vnpay/orders/${begun.reference}/notice`, { method: 'POST' });
    await until('the refund', async () => (await payment(begun.id)).refunds[0]?.state === ended, 15_000);
    expect((await payment(begun.id)).state).toBe(state);
    expect((await order(begun.reference)).refunded).toBe(state === 'refunded' ? 2_000_000 : 0);
  });

  it('keeps sound books through all of that', async () => {
    await world.settled();
    const faultless = { unbalanced: 0, chargesNotBooked: 0, settledWithoutReceipt: 0, receiptGaps: 0, paidWithoutCharge: 0 };
    expect(await world.get(ExamineBooks).run()).toEqual(faultless);
  });
});
