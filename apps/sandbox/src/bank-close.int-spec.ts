import { OrganisationsFacade } from '@tinhso/organisations-server';
import { ReadStatement } from '@tinhso/payments-server';
import { systemContext } from '@tinhso/platform';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import { reconciliationDomain, ReconciliationHttpModule } from '@tinhso/reconciliation-server';
import { emptyTables } from '@tinhso/testing';
import { VnpayWorld } from './__world__/vnpay-world.js';
import { scan } from './bank/scan.js';

const BOOKS = ['bank_transfer', 'bank_statement', 'ledger_entry', 'ledger_line', 'ledger_day', 'payment', 'payment_item', 'payment_charge'];
const MORE = ['payment_obligation', 'payment_event', 'payment_refund', 'receipt', 'receipt_series', 'settlement_file', 'close_record'];

/** What the stand-in bank hands out is what the daily close reads. */
describe('the statement of the stand-in bank at the daily close', () => {
  let stage: VnpayWorld;
  beforeAll(async () => {
    stage = await VnpayWorld.start({ bank: true, domains: [reconciliationDomain], api: [ReconciliationHttpModule] });
    await emptyTables((sql) => stage.world.query(sql), [...BOOKS, ...MORE]);
  });
  afterAll(() => stage?.close());

  const post = async (path: string, body: object): Promise<{ id: string; bookedAt: string }> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const answer = await fetch(`${stage.box.url}/bank/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { id: string; bookedAt: string };
  };
  const localDay = (moment: string): string => new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);

  it('agrees with the books, tells of what nobody heard, and has what was sent out', async () => {
    const root = stage.world
      .get(OrganisationsFacade)
      .units()
      .find(({ parentId }) => parentId === undefined);
    const token = stage.world.staffToken([{ unitId: root?.id ?? '', role: 'finance' }]);
    const pay = async (notice: string, content?: string) => {
      const { next } = await stage.begin(await stage.owes(), 'vietqr');
      const read = scan(next?.kind === 'transfer' ? next.qr.payload : '');
      if (typeof read === 'string') throw new Error(read);
      const money = { account: read.account, amount: read.amount, content: content ?? read.content };
      return post('transfers', { ...money, payerName: 'MA THI HANH, "CHI"', notice });
    };
    const told = await pay('ok');
    await stage.world.get(ReadStatement).run(systemContext('close.test'));
    const silent = [await pay('lost'), await pay('lost', 'ung ho, khong ma')];
    const sent = await post('sendings', { amount: 5_000, content: 'chi khac' });
    const days = new Set([told, ...silent, sent].map(({ bookedAt }) => localDay(bookedAt)));
    const found: string[][] = [];
    let taken = 0;
    // One day, unless midnight falls in between.
    for (const day of days) {
      const path = `/api/v1/staff/closes/${day}/settlements/fetching`;
      const { status, body } = await stage.world.call<CloseReport>(path, { token, body: { way: 'vietqr' } });
      expect([status, body.ways.find(({ key }) => key === 'vietqr')?.kind]).toEqual([200, 'bank']);
      taken += body.ways.find(({ key }) => key === 'vietqr')?.theirs?.taken ?? 0;
      found.push(...body.differences.map(({ kind, subject, state }) => [kind, subject, state]));
    }
    expect(taken).toBe(60_000);
    const unheard = found.filter(([kind]) => kind === 'missing-notice');
    // The schedule may have read the statement of the bank before us.
    expect(unheard.every(([, no, state]) => silent.some(({ id }) => id === no) && state === 'machine')).toBe(true);
    expect(found.filter(([kind]) => kind !== 'missing-notice')).toEqual([['refund-theirs-only', sent.id.toLowerCase(), 'open']]);
    const [{ n }] = await stage.world.query<[{ n: string }]>('SELECT COUNT(*) AS n FROM bank_transfer');
    expect(Number(n)).toBe(3);
  });
});
