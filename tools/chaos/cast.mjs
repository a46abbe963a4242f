/** Plays a story: people in their windows, the office, the forger, and the blows. What happened is written down line by line. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { bankOf } from './bank.mjs';
import { payAtCounter } from './counter.mjs';
import { persist } from './http.mjs';
import { transfer } from './transfers.mjs';

/** What was written down of a story, for whoever has to find out why it failed. */
const diary = (began) => {
  const lines = [];
  return { lines, note: (text) => lines.push(`${String(Math.round(performance.now() - began)).padStart(6)} ms  ${text}`) };
};

/** Puts a story's people and debts into the product. */
export async function cast(story, { stage, gateway }) {
  const began = performance.now();
  const office = (path, body) => persist(`http://127.0.0.1:${stage.ports.office}/office/${path}`, { body });
  const people = await Promise.all(
    Array.from({ length: story.people }, async (_, n) => {
      const accountId = randomUUID();
      const { body } = await office('people', { accountId });
      return { accountId, token: body.token, ip: `10.${(story.seed >> 8) & 255}.${story.seed & 255}.${n + 1}` };
    }),
  );
  const obligations = [];
  for (const [index, { person, unit, amount, isBill }] of story.obligations.entries()) {
    if (isBill) obligations.push(await billOf(people[person], { stage, amount, code: codeOf(story.seed * 10 + index) }));
    else obligations.push({ id: (await office('obligations', { accountId: people[person].accountId, unit, amount })).body.id, amount });
  }
  const { body: clerk } = await office('clerks', {});
  const done = { orders: [], attempts: [], sent: [], takings: [] };
  return { story, people, obligations, ...done, clerk, office, stage, gateway, bank: bankOf(stage), ...diary(began) };
}

/** A customer of the water works, of a code of seven figures; codes that end in 000 are nobody's. */
const codeOf = (number) => `TQN${String(number % 1_000_000).padStart(6, '0')}1`;

/** The provider writes a bill, and somebody looks it up to pay it. */
async function billOf({ token, ip }, { stage: { ports }, amount, code }) {
  const billNo = `NUOC-${randomUUID().slice(0, 18)}`;
  const desk = `http://127.0.0.1:${ports.sandbox}/billers/desk/nuoc/customers/${code}/bills`;
  await persist(desk, { body: { billNo, period: '2026-10', amount, dueOn: '2027-12-31' } });
  const picks = [{ biller: 'nuoc', code, billNo, amount }];
  const { status, body } = await persist(`http://127.0.0.1:${ports.api}/api/v1/citizen/bills/baskets`, { body: { picks }, token, ip });
  if (status !== 201) throw new Error(`a bill cannot be paid: ${status} ${JSON.stringify(body)}`);
  return { id: body.obligationIds[0], amount, billNo };
}

/** Goes to pay in one window, as far as the story says. */
export async function goToPay(play, plan) {
  const { stage, note, people, obligations } = play;
  const person = people[plan.person];
  const wanted = plan.owed.map((index) => obligations[index]);
  await wait(plan.at);
  // Bills are paid to their providers, not over the counter.
  if (plan.way === 'cash' && wanted.every(({ billNo }) => !billNo)) return payAtCounter(play, wanted);
  const way = plan.way === 'vietqr' ? 'vietqr' : 'vnpay';
  const body = { obligationIds: wanted.map(({ id }) => id), way, amount: wanted.reduce((sum, { amount }) => sum + amount, 0) };
  const api = `http://127.0.0.1:${stage.ports.api}/api/v1/citizen/payments`;
  // A window whose answer got lost sends the same key again.
  const headers = { 'idempotency-key': randomUUID() };
  const { status, body: begun } = await persist(api, { body, headers, token: person.token, ip: person.ip });
  if (status !== 201) return note(`person ${plan.person} cannot pay ${plan.owed.join('+')}: ${status} ${begun.code}`);
  if (way === 'vietqr') return transfer(play, plan, begun);
  return payAtGateway(play, plan, begun);
}

