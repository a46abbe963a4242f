import { ExamineBooks } from '@tinhso/payments-server';
import { until } from '@tinhso/testing';
import { VnpayWorld } from './__world__/vnpay-world.js';

describe('paying at the stand-in for VNPAY, over HTTP', () => {
  let stage: VnpayWorld;

  beforeAll(async () => (stage = await VnpayWorld.start()));
  afterAll(() => stage?.close());
  afterEach(() => stage.faults({}));

  it('is paid by the notice, shown after the return, and receipted with a signed PDF', async () => {
    const begun = await stage.begin(await stage.owes());
    const { back } = await stage.press(begun, 'ok');
    expect(await stage.payment(begun.id)).toMatchObject({ state: 'paid', bank: 'NCB', items: [{ obligation: { state: 'settled' } }] });
    expect(await stage.comeBack(back)).toBe(`/thanh-toan/${begun.id}`);
    expect(await stage.replies(begun.reference)).toEqual(['00']);
    const receipt = async () => (await stage.payment(begun.id)).items[0]?.receipt?.documentId;
    expect(await until('the receipt', receipt, 45_000)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is cancelled by the citizen, and paid by another attempt', async () => {
    const obligation = await stage.owes();
    const first = await stage.begin(obligation);
    await stage.comeBack((await stage.press(first, 'cancel')).back);
    expect(await stage.payment(first.id)).toMatchObject({ state: 'cancelled', items: [{ obligation: { state: 'open' } }] });
    const second = await stage.begin(obligation);
    await stage.press(second, 'poor');
    expect(await stage.payment(second.id)).toMatchObject({ state: 'failed', failure: 'Tài khoản không đủ số dư' });
    const third = await stage.begin(obligation);
    await stage.press(third, 'ok');
    expect((await stage.payment(third.id)).state).toBe('paid');
  });

  it('refuses a forged return and an altered pay page', async () => {
    const begun = await stage.begin(await stage.owes());
    const forged = `https://x/?vnp_TxnRef=${begun.reference}&vnp_ResponseCode=00&vnp_SecureHash=00`;
    expect(await stage.comeBack(forged)).toBe('/thanh-toan');
    expect((await stage.payment(begun.id)).state).toBe('redirected');
    const payUrl = begun.next?.kind === 'redirect' ? begun.next.url : '';
    expect((await fetch(payUrl.replace('vnp_Amount=2000000', 'vnp_Amount=100000'))).status).toBe(400);
  });

  it('keeps sound books through all of that', async () => {
    await stage.world.settled();
    const faults = await stage.world.get(ExamineBooks).run();
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  });
});
