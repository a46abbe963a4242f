import type { BillBasket, Remittance, Remittances, SavedCodeDetail, SavedCodeMade, StaffBillPage } from '@tinhso/bills-contract';
import { LookForDue, TellWhatIsDue } from '@tinhso/bills-server';
import { newId } from '@tinhso/kernel';
import { ExamineBooks } from '@tinhso/payments-server';
import { systemContext } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import { BillsWorld, type Payer } from './__world__/bills-world.js';

const ctx = systemContext('bills.test');
const SAVED = '/api/v1/citizen/bills/saved';
const STAFF = '/api/v1/staff/bills';

describe('bills, from the provider to the provider, over HTTP', () => {
  let bills: BillsWorld;
  let hanh: Payer;

  beforeAll(async () => {
    bills = await BillsWorld.start();
    hanh = bills.payer();
  });
  afterAll(() => bills?.close());
  afterEach(() => bills.faults());

  const comesTo = (id: string, state: string) => until(state, async () => (await bills.stateOf(id)) === state, 20_000);
  const staff = <T>(path: string, body?: unknown) => bills.stage.world.call<T>(path, { token: bills.finance(), ...(body ? { body } : {}) });

  describe('looking up', () => {
    it('shows a masked name, the meter, the lines that add up, and twelve months', async () => {
      const code = bills.code();
      const { status, body } = await bills.lookUp(hanh, ` ${code.toLowerCase().slice(0, 6)} ${code.slice(6)}`);
      expect(status).toBe(200);
      expect(body.customer).toMatch(/^[^a-z]+\*{3}$/);
      const [bill] = body.bills;
      expect(bill?.reading).toMatchObject({ unit: 'kWh', quantity: (bill?.reading?.to ?? 0) - (bill?.reading?.from ?? 0) });
      expect(bill?.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(bill?.amount);
      expect(body.past.length).toBeGreaterThanOrEqual(11);
    });

    it.each([
      ['a code that is none', 'evn', 'PA12', 422, 'customer-code-faulty'],
      ['a code of nobody', 'evn', 'PA12TX0000000', 404, 'customer-unknown'],
      ['a provider that there is not', 'gas', 'PA12TX0000001', 422, 'biller-unknown'],
    ])('refuses %s', async (_, biller, code, status, problem) => {
      expect(await bills.lookUp(hanh, code, biller)).toMatchObject({ status, body: { code: problem } });
    });

    it('says that the provider is silent, and lets nobody try codes through', async () => {
      await bills.faults({ billers: 'down' });
      expect(await bills.lookUp(hanh, bills.code())).toMatchObject({ status: 503, body: { code: 'biller-silent' } });
      await bills.faults();
      const curious = bills.payer();
      for (let i = 0; i < 40; i++) await bills.lookUp(curious, 'PA12TX0000000');
      expect((await bills.lookUp(curious, bills.code())).status).toBe(429);
    });
  });

  describe('paying', () => {
    it('is told to the provider once, also when the provider takes it and its answer is lost', async () => {
      await bills.faults({ billersNotify: 'lose-answer' });
      const { bill, id } = await bills.pay(hanh, bills.code());
      await until(
        'a second try',
        async () => (await staff<StaffBillPage>(`${STAFF}?queue=waiting`)).body.items.some((each) => each.id === id && each.tries > 1),
        20_000,
      );
      await bills.faults();
      await comesTo(id, 'told');
      expect(await bills.credits(bill.billNo)).toHaveLength(1);
    });

    it('leaves a bill unpayable while its provider does not know of it', async () => {
      await bills.faults({ billersNotify: 'refuse' });
      const code = bills.code();
      const { bill, id } = await bills.pay(hanh, code);
      await comesTo(id, 'refused');
      expect(await bills.openBill(hanh, code)).toMatchObject({ billNo: bill.billNo, beingCredited: true });
      const again = await bills.basket<{ code: string }>(hanh, { biller: 'evn', code, billNo: bill.billNo, amount: bill.amount });
      expect(again).toMatchObject({ status: 409, body: { code: 'bill-gone' } });
    });

    it('of one bill is one thing, whoever looks it up: the second is told who is paying', async () => {
      const code = bills.code();
      const son = bills.payer('Ma Văn Sính');
      const bill = await bills.openBill(hanh, code);
      const pick = { biller: 'evn', code, billNo: bill.billNo, amount: bill.amount };
      const baskets = await Promise.all([hanh, son].map((who) => bills.basket(who, pick)));
      expect(new Set(baskets.flatMap(({ body }) => body.obligationIds)).size).toBe(1);
      const basket = baskets[0]?.body as BillBasket;
      expect((await bills.begin(hanh, basket)).status).toBe(201);
      expect(await bills.begin(son, basket)).toMatchObject({ status: 409, body: { code: 'being-paid' } });
    });

    it('several bills at once is one payment, with a receipt for each', async () => {
      const codes = [bills.code(), bills.code()];
      const picks = await Promise.all(
        codes.map(async (code) => {
          const { billNo, amount } = await bills.openBill(hanh, code);
          return { biller: 'evn', code, billNo, amount };
        }),
      );
      const { body } = await bills.basket(hanh, ...picks);
      const { body: begun } = await bills.begin(hanh, body);
      await bills.stage.press(begun, 'ok');
      for (const id of body.obligationIds) await comesTo(id, 'told');
      const { body: paid } = await bills.stage.world.call<typeof begun>(`/api/v1/citizen/payments/${begun.id}`, { token: hanh.token });
      expect(new Set(paid.items.map(({ receipt }) => receipt?.number)).size).toBe(2);
    });

    it('another sum than the bill is refused, and so is a part where the provider takes none', async () => {
      const code = bills.code();
      const { billNo, amount } = await bills.openBill(hanh, code);
      const pick = { biller: 'evn', code, billNo, amount: amount - 50_000 };
      expect(await bills.basket(hanh, pick)).toMatchObject({ status: 409, body: { code: 'bill-changed', amount } });
    });

    it('in parts leaves the rest to be paid', async () => {
      const code = `TQH${String(bills.code().slice(6)).padStart(8, '0')}`;
      const first = await bills.openBill(hanh, code, 'hoc-phi');
      expect(first.partLeast).toBe(200_000);
      const pick = { biller: 'hoc-phi', code, billNo: first.billNo };
      expect((await bills.basket(hanh, { ...pick, amount: 100_000 })).status).toBe(422);
      const { body } = await bills.basket(hanh, { ...pick, amount: 400_000 });
      await bills.stage.press((await bills.begin(hanh, body)).body, 'ok');
      await comesTo(body.obligationIds[0] ?? '', 'told');
      expect((await bills.openBill(hanh, code, 'hoc-phi')).amount).toBe(first.amount - 400_000);
    });

    it('in advance needs no bill', async () => {
      const code = `TQN${bills.code().slice(6)}`;
      expect((await bills.basket(hanh, { biller: 'nuoc', code, amount: 10_000 })).status).toBe(422);
      const { body } = await bills.basket(hanh, { biller: 'nuoc', code, amount: 300_000 });
      await bills.stage.press((await bills.begin(hanh, body)).body, 'ok');
      await comesTo(body.obligationIds[0] ?? '', 'told');
    });

    it('what was paid elsewhere meanwhile goes back by itself', async () => {
      const code = bills.code();
      const bill = await bills.openBill(hanh, code);
      const { body } = await bills.basket(hanh, { biller: 'evn', code, billNo: bill.billNo, amount: bill.amount });
      const { body: begun } = await bills.begin(hanh, body);
      await bills.paidElsewhere(code, bill.billNo);
      await bills.stage.press(begun, 'ok');
      await comesTo(body.obligationIds[0] ?? '', 'elsewhere');
      const refunded = async () => {
        const { body: now } = await bills.stage.world.call<typeof begun>(`/api/v1/citizen/payments/${begun.id}`, { token: hanh.token });
        return now.state === 'refunded' && now.refunds;
      };
      expect(await until('the refund', refunded, 20_000)).toMatchObject([{ amount: bill.amount, state: 'done' }]);
    });
  });

  describe('a provider that refuses', () => {
    const refused = async (): Promise<string> => {
      await bills.faults({ billersNotify: 'refuse' });
      const { id } = await bills.pay(hanh, bills.code());
      await comesTo(id, 'refused');
      await bills.faults();
      return id;
    };

    it('is told again by finance', async () => {
      const id = await refused();
      const { body } = await staff<StaffBillPage>(`${STAFF}?queue=refused`);
      expect(body.items.find((each) => each.id === id)?.refusal).toContain('khóa kỳ');
      expect((await staff(`${STAFF}/${id}/retry`, {})).status).toBe(204);
      await comesTo(id, 'told');
      expect(await staff(`${STAFF}/${id}/retry`, {})).toMatchObject({ status: 409, body: { code: 'bill-not-refused' } });
    });

    it('has finance give the money back, or settle by hand', async () => {
      const [back, hand] = [await refused(), await refused()];
      const reason = 'Đã gọi cho điện lực';
      expect((await staff(`${STAFF}/${back}/give-back`, { reason })).status).toBe(204);
      expect((await staff(`${STAFF}/${hand}/by-hand`, { reason })).status).toBe(204);
      expect([await bills.stateOf(back), await bills.stateOf(hand)]).toEqual(['returned', 'by_hand']);
      expect((await staff(`${STAFF}/${back}/by-hand`, { reason })).status).toBe(409);
    });

    it('has two people of finance give a large sum back', async () => {
      await bills.faults({ billersNotify: 'refuse' });
      const { id } = await bills.payLarge(hanh, 612_000);
      await comesTo(id, 'refused');
      const [first, second] = [newId(), newId()];
      const giveBack = (who: string) =>
        bills.stage.world.call(`${STAFF}/${id}/give-back`, { token: bills.finance(who), body: { reason: 'Đã gọi cho điện lực' } });
      expect((await giveBack(first)).status).toBe(204);
      expect(await bills.stateOf(id)).toBe('to_return');
      expect(await giveBack(first)).toMatchObject({ status: 403, body: { code: 'return-own-proposal' } });
      // Whoever finds another way ends the proposal, and it begins anew.
      expect((await staff(`${STAFF}/${id}/retry`, {})).status).toBe(204);
      await comesTo(id, 'refused');
      expect((await giveBack(first)).status).toBe(204);
      const owed = await bills.owed('evn');
      expect((await giveBack(second)).status).toBe(204);
      expect(await bills.stateOf(id)).toBe('returned');
      expect(await bills.owed('evn')).toBe(owed - 612_000);
    });
  });

  it('remits what was credited until a closed day once, in a file whose sum is what the ledger owed', async () => {
    const { bill, id } = await bills.pay(hanh, bills.code());
    await comesTo(id, 'told');
    const desk = '/api/v1/staff/bill-remittances';
    const [today] = (await staff<Remittances>(desk)).body.items.filter(({ biller }) => biller === 'evn');
    const wish = { biller: 'evn', day: today?.day };
    expect(await staff(desk, wish)).toMatchObject({ status: 422, body: { code: 'remittance-day-open' } });
    await bills.stage.hoursLater(24);
    // The day is over; it goes to nobody before finance has closed it.
    expect(await staff(desk, wish)).toMatchObject({ status: 422, body: { code: 'remittance-day-open' } });
    await bills.closes(today?.day ?? '');
    const later = await bills.pay(hanh, bills.code());
    await comesTo(later.id, 'told');
    const answers = await Promise.all([1, 2].map(() => staff<Remittance>(desk, wish)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const made = answers.find(({ status }) => status === 201)?.body;
    const file = await staff<string>(`${desk}/${made?.id}/file`);
    expect(file.body).toContain(`"${bill.billNo}"`);
    expect(file.body).not.toContain(later.bill.billNo);
    expect(file.body).toContain(`"Cộng","${made?.count}","${made?.total}"`);
    const booked = await bills.stage.world.query<{ n: string }[]>(
      "SELECT SUM(l.debit) AS n FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id WHERE e.source_id = UNHEX(REPLACE(?, '-', '')) AND l.account = 'payable:evn'",
      [made?.id],
    );
    expect(Number(booked[0]?.n)).toBe(made?.total);
    // What the ledger still owes is what is still to be remitted: of the days after, and what no provider has taken yet.
    expect(await bills.owed('evn')).toBe(await bills.unremitted('evn'));

    await bills.stage.hoursLater(48);
    const [next] = (await staff<Remittances>(desk)).body.items.filter(({ biller, id: of }) => biller === 'evn' && !of);
    await bills.closes(bills.yesterday());
    const through = { biller: 'evn', day: bills.yesterday() };
    const second = await staff<Remittance>(desk, through);
    expect(second).toMatchObject({ status: 201, body: { firstDay: next?.day, day: through.day } });
    expect(await staff(desk, through)).toMatchObject({ status: 409, body: { code: 'nothing-to-remit' } });
    expect(await bills.owed('evn')).toBe(await bills.unremitted('evn'));
  });

  it('sends nothing that the ledger does not owe', async () => {
    const { id } = await bills.pay(hanh, bills.code());
    await comesTo(id, 'told');
    await bills.stage.hoursLater(24);
    await bills.closes(bills.yesterday());
    const wish = { biller: 'evn', day: bills.yesterday() };
    const correct = await bills.misbook('evn', 1_000_000_000);
    expect(await staff('/api/v1/staff/bill-remittances', wish)).toMatchObject({ status: 409, body: { code: 'remittance-over-ledger' } });
    await correct();
    expect((await staff('/api/v1/staff/bill-remittances', wish)).status).toBe(201);
  });

  it('does not show a kept code as owing what its provider was just told of', async () => {
    const who = bills.payer();
    const code = bills.code();
    await bills.stage.world.call(SAVED, { token: who.token, body: { biller: 'evn', code, nickname: 'Nhà', remind: false } });
    expect((await bills.saved(who))[0]?.bills[0]).toMatchObject({ beingCredited: false });
    const picks = (await bills.saved(who)).flatMap((each) =>
      each.bills.map(({ billNo, amount }) => ({ biller: 'evn', code, billNo, amount })),
    );
    const { body } = await bills.basket(who, ...picks);
    await bills.stage.press((await bills.begin(who, body)).body, 'ok');
    for (const id of body.obligationIds) await comesTo(id, 'told');
    expect((await bills.saved(who)).flatMap((each) => each.bills).every(({ beingCredited }) => beingCredited)).toBe(true);
  });

  describe('kept codes', () => {
    it('are named, shown with what is open, taken out and put back', async () => {
      const who = bills.payer();
      const code = bills.code();
      const wish = { biller: 'evn', code, nickname: ' Nhà  bố mẹ ', remind: false };
      const { id } = (await bills.stage.world.call<SavedCodeMade>(SAVED, { token: who.token, body: wish })).body;
      expect(await bills.stage.world.call(SAVED, { token: who.token, body: wish })).toMatchObject({ status: 409 });
      expect(await bills.saved(who)).toMatchObject([{ id, code, nickname: 'Nhà bố mẹ', stale: false }]);
      const act = (method: string, path: string, body?: unknown) =>
        bills.stage.world.call(`${SAVED}/${id}${path}`, { token: who.token, method, ...(body ? { body } : {}) });
      expect((await act('PATCH', '', { nickname: 'Nhà ngoại' })).status).toBe(204);
      expect((await act('DELETE', '')).status).toBe(204);
      expect(await bills.saved(who)).toEqual([]);
      expect((await act('GET', '')).status).toBe(404);
      expect((await act('POST', '/restore')).status).toBe(204);
      expect(await bills.saved(who)).toMatchObject([{ nickname: 'Nhà ngoại' }]);
      const detail = await bills.stage.world.call<SavedCodeDetail>(`${SAVED}/${id}`, { token: who.token });
      expect(detail.body.lookup.past.length).toBeGreaterThan(10);
    });

    it('show what was seen last while the provider is silent', async () => {
      const who = bills.payer();
      await bills.stage.world.call(SAVED, {
        token: who.token,
        body: { biller: 'evn', code: bills.code(), nickname: 'Nhà', remind: false },
      });
      const [before] = await bills.saved(who);
      await bills.stage.hoursLater(1);
      await bills.faults({ billers: 'down' });
      expect(await bills.saved(who)).toMatchObject([
        { stale: true, seenAt: before?.seenAt, bills: before?.bills.map(({ billNo }) => ({ billNo })) },
      ]);
    });

    it('remind once, in one message for everything, and never at night', async () => {
      const who = bills.payer();
      const codes = [bills.code(), bills.code()];
      const soon = new Date(bills.stage.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
      for (const code of codes) {
        const bill = { billNo: `${code}-X`, period: '2026-10', amount: 123_000, dueOn: soon };
        const headers = { 'content-type': 'application/json' };
        await fetch(`${bills.stage.box.billersUrl}/desk/evn/customers/${code}/bills`, {
          method: 'POST',
          headers,
          body: JSON.stringify(bill),
        });
        await bills.stage.world.call(SAVED, { token: who.token, body: { biller: 'evn', code, nickname: code, remind: true } });
      }
      const { world, clock } = bills.stage;
      const local = (clock.now().getUTCHours() + 7) % 24;
      clock.moveOn(((23 - local + 24) % 24) * 3_600_000);
      for (let i = 0; i < 4; i++) await world.get(LookForDue).run(ctx);
      expect(await world.get(TellWhatIsDue).run(ctx)).toBe(0);
      clock.moveOn(9 * 3_600_000);
      const events = () =>
        world.query<{ n: string }[]>("SELECT COUNT(DISTINCT event_id) AS n FROM outbox WHERE event_type = 'bill.due_soon'");
      await until('the message', async () => (await world.get(TellWhatIsDue).run(ctx), Number((await events())[0]?.n) > 0), 10_000);
      const digests = await world.query<{ n: number; digests: number }[]>(
        "SELECT COUNT(*) AS n, COUNT(DISTINCT digest_id) AS digests FROM bill_reminder WHERE account_id = UNHEX(REPLACE(?, '-', '')) AND bill_no LIKE '%-X'",
        [who.accountId],
      );
      expect(digests[0]).toEqual({ n: 2, digests: 1 });
      clock.moveOn(86_400_000);
      await world.get(LookForDue).run(ctx);
      expect(await world.get(TellWhatIsDue).run(ctx)).toBe(0);
    });
  });

  it('keeps sound books through all of that', async () => {
    await bills.stage.world.settled();
    const faults = await bills.stage.world.get(ExamineBooks).run();
    expect(Object.entries(faults).filter(([, count]) => count !== 0)).toEqual([]);
  });
});
