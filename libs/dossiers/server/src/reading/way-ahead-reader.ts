import { Inject, Injectable } from '@nestjs/common';
import { isClosed, isWaiting, type WayAhead } from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import type { FullStep, ProcedureDefinition } from '@tinhso/procedures-contract';
import { WaitEnd } from '../clock/wait-end.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { stepDue } from '../domain/step-clock.js';
import { currentStep, stepsOf } from '../domain/steps.js';
import { wayAhead, type PlannedStep } from '../domain/way-ahead.js';
import { Offices } from '../offices/offices.js';
import { holderOf } from './holder.js';
import { ProcedureBook } from './procedure-book.js';
import { StepLine } from './step-line.js';

/** Tells citizens what comes next, with the date by which each step is expected. Offices are named, officers never. */
@Injectable()
export class WayAheadReader {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(StepLine) private readonly line: StepLine,
    @Inject(WaitEnd) private readonly waits: WaitEnd,
  ) {}

  /** @param consulting offices that have been asked for their opinion */
  of(row: DossierRow, consulting: readonly string[], locale: Locale): WayAhead {
    const definition = this.book.definitionOf(row);
    const resultAt = row.promisedAt ?? (definition.timeUncertain ? undefined : row.expectedAt);
    const now = isClosed(row.status) ? undefined : currentStep(stepsOf(definition), row);
    const holder = holderOf(row, this.offices.office(row.unitId), this.offices.office(row.deskUnitId));
    return wayAhead(
      {
        status: row.status,
        ...(now ? { now: { step: now, office: this.officeOf(row, now), ...this.dueOfNow(row) } } : {}),
        ahead: this.ahead(row, definition),
        office: holder.office ?? '',
        ...(resultAt ? { resultAt } : {}),
        ...(isWaiting(row.status) && row.waitUntil ? { wait: { until: row.waitUntil, then: this.waits.of(row).then } } : {}),
        consulting,
      },
      locale,
    );
  }

  /** The date of a step stands still while the office waits, and the receipt has one of the office's own. */
  private dueOfNow({ status, stepDueAt }: DossierRow): { dueAt?: Date } {
    return stepDueAt && !isWaiting(status) && status !== 'submitted' ? { dueAt: stepDueAt } : {};
  }

  private ahead(row: DossierRow, definition: ProcedureDefinition): PlannedStep[] {
    const { clockFrom, promisedAt, unitId, stepDueAt } = row;
    const runs = !isWaiting(row.status) && clockFrom && promisedAt && stepDueAt;
    const time = runs ? { calendar: this.offices.calendar(unitId), limit: definition.time, clockFrom, promisedAt } : undefined;
    let from = stepDueAt;
    return this.line.stepsAhead(row).map((step) => {
      const office = this.officeOf(row, step);
      if (!time || !from) return { step, office };
      from = stepDue(time, step, from);
      return { step, office, dueAt: from };
    });
  }

  private officeOf(row: DossierRow, step: FullStep): string {
    const { deskName, shortName } = this.offices.office(this.offices.unitOfStep(step.unit, row));
    return step.role === 'one_stop_clerk' ? (deskName ?? shortName) : shortName;
  }
}
