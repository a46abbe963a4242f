import { createHmac } from 'node:crypto';
import { DelegationJobsModule } from '@tinhso/delegation-server';
import type { CitizenDossier, DossierState } from '@tinhso/dossiers-contract';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { NotificationsJobsModule } from '@tinhso/notifications-server';
import type { ObligationView, OwnPayments, PaymentView } from '@tinhso/payments-contract';
import { PaymentsHttpModule, PaymentsJobsModule } from '@tinhso/payments-server';
import { Publisher, systemContext, UnitOfWork } from '@tinhso/platform';
import { SigningJobsModule } from '@tinhso/signing-server';
import { until } from '@tinhso/testing';
import { WalletJobsModule } from '@tinhso/wallet-server';
import { DossierWorld, MINH_XUAN, type Person } from './dossiers.fixture.js';
import { DossiersJobsModule } from './index.js';

const ctx = systemContext('fees.test');
const SECRET = 'a secret shared with the gateway';

describe('fees of dossiers, paid online', () => {
  let stage: DossierWorld;
  let citizen: Person;
  let clerk: Person;

  beforeAll(async () => {
    stage = await DossierWorld.start({
      api: [PaymentsHttpModule],
      jobs: [
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
      ],
      settings: {
        VNPAY_URL: 'http://127.0.0.1:9/pay',
        VNPAY_API_URL: 'http://127.0.0.1:9/api',
        VNPAY_TMN_CODE: 'TEST0001',
        VNPAY_HASH_SECRET: SECRET,
      },
    });
    citizen = await stage.citizen();
    clerk = await stage.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
  });
  afterAll(() => stage?.world.close());

  const get = async <T>(path: string): Promise<T> => (await stage.world.call<T>(`/api/v1/citizen/${path}`, { token: citizen.token })).body;
  const begin = (obligationId: string, amount: number) =>
    stage.world.call<PaymentView>('/api/v1/citizen/payments', {
      token: citizen.token,
      body: { obligationIds: [obligationId], way: 'vnpay', amount },
      headers: { 'idempotency-key': newId() },
    });
  const pay = async ({ reference, amount }: PaymentView): Promise<string> => {
    const query = new URLSearchParams({
      vnp_Amount: String(amount * 100),
      vnp_PayDate: '20261123094100',
      vnp_ResponseCode: '00',
      vnp_TmnCode: 'TEST0001',
      vnp_TransactionNo: String(Date.now()),
      vnp_TransactionStatus: '00',
      vnp_TxnRef: reference,
    }).toString();
    const hash = createHmac('sha512', SECRET).update(query).digest('hex');
    return (await stage.world.call<{ RspCode: string }>(`/webhooks/vnpay/ipn?${query}&vnp_SecureHash=${hash}`)).body.RspCode;
  };
  const wentOn = (id: string) =>
    until('the dossier to go on', async () => (await get<CitizenDossier>(`dossiers/${id}`)).status === 'submitted');
  /** A dossier whose office asks for money. */
  const asked = async (): Promise<{ id: string; requestId: string }> => {
    const { id } = (await stage.submit(citizen, await stage.birth(citizen))).body;
    await stage.act(clerk, 'staff', id, 'payment-request', { version: 1, amount: 20_000, reason: 'Lệ phí cấp bản sao' });
    const dossier = await get<CitizenDossier>(`dossiers/${id}`);
    return { id, requestId: dossier.process.payments[0]?.id ?? '' };
  };

  it('go on where the dossier stood once the money has come', async () => {
    const { id, requestId } = await asked();
    expect(await get<ObligationView>(`obligations/${requestId}`)).toMatchObject({ amount: 20_000, state: 'open', caseId: id });
    expect(await pay((await begin(requestId, 20_000)).body)).toBe('00');
    await wentOn(id);
    const dossier = await get<CitizenDossier>(`dossiers/${id}`);
    expect(dossier).toMatchObject({
      status: 'submitted',
      process: { payments: [{ amount: 20_000, receiptNumber: expect.stringMatching(/^AA-26E \d{7}$/) }] },
    });
  });

  it('that a rule waives altogether are not waited for', async () => {
    const finance = await stage.staff(MINH_XUAN, 'finance', 'Kế toán');
    const leader = await stage.staff(MINH_XUAN, 'leader', 'Chủ tịch');
    const rules = <T>(path: string, { token }: Person, body: object = {}) =>
      stage.world.call<T>(`/api/v1/staff/waivers${path}`, { token, body });
    const { body: rule } = await rules<{ id: string }>('', finance, {
      title: 'Miễn lệ phí hộ tịch',
      legalSource: 'Nghị quyết 25/2026/NQ-HĐND, điều 4',
      subject: 'dossier',
      relief: { kind: 'share', percent: 100 },
      startsOn: '2026-01-01',
      people: [],
    });
    expect((await rules(`/${rule.id}/approval`, leader)).status).toBe(200);
    const { id, requestId } = await asked();
    await wentOn(id);
    const dossier = await get<CitizenDossier>(`dossiers/${id}`);
    expect(dossier.process.payments).toMatchObject([
      { amount: 20_000, receiptNumber: expect.stringMatching(/^Miễn: Miễn lệ phí hộ tịch/) },
    ]);
    expect(await get<ObligationView>(`obligations/${requestId}`)).toMatchObject({
      state: 'cancelled',
      amount: 0,
      waived: { amount: 20_000 },
    });
    expect((await rules(`/${rule.id}/end`, finance, { reason: 'Nghị quyết hết hiệu lực' })).status).toBe(200);
    const next = await asked();
    expect(await get<ObligationView>(`obligations/${next.requestId}`)).toMatchObject({ state: 'open', amount: 20_000 });
  });

  it('need not be paid any more when the desk took the money, and what comes later goes back', async () => {
    const { id, requestId } = await asked();
    const begun = (await begin(requestId, 20_000)).body;
    const settled = await stage.act<DossierState>(clerk, 'staff', id, 'payment-receipt', {
      version: 2,
      amount: 20_000,
      receiptNumber: '0001234',
    });
    expect(settled.body.status).toBe('submitted');
    expect(await get<ObligationView>(`obligations/${requestId}`)).toMatchObject({ state: 'cancelled' });
    expect(await pay(begun)).toBe('00');
    expect(await get<PaymentView>(`payments/${begun.id}`)).toMatchObject({ state: 'refunding' });
    await stage.world.query("DELETE FROM outbox WHERE event_type = 'refund.requested'");
  });

  it('go back when the dossier is withdrawn in the moment in which they were paid', async () => {
    const { id, requestId } = await asked();
    const begun = (await begin(requestId, 20_000)).body;
    expect(await pay(begun)).toBe('00');
    // The same news once more, after the dossier has ended: as if it had been withdrawn before the news came.
    await wentOn(id);
    expect((await stage.act(citizen, 'citizen', id, 'withdrawal', { version: 3 })).status).toBe(200);
    const payload = { obligationId: requestId, kind: 'dossier-request', caseId: id, paymentId: begun.id, receiptNumber: 'AA-26E 0000001' };
    await stage.world.get(UnitOfWork).run(ctx, (tx) => stage.world.get(Publisher).publish(tx, { type: 'payment.settled', payload }));
    await until('the refund', async () => (await get<PaymentView>(`payments/${begun.id}`)).state === 'refunding');
    expect(await get<PaymentView>(`payments/${begun.id}`)).toMatchObject({ items: [{ receipt: { voided: true } }] });
  });

  it('are due from the filing on where the procedure has a fixed fee', async () => {
    const { id } = (await stage.submit(citizen, stage.stay())).body;
    const due = await until('the obligation', async () => (await get<OwnPayments>('payments')).due.find(({ caseId }) => caseId === id));
    expect(due).toMatchObject({ id, amount: 7_000, state: 'open' });
    expect(await pay((await begin(id, 7_000)).body)).toBe('00');
    await until('the receipt in the dossier', async () => (await get<CitizenDossier>(`dossiers/${id}`)).process.payments[0]?.receiptNumber);
  });
});
