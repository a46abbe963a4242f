import { workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import type { DossierEventType, DossierStatus } from '@tinhso/dossiers-contract';
import type { FullStep } from '@tinhso/procedures-contract';
import { currentStep } from './steps.js';

/** Of an entry of the history, what says where a dossier was. */
export interface StepEvent {
  readonly type: DossierEventType;
  readonly occurredAt: Date;
  readonly actorName: string | null;
  readonly data: {
    readonly step?: { readonly key: string; readonly unitId: string; readonly dueAt?: string };
    readonly officerName?: string;
    readonly promisedAt?: string;
  } | null;
}

/** A stretch of time in one step. */
export interface StepStay {
  readonly step: FullStep;
  readonly unitId: string;
  readonly from: Date;
  /** Absent for the one that lasts. */
  readonly to?: Date;
  readonly dueAt?: Date;
  /** Who did it. */
  readonly officer?: string;
  /** Office hours in it, without what was waited for somebody outside. */
  readonly usedHours: number;
}

/** What ends a wait or begins one. */
const PAUSES: readonly DossierEventType[] = ['dossier.supplement_requested', 'dossier.payment_requested'];
const RESUMES: readonly DossierEventType[] = ['dossier.supplemented', 'dossier.paid', 'dossier.stopped', 'dossier.withdrawn'];
const ENDS: readonly DossierEventType[] = ['dossier.refused', 'dossier.returned', 'dossier.withdrawn', 'dossier.stopped'];
/** Who acts in these is who does the step. */
const BY_ACTOR: readonly DossierEventType[] = [
  'dossier.accepted',
  'dossier.refused',
  'dossier.started',
  'dossier.signature_requested',
  'dossier.returned',
];
/** Statuses that entries lead to which do not name the step, because they are older than steps. */
const LED_TO: Partial<Record<DossierEventType, DossierStatus>> = {
  'dossier.accepted': 'processing',
  'dossier.review_requested': 'awaiting_signature',
  'dossier.sent_back': 'processing',
  'dossier.signed': 'completed',
};

interface Open {
  step: FullStep;
  unitId: string;
  from: Date;
  dueAt?: Date;
  officer?: string;
}

/**
 * Who had a dossier when, told from its history.
 * @param events oldest first
 * @param dossier as it was received: its unit, and the date of receipt that it had
 */
export function stepHistory(
  calendar: WorkingCalendar,
  steps: readonly FullStep[],
  events: readonly StepEvent[],
  { unitId, submittedAt, now }: { readonly unitId: string; readonly submittedAt: Date; readonly now: Date },
): StepStay[] {
  const first = currentStep(steps, { status: 'submitted', stepKey: null }) ?? steps[0];
  if (!first) return [];
  const pauses = pausesOf(events, now);
  const stays: StepStay[] = [];
  let open: Open | undefined = { step: first, unitId, from: submittedAt };
  const close = (to: Date | undefined): void => {
    if (open) stays.push({ ...open, ...(to ? { to } : {}), usedHours: worked(calendar, pauses, open.from, to ?? now) });
    open = undefined;
  };
  for (const event of events) {
    if (open && BY_ACTOR.includes(event.type) && event.actorName) open.officer = event.actorName;
    if (open && event.data?.officerName) open.officer = event.data.officerName;
    const next = enteredBy(steps, event);
    if (next && (next.step.key !== open?.step.key || event.data?.step)) {
      close(event.occurredAt);
      open = { unitId, ...next, from: event.occurredAt };
    }
    if (ENDS.includes(event.type)) close(event.occurredAt);
  }
  close(undefined);
  return stays;
}

function enteredBy(
  steps: readonly FullStep[],
  { type, data }: StepEvent,
): (Pick<Open, 'step' | 'dueAt'> & { unitId?: string }) | undefined {
  const named = data?.step;
  if (named) {
    const step = steps.find((each) => each.key === named.key);
    return step && { step, unitId: named.unitId, ...(named.dueAt ? { dueAt: new Date(named.dueAt) } : {}) };
  }
  const step = steps.find((each) => each.status === LED_TO[type]);
  return step && { step };
}

/** Office hours in which the office waited for somebody. @param events oldest first */
export const hoursWaited = (calendar: WorkingCalendar, events: readonly StepEvent[], now: Date): number =>
  pausesOf(events, now).reduce((sum, { from, to }) => sum + workingHoursBetween(calendar, from, to), 0);

function pausesOf(events: readonly StepEvent[], now: Date): { from: Date; to: Date }[] {
  const pauses: { from: Date; to: Date }[] = [];
  let from: Date | undefined;
  for (const { type, occurredAt } of events) {
    if (PAUSES.includes(type)) from ??= occurredAt;
    if (!RESUMES.includes(type) || !from) continue;
    pauses.push({ from, to: occurredAt });
    from = undefined;
  }
  return from ? [...pauses, { from, to: now }] : pauses;
}

function worked(calendar: WorkingCalendar, pauses: readonly { from: Date; to: Date }[], from: Date, to: Date): number {
  const paused = pauses.reduce((sum, pause) => {
    const [start, end] = [new Date(Math.max(pause.from.getTime(), from.getTime())), new Date(Math.min(pause.to.getTime(), to.getTime()))];
    return end > start ? sum + workingHoursBetween(calendar, start, end) : sum;
  }, 0);
  return Math.max(0, workingHoursBetween(calendar, from, to) - paused);
}
