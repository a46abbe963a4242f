import { ExamineBooks } from '@tinhso/payments-server';
import { until } from '@tinhso/testing';
import { VnpayWorld } from './__world__/vnpay-world.js';

/** The driver of VNPAY against the stand-in, with everything that may go wrong between them. */
describe('VNPAY misbehaves', () => {
  let stage: VnpayWorld;

  beforeAll(async () => (stage = await VnpayWorld.start()));
  afterAll(() => stage?.close());
  afterEach(() => stage.faults({}));

  const refundsOf = async (id: string) => (await stage.payment(id)).refunds.map(({ state, amount }) => `${state} ${amount}`);
  const refundedBy = async (reference: string) => (await stage.order(reference)).refunded / 100;

  it.each([
    ['duplicate', ['00', '02', '02']],
    ['bad-checksum', ['97']],
    ['wrong-amount', ['04']],
  ] as const)('pays once with %s notices', async (vnpayIpn, replies) => {
    await stage.faults({ vnpayIpn });
    const begun = await stage.begin(await stage.owes());
    const { back } = await stage.press(begun, 'ok');
    expect((await stage.replies(begun.reference)).sort()).toEqual(replies);
    await stage.comeBack(back);
    await stage.comesTo(begun.id, 'paid');
    await stage.again(begun.reference);
    expect((await stage.replies(begun.reference)).at(-1)).toBe('02');
  });

  it('finds out by asking when the notice is lost and the browser comes back', async () => {
    await stage.faults({ vnpayIpn: 'lost' });
    const begun = await stage.begin(await stage.owes());
    const { back } = await stage.press(begun, 'ok');
    expect((await stage.payment(begun.id)).state).toBe('redirected');
    await stage.comeBack(back);
    expect((await stage.comesTo(begun.id, 'paid')).items[0]?.obligation.state).toBe('settled');
  });

  it('finds out by the schedule when the money is taken and nobody hears of it', async () => {
    await stage.faults({ vnpayPay: 'timeout-after-charge' });
    const begun = await stage.begin(await stage.owes());
    expect(await stage.press(begun, 'ok')).toEqual({ status: 504, back: null });
    await stage.hoursLater(0.05);
    expect((await stage.comesTo(begun.id, 'paid')).items[0]?.receipt?.number).toMatch(/^AA-26E/);
    expect(await stage.replies(begun.reference)).toEqual([]);
  });

  it('takes a notice that comes hours late, after the schedule had found out', async () => {
    await stage.faults({ vnpayIpn: 'late', vnpayLateMs: 1_500 });
    const begun = await stage.begin(await stage.owes());
    await stage.press(begun, 'ok');
    await stage.hoursLater(5);
    await stage.comesTo(begun.id, 'paid');
    await until('the late notice', async () => (await stage.replies(begun.reference)).length > 0);
    expect(await stage.replies(begun.reference)).toEqual(['02']);
    expect(await refundsOf(begun.id)).toEqual([]);
  });

  it('takes money that comes hours after the attempt ended', async () => {
    const begun = await stage.begin(await stage.owes());
    await stage.hoursLater(5);
    expect((await stage.comesTo(begun.id, 'expired')).items[0]?.obligation.state).toBe('open');
    await stage.press(begun, 'ok');
    expect(await stage.replies(begun.reference)).toEqual(['00']);
    expect(await stage.payment(begun.id)).toMatchObject({ state: 'paid', items: [{ obligation: { state: 'settled' } }] });
  });

  it('does not mind the order in which notices of two payments come', async () => {
    await stage.faults({ vnpayIpn: 'reordered' });
    const [one, other] = [await stage.begin(await stage.owes()), await stage.begin(await stage.owes())];
    await stage.press(one, 'ok');
    expect(await stage.replies(one.reference)).toEqual([]);
    await stage.press(other, 'ok');
    await stage.releaseHeld();
    for (const { id, reference } of [one, other]) {
      expect(await stage.replies(reference)).toEqual(['00']);
      expect((await stage.payment(id)).state).toBe('paid');
    }
  });

  it('gives back what was taken a second time', async () => {
    await stage.faults({ vnpayPay: 'twice' });
    const begun = await stage.begin(await stage.owes());
    await stage.press(begun, 'ok');
    expect(await stage.replies(begun.reference)).toEqual(['00', '00']);
    await until('the refund', async () => (await refundsOf(begun.id))[0] === 'done 20000', 20_000);
    expect(await stage.payment(begun.id)).toMatchObject({ state: 'paid', items: [{ obligation: { state: 'settled' } }] });
    expect(await refundedBy(begun.reference)).toBe(20_000);
  });

  it.each([
    ['ok', 'refunded', 'done'],
    ['rejected', 'paid', 'refused'],
  ] as const)('gives back what is not due when refunds are %s', async (vnpayRefund, state, ended) => {
    await stage.faults({ vnpayIpn: 'lost', vnpayRefund });
    const obligation = await stage.owes();
    const begun = await stage.begin(obligation);
    await stage.press(begun, 'ok');
    // The office says that it need not be paid any more, and then the money is told of.
    await stage.waive(obligation);
    await stage.again(begun.reference);
    await until('the refund', async () => (await refundsOf(begun.id))[0] === `${ended} 20000`, 20_000);
    expect((await stage.payment(begun.id)).state).toBe(state);
    expect(await refundedBy(begun.reference)).toBe(state === 'refunded' ? 20_000 : 0);
  });

  it('gives back once when the answers to its orders are lost', async () => {
    await stage.faults({ loseAnswers: true });
    const obligation = await stage.owes();
    const begun = await stage.begin(obligation);
    await stage.waive(obligation);
    await stage.press(begun, 'ok');
    await until('the refund at the gateway', async () => (await refundedBy(begun.reference)) === 20_000, 20_000);
    expect(await refundsOf(begun.id)).toEqual(['requested 20000']);
    await stage.faults({});
    await stage.comesTo(begun.id, 'refunded');
    expect(await refundedBy(begun.reference)).toBe(20_000);
  });

  it('does not know while the gateway is away, and finds out when it is back', async () => {
    await stage.faults({ vnpayIpn: 'lost' });
    const begun = await stage.begin(await stage.owes());
    await stage.press(begun, 'ok');
    await stage.faults({ vnpay: 'down' });
    await stage.hoursLater(1);
    expect(await stage.comesTo(begun.id, 'unknown')).toMatchObject({ items: [{ obligation: { state: 'held' } }] });
    await stage.faults({});
    await stage.hoursLater(7);
    await stage.comesTo(begun.id, 'paid');
  });

  it('keeps sound books through all of that', async () => {
    await stage.world.settled();
    const faults = await stage.world.get(ExamineBooks).run();
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  });
});
