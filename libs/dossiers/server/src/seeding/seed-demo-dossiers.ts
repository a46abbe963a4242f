import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { FixedClock } from '@tinhso/platform';
import { DemoActors, type DemoCitizen, type DemoStaff } from './actors.js';
import { DemoDossier } from './demo-dossier.js';
import { storyOf, workingSlots } from './plan.js';
import { Dice } from './random.js';

const DAYS = 42;
const AT_ONCE = 6;

export interface DemoPeople {
  readonly staff: readonly DemoStaff[];
  readonly citizens: readonly DemoCitizen[];
  /** The clock of `app`; moved from moment to moment and left at `now`. */
  readonly clock: FixedClock;
  readonly now: Date;
  /** How many; 300 unless told. */
  readonly count?: number;
}

/**
 * Makes dossiers of the last six weeks by the product's own use-cases: submitted, received, mended, signed, returned,
 * and some at every stage where somebody has to act. The same people and moment give the same dossiers.
 * @param app a context with DossiersModule
 */
export async function seedDemoDossiers(
  app: INestApplicationContext,
  { staff, citizens, clock, now, count = 300 }: DemoPeople,
): Promise<{ dossiers: number }> {
  const dice = new Dice(20_261_123);
  const actors = new DemoActors(app.get(OrganisationsFacade, { strict: false }), staff, citizens);
  const slots = workingSlots(actors.calendar, now, DAYS);
  const bySlot = new Map<number, (() => Promise<void>)[]>();
  for (let n = 0; n < count; n++) {
    const seed = new Dice(dice.between(1, 2 ** 30));
    const story = storyOf(dice, n, slots.length);
    const dossier = new DemoDossier(app, actors, seed, { n, key: newId(), paper: story.paper });
    for (const { step, slot } of story.steps) bySlot.set(slot, [...(bySlot.get(slot) ?? []), () => dossier.take(step)]);
  }
  for (const [index, moment] of slots.entries()) {
    clock.set(moment);
    const work = bySlot.get(index) ?? [];
    for (let from = 0; from < work.length; from += AT_ONCE) await Promise.all(work.slice(from, from + AT_ONCE).map((run) => run()));
  }
  clock.set(now);
  return { dossiers: count };
}
