import { addWorkingHours, fullDay, type WorkingCalendar } from '@tinhso/kernel';
import type { FullStep, StepWait } from '@tinhso/procedures-contract';

/** A wait that a step does not speak of: a month of working days, and then it ends. */
const PLAIN: Pick<StepWait, 'days' | 'onExpiry'> = { days: 22, onExpiry: 'stopped' };

/** How a step waits for the applicant or a payment. */
export const waitOf = (step: FullStep | undefined, what: StepWait['for']): Pick<StepWait, 'days' | 'onExpiry'> =>
  step?.waits.find((wait) => wait.for === what) ?? PLAIN;

/** Working days → the moment they are over. */
export const afterDays = (calendar: WorkingCalendar, from: Date, days: number): Date =>
  addWorkingHours(calendar, from, (days * fullDay(calendar)) / 3_600_000);
