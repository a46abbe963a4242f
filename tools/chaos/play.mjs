/** Plays some stories beside one another, lets the house recover, and compares its books with the gateway's. */
import { setTimeout as wait } from 'node:timers/promises';
import { cast, forge, goToPay, officeSays, payLate, strike } from './cast.mjs';
import { compare } from './compare.mjs';
import { dice } from './random.mjs';
import { storyOf } from './story.mjs';
import { transferLate } from './transfers.mjs';

const HALF_AN_HOUR = 30 * 60_000;
const A_DAY = 24 * 3_600_000;
/** Longer than the longest pause between two questions to the gateway. */
const SEVEN_HOURS = 7 * 3_600_000;
/** Times that the clock is moved on before we say that the house does not recover. */
const PATIENCE = 14;

/** Everybody at once; the first evening. */
const evening = (play) => [
  ...play.story.windows.map((plan) => goToPay(play, plan)),
  ...play.story.forged.map((plan) => forge(play, plan)),
  ...play.story.waived.map((plan) => officeSays(play, 'waivers', plan)),
  ...play.story.blows.map((plan) => strike(play, plan)),
];

/** After the attempts have ended: who could not pay tries again, while the money of those who went away arrives. */
const halfAnHourLater = (play) => [
  ...play.story.again.map((plan) => goToPay(play, plan)),
  ...play.orders.filter(({ plan }) => plan.paidHoursLater).map((order) => payLate(play, order)),
  ...play.attempts.map((attempt) => transferLate(play, attempt)),
  ...play.story.returned.map((plan) => officeSays(play, 'returns', plan)),
  ...play.story.lateBlows.map((plan) => strike(play, plan)),
];

/** Every notice again, and once more, in any order. One that nobody hears is a lost one. */
async function replay(plays, seed, times) {
  const copies = (count, tell) => Array.from({ length: count }, () => tell);
  const all = plays.flatMap((play) => [
    ...play.orders.flatMap((order) => copies(times(play.story, order), [play, order.reference, play.gateway])),
    ...play.sent.flatMap(({ id }) => copies(times(play.story), [play, id, play.bank])),
  ]);
  const queue = dice(seed).shuffled(all);
  const caller = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [{ note }, reference, outside] = next;
      await outside.repeat(reference).catch((error) => note(`no repetition of ${reference}: ${error.message}`));
    }
  };
  await Promise.all(Array.from({ length: 12 }, caller));
}

/** Where all notices are lost there are none now either, except of what nobody could learn by asking for it. */
function lastNotices({ replays, deaf }, { plan } = {}) {
  const onlyByNotice = plan && (plan.faults.vnpayPay === 'twice' || plan.contradicted || plan.paidHoursLater);
  return deaf && !onlyByNotice ? 0 : Math.max(1, replays);
}

/** What is still under way in the house, and what lies at the bank and was not read from its statement yet. */
const unrest = async (stage, plays) => {
  const [{ n }] = await stage.query(
    `SELECT (SELECT COUNT(*) FROM payment WHERE next_check_at IS NOT NULL)
       + (SELECT COUNT(*) FROM outbox WHERE state <> 'done' AND (event_type LIKE 'payment.%' OR event_type LIKE 'refund.%' OR event_type LIKE 'bill.%')) AS n`,
  );
  const sent = plays.flatMap((play) => play.sent.map(({ id }) => id));
  if (sent.length === 0) return Number(n);
  const [{ known }] = await stage.query('SELECT COUNT(*) AS known FROM bank_transfer WHERE transaction_no IN (?)', [sent]);
  return Number(n) + sent.length - Number(known);
};

/** Lets the schedules run until nothing is under way, moving the clock on. @returns whether it came to rest */
async function rest(stage, plays) {
  for (let moved = 0; moved < PATIENCE; moved++) {
    for (let look = 0; look < 16; look++) {
      if ((await unrest(stage, plays)) === 0) return true;
      await wait(250);
    }
    stage.jump(SEVEN_HOURS);
  }
  return (await unrest(stage, plays)) === 0;
}

/**
 * @param {number[]} seeds played beside one another
 * @returns {Promise<{ findings: { seed: number, kind: string, text: string, amount: number }[], plays: object[] }>}
 */
export async function playTogether(seeds, { stage, gateway }) {
  const plays = await Promise.all(seeds.map((seed) => cast(storyOf(seed), { stage, gateway })));
  await Promise.all(plays.flatMap(evening));
  await replay(plays, seeds[0] ?? 0, ({ replays, deaf }) => (deaf ? 0 : replays));
  stage.jump(HALF_AN_HOUR);
  await wait(2_300);
  await Promise.all(plays.flatMap(halfAnHourLater));
  await stage.whole();
  await gateway.heal();
  stage.jump(A_DAY);
  await replay(plays, seeds.at(-1) ?? 0, lastNotices);
  const rested = await rest(stage, plays);
  const findings = [];
  for (const play of plays) findings.push(...(await compare(play)));
  if (!rested) findings.push({ seed: seeds[0], kind: 'lost', text: 'the house does not come to rest', amount: 1 });
  return { findings, plays };
}