async function payAtGateway(play, plan, begun) {
  const { gateway, note } = play;
  const order = { reference: begun.reference, paymentId: begun.id, url: begun.next?.url, amount: begun.amount, plan };
  play.orders.push(order);
  note(`person ${plan.person} pays ${plan.owed.join('+')} as ${order.reference}: ${plan.result}, ${JSON.stringify(plan.faults)}`);
  await gateway.misbehave(order.reference, plan.faults);
  if (plan.result === 'abandon' && !plan.opens) return undefined;
  await gateway.openPage(order.url);
  await wait(plan.thinksMs);
  return plan.result === 'abandon' ? undefined : decide(play, order);
}

/** Presses a button at the gateway, and perhaps comes back. */
async function decide(play, order) {
  const { gateway, note, people } = play;
  const { reference, plan } = order;
  const { status, location } = await gateway.press(reference, plan.result);
  note(`${reference} ${plan.result}: the gateway answers ${status}`);
  if (plan.contradicted) await contradict(play, order);
  if (location && plan.comesBack) await persist(location, { ip: people[plan.person].ip });
}

/** Two parts of the gateway say that it was paid and that it was cancelled, at the same moment and more than once. */
async function contradict({ gateway, note }, { reference, amount }) {
  const paid = () => gateway.repeat(reference).catch((error) => note(`no repetition of ${reference}: ${error.message}`));
  const cancelled = () => gateway.say({ reference, amount, code: '24' });
  await Promise.all([cancelled(), paid(), cancelled(), cancelled(), paid(), cancelled()]);
  note(`${reference} is paid and cancelled, say notices`);
}

/** Hours later the bank of somebody who had gone away says yes after all. The gateway tells of it as it should. */
export async function payLate({ gateway, note }, order) {
  await gateway.misbehave(order.reference, { vnpayIpn: 'ok', vnpayPay: 'ok' });
  await gateway.openPage(order.url);
  const { status } = await gateway.press(order.reference, 'ok');
  note(`${order.reference} is paid late: the gateway answers ${status}`);
}

/** Tries to be believed without money. */
export async function forge({ gateway, note, orders }, { at, what }) {
  await wait(at);
  const order = orders.at(-1);
  if (!order) return;
  const { reference, amount } = order;
  const tries = {
    'wrong-secret': [{ reference, amount }, { key: 'a secret that is not theirs' }],
    'wrong-amount': [{ reference, amount: amount + 1_000 }],
    'unknown-order': [{ reference: 'TT000000000000000000', amount }],
    'other-terminal': [{ reference, amount }, { at: 'OTHER001' }],
    'half-the-amount': [{ reference, amount: amount / 2 }],
  };
  note(`a forger (${what}) about ${reference} is answered ${await gateway.say(...tries[what])}`);
}

/** The office changes its mind. @param path `waivers` or `returns` */
export async function officeSays(play, path, { at, index }) {
  await wait(at);
  const { status } = await play.office(path, { id: play.obligations[index].id });
  play.note(`the office ${path === 'waivers' ? 'waives' : 'gives back'} ${index}: ${status}`);
}

/** A blow at the house itself. */
export async function strike({ stage, gateway, note }, { at, what }) {
  await wait(at);
  note(`blow: ${what}`);
  if (what === 'kill-api') stage.kill('api');
  if (what === 'kill-worker') stage.kill('worker');
  if (what === 'cut-connections') await stage.cutConnections();
  if (what === 'flush-redis') await stage.redis.flushall();
  const outside = {
    'gateway-down': [{ vnpay: 'down' }, { vnpay: 'ok' }],
    'bank-down': [{ bank: 'down' }, { bank: 'ok' }],
    'provider-deaf': [{ billersNotify: 'lose-answer' }, { billersNotify: 'ok' }],
  };
  const [broken, whole] = outside[what] ?? [];
  if (!broken) return;
  await gateway.switch(broken);
  await wait(what === 'provider-deaf' ? 2_000 : 700);
  await gateway.switch(whole);
}
