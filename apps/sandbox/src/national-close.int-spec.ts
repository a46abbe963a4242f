import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@tinhso/kernel';
import { ImportProvince, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import { reconciliationDomain, ReconciliationHttpModule } from '@tinhso/reconciliation-server';
import { emptyTables, World } from '@tinhso/testing';
import { paymentParts } from './__world__/payment-parts.js';
import type { PlatformOrder } from './national-pay/platform-store.js';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const ctx = systemContext('national-close.test');
const SECRET = 'a secret of province and platform';
const BOOKS = ['ledger_entry', 'ledger_line', 'ledger_day', 'payment', 'payment_item', 'payment_charge', 'payment_obligation'];
const MORE = ['payment_event', 'payment_refund', 'receipt', 'receipt_series', 'settlement_file', 'close_record'];

/** What the stand-in platform hands out, for a question that is signed, is what the daily close reads. */
describe('the settlement of the national platform at the daily close, over HTTP on both sides', () => {
  let dataDir: string;
  let box: RunningSandbox;
  let world: World;
  let unitId: string;
  let address = '';
  const person = newId();

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-national-close-'));
    const nationalPay = {
      code: 'TINHSO',
      secret: SECRET,
      get noticeUrl(): string {
        return `${address}/webhooks/national-pay`;
      },
    };
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, nationalPay });
    const connection = {
      SANDBOX_URL: box.url,
      NATIONAL_PAY_URL: box.nationalPayUrl,
      NATIONAL_PAY_PARTNER: 'TINHSO',
      NATIONAL_PAY_SECRET: SECRET,
    };
    world = await World.start({
      ...paymentParts,
      domains: [...paymentParts.domains, reconciliationDomain],
      api: [...paymentParts.api, ReconciliationHttpModule],
      settings: connection,
    });
    address = world.url;
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(ctx);
    unitId = world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee')?.id ?? '';
    await emptyTables((sql) => world.query(sql), [...BOOKS, ...MORE]);
  });
  afterAll(async () => {
    await world?.close();
    await box?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** Paid at the platform, whose notice comes or does not. */
  const paid = async (nationalPayNotice: 'ok' | 'lost'): Promise<PlatformOrder> => {
    await fetch(`${box.url}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nationalPay: 'ok', nationalPayNotice, nationalPayRefund: 'ok', loseAnswers: false }),
    });
    const id = newId();
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const of = { id, kind: 'test', caseId: id, caseCode: `H60.41-${id.slice(-6)}`, accountId: person, unitId, payerName: 'Ma Thị Hạnh' };
    const wish = { ...of, title, lines: [{ label: title, amount: 20_000 }] };
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(PaymentsFacade).openObligation(tx, wish));
    const { body } = await world.call<PaymentView>('/api/v1/citizen/payments', {
      token: world.citizenToken(person, 'Ma Thị Hạnh'),
      body: { obligationIds: [id], way: 'national', amount: 20_000 },
      headers: { 'idempotency-key': newId() },
    });
    await fetch(body.next?.kind === 'redirect' ? body.next.url : '');
    const pressed = new URLSearchParams({ result: 'ok' });
    await fetch(`${box.url}/national-pay/pay/${body.reference}`, { method: 'POST', body: pressed, redirect: 'manual' });
    return (await (await fetch(`${box.url}/national-pay/orders/${body.reference}`)).json()) as PlatformOrder;
  };
  const localDay = (moment: string): string => new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);

  it('agrees with the books, and settles what nobody told of', async () => {
    const root = world
      .get(OrganisationsFacade)
      .units()
      .find(({ parentId }) => parentId === undefined);
    const token = world.staffToken([{ unitId: root?.id ?? '', role: 'finance' }]);
    const [told, silent] = [await paid('ok'), await paid('lost')];
    const found: string[][] = [];
    let taken = 0;
    // One day, unless midnight falls in between.
    for (const day of new Set([told, silent].map(({ paidAt }) => localDay(paidAt)))) {
      const path = `/api/v1/staff/closes/${day}/settlements/fetching`;
      const { status, body } = await world.call<CloseReport>(path, { token, body: { way: 'national' } });
      const way = body.ways.find(({ key }) => key === 'national');
      expect([status, way?.kind]).toEqual([200, 'file']);
      taken += way?.theirs?.taken ?? 0;
      found.push(...body.differences.map(({ kind, subject, state }) => [kind, subject, state]));
    }
    expect(taken).toBe(40_000);
    // The schedule may have asked the platform before us.
    expect([[], [['missing-notice', silent.transaction, 'machine']]]).toContainEqual(found);
    const rows = await world.query<{ state: string }[]>('SELECT state FROM payment');
    expect(rows.map(({ state }) => state)).toEqual(['paid', 'paid']);
  });
});
