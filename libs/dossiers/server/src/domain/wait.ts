import { addWorkingHours, fullDay, type WorkingCalendar } from '@tinhso/kernel';
import type { FullStep, StepWait } from '@tinhso/procedures-contract';

/** How a step waits for the applicant or a payment. One that it does not speak of lasts as long as the office waits, and then the work ends. */
export const waitOf = (step: FullStep | undefined, what: StepWait['for'], plainDays: number): Pick<StepWait, 'days' | 'onExpiry'> =>
  step?.waits.find((wait) => wait.for === what) ?? { days: plainDays, onExpiry: 'stopped' };

/** Working days → the moment they are over. */
export const afterDays = (calendar: WorkingCalendar, from: Date, days: number): Date =>
  addWorkingHours(calendar, from, (days * fullDay(calendar)) / 3_600_000);
