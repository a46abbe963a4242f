import { dossierMachine, type DossierAction, type DossierStatus } from '@tinhso/dossiers-contract';
import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { officeOf, storyOf, workingSlots, type StoryStep } from './plan.js';
import { Dice } from './random.js';

/** What the return desk does leaves the dossier where it is. */
const AT_RETURN_DESK: readonly StoryStep[] = ['dispatch', 'post'];
const ACTIONS: Record<Exclude<StoryStep, 'submit' | 'supply' | 'dispatch' | 'post'>, DossierAction> = {
  accept: 'accept',
  refuse: 'refuse',
  ask: 'request_supplement',
  start: 'start',
  review: 'request_review',
  sign: 'sign',
  signed: 'signed',
  return: 'return',
  withdraw: 'withdraw',
};

describe('stories of the demo', () => {
  const slots = workingSlots(PLAIN_CALENDAR, new Date('2026-11-25T10:00:00+07:00'), 42);

  it('happen in office hours before now', () => {
    expect(slots.length).toBeGreaterThan(400);
    expect(slots.every((slot, index) => index === 0 || slot > (slots[index - 1] as Date))).toBe(true);
    expect(slots.at(-1)?.toISOString()).toBe('2026-11-25T02:40:00.000Z');
  });

  it('take only ways that the life of a dossier has, in order', () => {
    const dice = new Dice(1);
    for (let n = 0; n < 300; n++) {
      const { steps } = storyOf(dice, n, slots.length);
      expect(steps[0]?.step).toBe('submit');
      let status: DossierStatus = 'submitted';
      let accepted = false;
      for (const { step } of steps.slice(1)) {
        if (AT_RETURN_DESK.includes(step)) {
          expect({ n, step, status }).toEqual({ n, step, status: 'completed' });
          continue;
        }
        const action: DossierAction = step === 'supply' ? (accepted ? 'resume' : 'supplement') : ACTIONS[step as keyof typeof ACTIONS];
        const edge = dossierMachine.edge(status, action);
        expect({ n, step, from: status, possible: edge !== undefined }).toMatchObject({ possible: true });
        status = edge?.to ?? status;
        accepted ||= step === 'accept';
      }
      expect(steps.every(({ slot }, index) => slot >= 0 && (index === 0 || slot > (steps[index - 1]?.slot ?? 0)))).toBe(true);
    }
  });

  it('have papers that were signed more than three working days ago and lie there still', () => {
    const late = Array.from({ length: 300 }, (_, n) => storyOf(new Dice(n), n, slots.length)).filter(
      ({ steps, paper }) => paper === 'elsewhere' && steps.at(-1)?.step === 'signed',
    );
    expect(late.length).toBeGreaterThan(2);
    // Half-hours of office time: sixteen a day.
    for (const { steps } of late) expect(slots.length - 1 - (steps.at(-1)?.slot ?? 0)).toBeGreaterThan(3 * 16);
  });

  it.each([1, 2, 3])('leave something of every kind in each of %i offices', (offices) => {
    const kinds = new Set<string>();
    for (let n = 0; n < 300; n += 4) {
      const { steps, paper = '' } = storyOf(new Dice(n), n, slots.length);
      kinds.add(`${officeOf(n, offices)} ${paper} ${steps.map(({ step }) => step).join()}`);
    }
    // Two of the thirteen open ways are the same steps at another age, twice.
    expect(kinds.size).toBe(11 * offices);
  });
});
