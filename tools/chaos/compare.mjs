/** Holds our books against what the gateway really took and gave back, đồng by đồng. Every finding is a fault. */
import { booksOf } from './books.mjs';
import { drawerOf } from './counter.mjs';
import { checkTransfers } from './transfers.mjs';

const TOOK_MONEY = new Set(['paid', 'refunding', 'refunded', 'part_refunded']);
const OVER = new Set([...TOOK_MONEY, 'failed', 'expired', 'cancelled']);
const sum = (rows) => rows.reduce((total, { amount }) => total + Number(amount), 0);

/** @returns {Promise<{ seed: number, kind: 'lost' | 'doubleCharged' | 'receiptGaps' | 'ledgerDiff', text: string, amount: number }[]>} */
export async function compare({ stage, gateway, people, obligations, story, sent, takings }) {
  const books = await booksOf(stage, people, obligations, sent);
  const findings = [];
  const find = (kind, text, amount = 1) => findings.push({ seed: story.seed, kind, text, amount });
  for (const payment of books.payments) {
    if (payment.gateway === 'vnpay') checkMoney(payment, await gateway.order(payment.reference), books, find);
    if (payment.gateway === 'cash') checkMoney(payment, drawerOf(takings, payment.reference), books, find);
    checkEnd(payment, books, find);
  }
  for (const { reference, amount } of takings)
    if (!books.payments.some((payment) => payment.reference === reference))
      find('lost', `${reference}: ${amount} in cash is booked nowhere`);
  checkTransfers(sent, books, find);
  for (const obligation of books.obligations) checkObligation(obligation, books, find);
  const credits = await gateway.credits();
  for (const { id, billNo } of obligations.filter((each) => each.billNo)) {
    const { state, amount } = books.obligations.find((each) => each.id === id.replaceAll('-', ''));
    checkProvider({ billNo, due: state === 'settled' ? Number(amount) : 0, told: credits.filter((each) => each.billNo === billNo) }, find);
  }
  return findings;
}

/** What a gateway or a drawer has is what is booked. */
function checkMoney({ id, reference }, order, books, find) {
  const own = (rows) => rows.filter((row) => row.payment_id === id);
  const [charges, refunds] = [own(books.charges), own(books.refunds)];
  for (const number of order.numbers) {
    const booked = charges.filter(({ transaction_no: no }) => no === number);
    if (booked.length === 0) find('lost', `${reference}: ${order.amount} was taken as ${number}, and nobody knows of it`);
    else if (Number(booked[0].amount) !== order.amount)
      find('lost', `${reference}: ${order.amount} was taken as ${number}, and ${booked[0].amount} is booked`);
  }
  for (const { transaction_no: no, amount } of charges)
    if (!order.numbers.includes(no))
      find('ledgerDiff', `${reference}: ${amount} is booked as ${no}, which nobody ever took`, Number(amount));
  const balance = Number(own(books.balances)[0]?.balance ?? 0);
  const there = order.taken - order.refunded;
  if (balance !== there) find('ledgerDiff', `${reference}: ${there} lies there, ${balance} by our books`, Math.abs(there - balance));
  const done = sum(refunds.filter((refund) => refund.state === 'done'));
  if (done !== order.refunded)
    find('ledgerDiff', `${reference}: ${order.refunded} was given back, ${done} by our books`, Math.abs(done - order.refunded));
}

/** Every attempt has come to an end, with its money and without any on its way. */
function checkEnd({ id, reference, state }, books, find) {
  const own = (rows) => rows.filter((row) => row.payment_id === id);
  const [charges, refunds] = [own(books.charges), own(books.refunds)];
  for (const refund of refunds.filter((each) => each.state === 'requested'))
    find('lost', `${reference}: ${refund.amount} is still on its way back`);
  if (!OVER.has(state)) find('lost', `${reference} is still ${state}`);
  if (charges.length > 0 && !TOOK_MONEY.has(state)) find('lost', `${reference} took money and is ${state}`);
  checkPurpose(id, reference, { charges, refunds }, books, find);
}

/** Every đồng that was taken pays for something or goes back. */
function checkPurpose(id, reference, { charges, refunds }, books, find) {
  const paidFor = sum(books.obligations.filter((each) => each.state === 'settled' && each.settled_by === id));
  const kept = sum(charges) - sum(refunds.filter(({ state }) => state !== 'rejected'));
  if (kept < paidFor) find('lost', `${reference}: ${paidFor} was paid with it, and only ${kept} was kept`);
  if (kept > paidFor) find('doubleCharged', `${reference}: ${kept} was kept, and it pays for ${paidFor}`);
}

function checkObligation({ id, state, amount }, books, find) {
  const receipts = books.receipts.filter((row) => row.obligation_id === id);
  const given = receipts.filter(({ kind }) => kind === 'receipt');
  const standing = given.length - receipts.filter(({ kind }) => kind === 'void').length;
  if (standing !== (state === 'settled' ? 1 : 0)) find('receiptGaps', `${id} is ${state} and has ${standing} receipts that stand`);
  if (given.length > 1) find('doubleCharged', `${id} of ${amount} was settled ${given.length} times`);
  const told = books.news.get(id) ?? 0;
  if (told !== given.length) find('lost', `${id} was settled ${given.length} times, and told of ${told} times`);
}

/** The provider of a bill was told once that it was paid, and not at all of one that was not. */
function checkProvider({ billNo, due, told }, find) {
  const credited = sum(told);
  if (credited < due) find('lost', `${billNo} was paid with ${due}, and its provider credited ${credited}`);
  if (credited > due || told.length > 1)
    find('doubleCharged', `${billNo}: the provider was told ${told.length} times, ${credited} for ${due}`);
}
