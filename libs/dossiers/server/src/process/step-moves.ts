import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { isClosed, type DossierAction } from '@tinhso/dossiers-contract';
import type { FullStep, LogicFacts } from '@tinhso/procedures-contract';
import type { Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import type { DossierChanges } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { stepDue, stepDueAfterWait } from '../domain/step-clock.js';
import { currentStep, stepAfter, stepsOf, waysBack, waysFrom, waysOf, type Way } from '../domain/steps.js';
import { afterDays, waitOf } from '../domain/wait.js';
import { alarmsAhead } from '../domain/watch.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** What an act does to the step of a dossier. */
export interface StepMove {
  readonly changes: DossierChanges;
  /** The step that it is in from now on, when that is another one. */
  readonly entered?: FullStep;
}

const CLOSED: DossierChanges = {
  stepKey: null,
  stepSince: null,
  stepDueAt: null,
  waitUntil: null,
  watchAt: null,
  stuck: 0,
  escalation: 0,
  openConsultations: 0,
};

/** Moves dossiers along the steps of their procedure, and sets the dates that hang on them. */
@Injectable()
export class StepMoves {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
  ) {}

  /** The step that a dossier is in. */
  stepOf(row: DossierRow): FullStep | undefined {
    return currentStep(stepsOf(this.book.definitionOf(row)), row);
  }

  /** The ways that are open out of it. */
  waysFrom(row: DossierRow): Way[] {
    const steps = stepsOf(this.book.definitionOf(row));
    const step = currentStep(steps, row);
    return step ? waysFrom(steps, step, this.facts(row)) : [];
  }

  /** The steps of work that it may be given back to. */
  waysBack(row: DossierRow): FullStep[] {
    const steps = stepsOf(this.book.definitionOf(row));
    const step = currentStep(steps, row);
    return step ? waysBack(steps, step) : [];
  }

  /** What the table of actions wants to know of them. Only work in process is handed over or sent to be signed. */
  waysOf(row: DossierRow): { handOver: boolean; review: boolean } | undefined {
    return row.status === 'processing' ? waysOf(stepsOf(this.book.definitionOf(row)), row, this.facts(row)) : undefined;
  }

  /**
   * What has to change beside the status.
   * @param next the dossier with what else the act changes
   */
  async after(tx: Tx, row: DossierRow, action: DossierAction, next: DossierRow, to?: string): Promise<StepMove> {
    if (isClosed(next.status)) return { changes: CLOSED };
    const steps = stepsOf(this.book.definitionOf(row));
    const cameFrom = action === 'send_back' ? await lastWork(tx, row, steps) : undefined;
    const step = stepAfter(steps, row, action, this.facts(row), { to, cameFrom });
    if (!step) return { changes: this.watched(tx, next) };
    const entered = step.key !== row.stepKey && (row.stepKey !== null || step !== currentStep(steps, row)) ? step : undefined;
    const changes: DossierChanges = {
      stepKey: step.key,
      ...(entered ? this.enter(tx, next, step) : this.stay(tx, row, next, step, action)),
      ...(next.statusSince === row.statusSince && !entered ? {} : { stuck: 0, escalation: 0 }),
    };
    return { changes: { ...changes, ...this.watched(tx, { ...next, ...changes }) }, ...(entered ? { entered } : {}) };
  }

  private enter({ now }: Tx, next: DossierRow, step: FullStep): DossierChanges {
    return {
      stepSince: now,
      stepDueAt: this.dueOf(next, step, now),
      deskUnitId: this.offices.unitOfStep(step.unit, next),
      waitUntil: null,
    };
  }

  private stay({ now }: Tx, row: DossierRow, next: DossierRow, step: FullStep, action: DossierAction): DossierChanges {
    switch (action) {
      case 'request_supplement':
      case 'request_payment': {
        const { waitDays } = this.offices.rules(row.unitId, now);
        // What the process leaves open, the office decides.
        const said = this.book.definitionOf(row).steps.find(({ key, waits }) => key === step.key && waits !== undefined);
        const wait = waitOf(said && step, action === 'request_payment' ? 'payment' : 'applicant', waitDays);
        return { waitUntil: afterDays(this.offices.calendar(row.unitId), now, wait.days) };
      }
      case 'supplement':
      case 'settle_first':
        return { waitUntil: null, stepSince: now, stepDueAt: next.dueAt };
      case 'resume':
      case 'settle': {
        const time = this.timeOf(next);
        const mode = this.offices.waitClock(row, action === 'settle' ? 'payment' : 'applicant');
        const paused = { dueAt: row.stepDueAt ?? row.dueAt, from: row.pausedAt ?? now, to: now };
        return { waitUntil: null, stepDueAt: time ? stepDueAfterWait(time, step, mode, paused) : next.dueAt };
      }
      default:
        return {};
    }
  }

  private dueOf(next: DossierRow, step: FullStep, from: Date): Date {
    const time = this.timeOf(next);
    return time ? stepDue(time, step, from) : next.dueAt;
  }

  private timeOf(next: DossierRow) {
    const { clockFrom, promisedAt, unitId } = next;
    if (!clockFrom || !promisedAt) return undefined;
    return { calendar: this.offices.calendar(unitId), limit: this.book.definitionOf(next).time, clockFrom, promisedAt };
  }

  /** When the clock has to be looked at next. What is past is looked at at once, and only told if it was not before. */
  private watched({ now }: Tx, next: DossierRow): DossierChanges {
    const office = { calendar: this.offices.calendar(next.unitId), rules: this.offices.rules(next.unitId, now) };
    return { watchAt: alarmsAhead(office, next, this.offices.levels(next.deskUnitId))[0]?.at ?? null };
  }

  /** What conditions of routes may speak about. */
  facts(row: DossierRow): LogicFacts {
    const today = localDate(this.offices.calendar(row.unitId), row.submittedAt);
    return { answers: this.sealed.open(row), today, channel: row.channel };
  }
}

/** The step of work that the dossier was in last. */
async function lastWork({ manager }: Tx, { id }: DossierRow, steps: readonly FullStep[]): Promise<string | undefined> {
  const work = new Set(steps.filter((step) => step.status === 'processing').map((step) => step.key));
  const events = await eventsOf(manager, id);
  return events.find((event) => event.data?.step && work.has(event.data.step.key))?.data?.step?.key;
}
