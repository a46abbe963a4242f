/** Paying by a transfer, as people do it: exactly, in parts, too much, twice, late, or without what has to stand in it. */
import { setTimeout as wait } from 'node:timers/promises';

/** What comes at once, and what comes after the attempt has ended. @returns {{ amount: number, named: boolean, late?: boolean }[]} */
function sumsOf({ kind, share, too }, amount) {
  const first = Math.max(1, Math.floor((amount * share) / 100));
  const whole = { amount, named: true };
  return {
    exact: [whole],
    parts: [
      { amount: first, named: true },
      { amount: amount - first, named: true },
    ],
    part: [{ amount: first, named: true }],
    over: [{ amount: amount + too, named: true }],
    twice: [whole, whole],
    unnamed: [{ amount, named: false }],
    late: [{ ...whole, late: true }],
    none: [],
  }[kind];
}

/** Scans the code that was shown, and transfers. */
export async function transfer(play, plan, { id: paymentId, reference, amount, next }) {
  const attempt = { paymentId, reference, amount, content: next.qr.content, plan };
  play.attempts.push(attempt);
  play.note(
    `person ${plan.person} transfers ${plan.transfer.kind} for ${plan.owed.join('+')} as ${reference}: ${plan.transfer.notices.join(', ')}`,
  );
  await wait(plan.thinksMs);
  await sendAll(play, attempt, false);
}

/** Somebody finds the code again, hours after it had run out. */
export const transferLate = (play, attempt) => sendAll(play, attempt, true);

async function sendAll(play, { reference, amount, content, plan }, late) {
  for (const [index, sum] of sumsOf(plan.transfer, amount).entries()) {
    if (Boolean(sum.late) !== late) continue;
    const words = sum.named ? `MA THI HANH CHUYEN ${content}` : 'MA THI HANH CHUYEN TIEN';
    const credit = await play.bank.send({ amount: sum.amount, content: words, notice: plan.transfer.notices[index] });
    play.sent.push({ ...credit, reference: sum.named ? reference : undefined });
    play.note(`${sum.amount} comes as ${credit.id}${sum.named ? ` for ${reference}` : ''}`);
  }
}

const sum = (rows) => rows.reduce((total, { amount }) => total + Number(amount), 0);

/** Every transfer of the bank is one of ours with the same sum, booked once; and what named an attempt paid it. */
export function checkTransfers(sent, { payments, transfers, charges }, find) {
  for (const { id, amount } of sent) {
    const row = transfers.find(({ transaction_no: no }) => no === id);
    if (!row) find('lost', `the bank took ${amount} as ${id}, and nobody knows of it`);
    else if (Number(row.amount) !== amount || Number(row.booked) !== amount)
      find(
        'ledgerDiff',
        `${id}: ${amount} came, ${row.amount} is known and ${row.booked} booked`,
        Math.abs(amount - Number(row.booked)) || 1,
      );
  }
  for (const { id, reference, amount, state } of payments.filter(({ gateway }) => gateway === 'vietqr')) {
    const named = sum(sent.filter((each) => each.reference === reference));
    const taken = !['created', 'redirected', 'pending', 'unknown', 'failed', 'expired', 'cancelled'].includes(state);
    if (taken && named < Number(amount)) find('lost', `${reference} of ${amount} is ${state}, and only ${named} came for it`);
    if (!taken && named >= Number(amount)) find('lost', `${reference} is ${state}, and ${named} came for its ${amount}`);
    const spent = sum(transfers.filter((each) => each.payment_id === id && each.state === 'spent'));
    const charged = sum(charges.filter((each) => each.payment_id === id));
    if (spent !== charged) find('ledgerDiff', `${reference}: ${spent} was put to it, and ${charged} is charged`, Math.abs(spent - charged));
  }
}
