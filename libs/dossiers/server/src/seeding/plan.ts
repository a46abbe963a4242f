import { dayStart, isWorkingDay, localDay, shiftsOf, type WorkingCalendar } from '@tinhso/kernel';
import type { DossierStatus } from '@tinhso/dossiers-contract';
import type { Dice } from './random.js';

/** What happens to a dossier next, in the words of the use-cases. */
export type StoryStep =
  'submit' | 'accept' | 'refuse' | 'ask' | 'supply' | 'start' | 'review' | 'sign' | 'signed' | 'return' | 'withdraw' | 'dispatch' | 'post';

/** Where the paper of a result is wanted, when it is: at the own office, at another, by post. Otherwise as the answers say. */
export type PaperWanted = 'here' | 'elsewhere' | 'post';

/** One dossier's way: which steps at which of the day's moments (see `workingSlots`), in order. */
export interface Story {
  readonly steps: readonly { readonly step: StoryStep; readonly slot: number }[];
  readonly paper?: PaperWanted;
}

const SLOT = 30 * 60_000;

/** Half-hours of office time of the last `days` days before `now`, oldest first. */
export function workingSlots(calendar: WorkingCalendar, now: Date, days: number): Date[] {
  const slots: Date[] = [];
  const today = localDay(calendar, now);
  for (let day = today - days; day <= today; day++) {
    if (!isWorkingDay(calendar, day)) continue;
    for (const { from, to } of shiftsOf(calendar, day))
      for (let at = from + 10 * 60_000; at < to; at += SLOT) if (at < now.getTime()) slots.push(new Date(at));
  }
  // A calendar of holidays only would leave nothing; the day before is then as good as any.
  return slots.length > 0 ? slots : [new Date(dayStart(calendar, today))];
}

const FULL: readonly StoryStep[] = ['submit', 'accept', 'start', 'review', 'sign', 'signed', 'return'];
/** Ways that have come to an end, with how often they occur among a hundred. */
const ENDED: readonly (readonly [share: number, steps: readonly StoryStep[]])[] = [
  [78, FULL],
  [8, ['submit', 'ask', 'supply', 'accept', 'start', 'review', 'sign', 'signed', 'return']],
  [5, ['submit', 'accept', 'start', 'ask', 'supply', 'review', 'sign', 'signed', 'return']],
  [5, ['submit', 'refuse']],
  [4, ['submit', 'withdraw']],
];
const SIGNED: readonly StoryStep[] = ['submit', 'accept', 'start', 'review', 'sign', 'signed'];
/** Ways that stop where somebody has to act, so that every work list has something in it. */
const OPEN: readonly (readonly [stopsAt: DossierStatus, steps: readonly StoryStep[], oldest: number, paper?: PaperWanted])[] = [
  ['submitted', ['submit'], 10],
  ['submitted', ['submit'], 4],
  ['accepted', ['submit', 'accept'], 8],
  ['processing', ['submit', 'accept', 'start'], 14],
  ['processing', ['submit', 'accept', 'start'], 60],
  ['awaiting_signature', ['submit', 'accept', 'start', 'review'], 18],
  ['awaiting_supplement', ['submit', 'accept', 'start', 'ask'], 40],
  ['awaiting_supplement', ['submit', 'ask'], 30],
  ['completed', SIGNED, 24],
  // Signed for longer than an office may leave a paper lying: the desk has something that is late.
  ['completed', SIGNED, 140, 'elsewhere'],
  ['completed', SIGNED, 24, 'here'],
  ['completed', [...SIGNED, 'post'], 24, 'post'],
  ['completed', [...SIGNED, 'dispatch'], 24, 'elsewhere'],
];

function endedSteps(dice: Dice): readonly StoryStep[] {
  let left = dice.next() * 100;
  for (const [share, steps] of ENDED) if ((left -= share) < 0) return steps;
  return FULL;
}

/** Puts steps on slots: the first at `first`, the others one to `pace` slots after one another. */
function placed(dice: Dice, steps: readonly StoryStep[], first: number, last: number, pace: number): Story {
  let slot = first;
  return {
    steps: steps.map((step, index) => {
      if (index > 0) slot += step === 'supply' ? dice.between(8, 30) : dice.between(1, pace);
      return { step, slot: Math.min(slot, last + index) };
    }),
  };
}

/**
 * The story of the n-th dossier of the demo: one in four is open and recent, the others are done.
 * @param slots how many moments there are; steps past the last one have not happened yet
 */
export function storyOf(dice: Dice, n: number, slots: number): Story {
  const last = slots - 1;
  const open = n % 4 === 0 ? OPEN[(n / 4) % OPEN.length] : undefined;
  if (!open) {
    const steps = endedSteps(dice);
    // Mostly quick; now and then slow, so that the measures of lateness have something to show.
    return placed(dice, steps, dice.between(0, Math.max(0, last - 60)), last - steps.length, dice.chance(0.9) ? 3 : 12);
  }
  const [, steps, oldest, paper] = open;
  const first = Math.max(0, last - dice.between(Math.ceil(oldest / 2), oldest) - steps.length);
  return { ...placed(dice, steps, first, last - steps.length, 2), ...(paper ? { paper } : {}) };
}

/** The office of the n-th dossier: turned on by one after each round of open stories, so that every office gets every kind. */
export function officeOf(n: number, offices: number): number {
  const round = Math.floor(n / 4);
  return ((round % OPEN.length) + Math.floor(round / OPEN.length) + (n % 4)) % offices;
}

/** Whether the n-th dossier, at the first office, is the first person's: each kind of open ones, and as many of those that are done. */
export const isForFirst = (n: number, offices: number): boolean => n < 4 * OPEN.length * offices && n % 4 < 2;
