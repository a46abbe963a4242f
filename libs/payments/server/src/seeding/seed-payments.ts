import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { OpenCharge } from '@tinhso/payments-contract';
import { Reader, type FixedClock } from '@tinhso/platform';
import { OpenChargeUseCase } from '../counter/open-charge.js';
import { TakeCashUseCase } from '../counter/take-cash.js';
import { ProposeRefundUseCase } from '../refunds/propose-refund.js';
import { asStaff, type PaymentsDemo } from './demo-people.js';
import { chargeStories } from './stories.js';
import { seedWaivers } from './seed-waivers.js';

export type { PaymentsDemo } from './demo-people.js';

const DAY = 86_400_000;

/**
 * Money of the demo province: charges and a fine that are due, cash taken yesterday so that its day is to be closed, money that finance has to
 * pay out by hand, a refund that waits for the second person, and rules of exemption. A transfer of nobody known comes from the stand-in bank. Made by the product's own
 * use-cases, once. @returns how many charges there are
 */
export async function seedPayments(app: INestApplicationContext, demo: PaymentsDemo): Promise<number> {
  const [{ n }] = await app
    .get(Reader)
    .manager.query<[{ n: string }]>("SELECT COUNT(*) AS n FROM payment_obligation WHERE kind IN ('counter-charge', 'fine')");
  if (Number(n) > 0) return Number(n);
  const { clock, now } = demo;
  clock.set(yesterdayMorning(now));
  await seedWaivers(app, demo);
  for (const story of chargeStories) await tell(app, demo, story);
  clock.set(now);
  return chargeStories.length;
}

/** Nine in the morning of the day before, in Vietnam. */
function yesterdayMorning(now: Date): Date {
  const local = new Date(now.getTime() + 7 * 3_600_000 - DAY);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), 2));
}

async function tell(app: INestApplicationContext, demo: PaymentsDemo, story: (typeof chargeStories)[number]): Promise<void> {
  const { clock, now, citizens, clerk, finance } = demo;
  const citizen = citizens[story.citizen];
  if (!citizen) throw new Error('the demo has too few citizens');
  if (story.today) clock.set(now);
  else later(clock);
  const wish: OpenCharge = { ...story.charge(now), phone: citizen.phone };
  const opened = await app.get(OpenChargeUseCase, { strict: false }).run(asStaff(clerk, 'one_stop_clerk'), newId(), wish);
  if (!story.given) return;
  later(clock);
  const body = { obligationIds: [opened.id], amount: opened.amount, given: story.given };
  const taken = await app.get(TakeCashUseCase, { strict: false }).run(asStaff(clerk, 'one_stop_clerk'), newId(), body);
  if (!story.refund) return;
  later(clock);
  const refund = { obligationId: opened.id, ...story.refund };
  await app.get(ProposeRefundUseCase, { strict: false }).run(asStaff(finance, 'finance'), taken.paymentId, refund);
}

const later = (clock: FixedClock): void => clock.set(new Date(clock.now().getTime() + 11 * 60_000));
