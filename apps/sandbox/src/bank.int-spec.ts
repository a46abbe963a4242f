import type { PaymentView } from '@tinhso/payments-contract';
import { ExamineBooks, ReadStatement } from '@tinhso/payments-server';
import { systemContext } from '@tinhso/platform';
import { VnpayWorld } from './__world__/vnpay-world.js';
import type { NoticeWay } from './bank/bank-notices.js';
import { scan } from './bank/scan.js';

const ctx = systemContext('bank.test');

describe('transferring at the stand-in bank, over HTTP', () => {
  let stage: VnpayWorld;
  beforeAll(async () => (stage = await VnpayWorld.start({ bank: true })));
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.faults({});
    expect(Object.values(await stage.world.get(ExamineBooks).run()).filter(Boolean)).toEqual([]);
  });

  /** Scans the code of an attempt and transfers as a banking app does. @returns the answer to each notice */
  async function pay({ next }: PaymentView, notice: NoticeWay): Promise<string[]> {
    const read = scan(next?.kind === 'transfer' ? next.qr.payload : '');
    if (typeof read === 'string') throw new Error(read);
    const { account, amount, content } = read;
    const answer = await fetch(`${stage.box.url}/bank/transfers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ account, amount, content, payerName: 'MA THI HANH', notice }),
    });
    const { id } = (await answer.json()) as { id: string };
    const page = await (await fetch(`${stage.box.url}/bank`)).text();
    const card = page.split('<article>').find((each) => each.includes(id)) ?? '';
    return [...card.matchAll(/→ (HTTP \d+)/g)].map(([, told = '']) => told);
  }
  const begun = async () => stage.begin(await stage.owes(), 'vietqr');

  it.each([
    ['ok', ['HTTP 200']],
    ['duplicate', ['HTTP 200', 'HTTP 200', 'HTTP 200']],
  ] as const)('pays once when the bank tells it %s', async (notice, answers) => {
    const payment = await begun();
    expect(await pay(payment, notice)).toEqual(answers);
    expect(await stage.payment(payment.id)).toMatchObject({ state: 'paid', refunds: [], items: [{ settled: true }] });
  });

  it.each([
    ['lost', []],
    ['forged', ['HTTP 401']],
  ] as const)('finds on the statement what a notice that is %s did not tell', async (notice, answers) => {
    const payment = await begun();
    expect(await pay(payment, notice)).toEqual(answers);
    await stage.world.get(ReadStatement).run(ctx);
    expect(await stage.comesTo(payment.id, 'paid')).toMatchObject({ refunds: [], items: [{ settled: true }] });
  });

  it('waits for a bank that is away', async () => {
    const payment = await begun();
    await pay(payment, 'lost');
    await stage.faults({ bank: 'down' });
    await expect(stage.world.get(ReadStatement).run(ctx)).rejects.toThrow('503');
    expect((await stage.payment(payment.id)).state).toBe('redirected');
    await stage.faults({});
    await stage.world.get(ReadStatement).run(ctx);
    await stage.comesTo(payment.id, 'paid');
  });

  it('reads no code of another account, and says on every page that it is none', async () => {
    const answer = await fetch(`${stage.box.url}/bank/scan?payload=abc`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('ĐÂY KHÔNG PHẢI NGÂN HÀNG')]);
    const key = await fetch(`${stage.box.bankApiUrl}/v1/accounts/1180260000001/credits`, { headers: { authorization: 'Bearer wrong' } });
    expect(key.status).toBe(401);
  });
});
