import { DelegationJobsModule } from '@tinhso/delegation-server';
import type { CitizenDossier, DossierState, FeeQuote, StaffDossier } from '@tinhso/dossiers-contract';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import { NotificationsJobsModule } from '@tinhso/notifications-server';
import type { ObligationView, ProposeWaiver } from '@tinhso/payments-contract';
import { PaymentsHttpModule, PaymentsJobsModule } from '@tinhso/payments-server';
import { SigningJobsModule } from '@tinhso/signing-server';
import { until } from '@tinhso/testing';
import { WalletJobsModule } from '@tinhso/wallet-server';
import fc from 'fast-check';
import { DossierWorld, MINH_XUAN, type Person } from './dossiers.fixture.js';
import { DossiersJobsModule } from './index.js';

const FEE = 7_000;

/** Rules of a day, of other days, of this procedure and of another. */
const rules: fc.Arbitrary<Partial<ProposeWaiver>> = fc
  .record(
    {
      relief: fc.oneof(
        fc.integer({ min: 1, max: 100 }).map((percent) => ({ kind: 'share' as const, percent })),
        fc.integer({ min: 1, max: 9_000 }).map((amount) => ({ kind: 'amount' as const, amount })),
      ),
      startsOn: fc.constantFrom('2026-01-01', '2026-11-23', '2026-11-24'),
      endsOn: fc.constantFrom('2026-11-23', '2026-12-31'),
      procedureCode: fc.constantFrom('1.004194', '1.001193'),
      subject: fc.constantFrom('dossier' as const, 'dossier' as const, 'counter' as const),
    },
    { requiredKeys: ['relief', 'startsOn', 'subject'] },
  )
  .filter(({ startsOn = '', endsOn = '9' }) => startsOn <= endsOn);

describe('what rules of exemption take off a fee', () => {
  let stage: DossierWorld;
  let citizen: Person;
  let finance: Person;
  let leader: Person;

  beforeAll(async () => {
    const jobs = [
      IdentityJobsModule,
      DelegationJobsModule,
      FilesJobsModule,
      NotificationsJobsModule,
      SigningJobsModule,
      WalletJobsModule,
      PaymentsJobsModule,
      DossiersJobsModule,
    ];
    stage = await DossierWorld.start({ api: [PaymentsHttpModule], jobs });
    citizen = await stage.citizen();
    finance = await stage.staff(MINH_XUAN, 'finance', 'Kế toán');
    leader = await stage.staff(MINH_XUAN, 'leader', 'Chủ tịch');
  });
  afterAll(() => stage?.world.close());
  afterEach(() => stage.world.query("UPDATE waiver_rule SET state = 'ended' WHERE state = 'approved'"));

  const get = async <T>(path: string, token = citizen.token): Promise<T> => (await stage.world.call<T>(`/api/v1/${path}`, { token })).body;
  const approve = async (over: Partial<ProposeWaiver>): Promise<string> => {
    const terms = {
      title: 'Miễn, giảm lệ phí',
      legalSource: 'Nghị quyết 25/2026/NQ-HĐND, điều 4',
      subject: 'dossier',
      startsOn: '2026-01-01',
    };
    const body = { relief: { kind: 'share', percent: 40 }, people: [], ...terms, ...over };
    const { id } = (await stage.world.call<{ id: string }>('/api/v1/staff/waivers', { token: finance.token, body })).body;
    expect((await stage.world.call(`/api/v1/staff/waivers/${id}/approval`, { token: leader.token, body: {} })).status).toBe(200);
    return id;
  };
  const end = (id: string) =>
    stage.world.call(`/api/v1/staff/waivers/${id}/end`, { token: finance.token, body: { reason: 'Nghị quyết hết hiệu lực' } });
  const filing = () => stage.stay();
  const quote = () => {
    const { procedureCode, receivingCommune } = filing();
    return get<FeeQuote>(`citizen/fee-quote?procedureCode=${procedureCode}&receivingCommune=${receivingCommune}&total=${FEE}`);
  };
  /** What is asked for once the dossier has been filed. */
  const charged = (id: string) =>
    until('what is asked for', async () => {
      const { body, status } = await stage.world.call<ObligationView>(`/api/v1/citizen/obligations/${id}`, { token: citizen.token });
      return status === 200 ? body : undefined;
    });

  it('is what was shown, whatever the rules and whenever they end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rules, { maxLength: 3 }), fc.boolean(), async (made, endsBetween) => {
        const ids: string[] = [];
        for (const each of made) ids.push(await approve(each));
        const shown = await quote();
        const sent = await stage.submit(citizen, { ...filing(), toPay: shown.toPay });
        expect(sent.status).toBe(201);
        // After it was filed, and perhaps before it is asked for.
        if (endsBetween) for (const id of ids) await end(id);
        const { id, fee } = sent.body;
        expect([fee.total, fee.toPay, fee.waived]).toEqual([FEE, shown.toPay, shown.waived]);
        const asked = await charged(id);
        expect([asked.amount, asked.waived]).toEqual([shown.toPay, shown.waived]);
        for (const each of ids) await end(each);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('is told anew when it has changed since it was shown, and nothing is filed', async () => {
    const rule = await approve({});
    const shown = await quote();
    expect(shown).toMatchObject({ total: FEE, toPay: 4_200, waived: { amount: 2_800 } });
    await end(rule);
    const count = async () => (await stage.world.query<{ n: string }[]>('SELECT COUNT(*) AS n FROM dossier'))[0]?.n;
    const before = await count();
    const refused = await stage.submit<{ code: string; toPay: number }>(citizen, { ...filing(), toPay: shown.toPay });
    expect([refused.status, refused.body.code, refused.body.toPay]).toEqual([409, 'fee-changed', FEE]);
    expect(await count()).toBe(before);
    expect((await stage.submit(citizen, { ...filing(), toPay: FEE })).status).toBe(201);
  });

  it('stands beside the fee in the dossier, for the citizen and for the office', async () => {
    await approve({});
    const { id } = (await stage.submit(citizen, filing())).body;
    const fee = { total: FEE, toPay: 4_200, waived: { amount: 2_800 }, state: 'due' };
    const clerk = await stage.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    expect((await get<CitizenDossier>(`citizen/dossiers/${id}`)).fee).toMatchObject(fee);
    expect((await get<StaffDossier>(`staff/dossiers/${id}`, clerk.token)).fee).toMatchObject(fee);
  });

  it('leaves nothing to pay where it is all of it', async () => {
    await approve({ relief: { kind: 'share', percent: 100 } });
    const { id, fee } = (await stage.submit(citizen, { ...filing(), toPay: 0 })).body;
    expect(fee).toMatchObject({ state: 'waived', toPay: 0 });
    expect((await charged(id)).state).toBe('cancelled');
  });

  it('is taken off what the office asks for, and the desk takes no more than is left', async () => {
    await approve({});
    const clerk = await stage.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    const { id } = (await stage.submit(citizen, filing())).body;
    await charged(id);
    await stage.act(clerk, 'staff', id, 'payment-request', { version: 1, amount: 20_000, reason: 'Lệ phí cấp bản sao' });
    const [request] = (await get<CitizenDossier>(`citizen/dossiers/${id}`)).process.payments;
    expect(request).toMatchObject({ amount: 20_000, toPay: 12_000, waived: { amount: 8_000 } });
    const taken = (amount: number) =>
      stage.act<DossierState & { code?: string }>(clerk, 'staff', id, 'payment-receipt', { version: 2, amount, receiptNumber: '0001234' });
    expect((await taken(20_000)).body.code).toBe('amount-differs');
    expect((await taken(12_000)).body.status).toBe('submitted');
  });
});
