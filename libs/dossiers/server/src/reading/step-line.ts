import { Inject, Injectable } from '@nestjs/common';
import { isClosed, type StepView } from '@tinhso/dossiers-contract';
import type { FullStep } from '@tinhso/procedures-contract';
import type { Locale } from '@tinhso/platform';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { stepHours } from '../domain/step-clock.js';
import { hoursWaited, stepHistory, type StepStay } from '../domain/step-history.js';
import { currentStep, stepsOf, waysFrom } from '../domain/steps.js';
import { StepMoves } from '../process/step-moves.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from './procedure-book.js';

/** For whom the line is drawn. */
interface LineReading {
  readonly reader: 'citizen' | 'staff';
  readonly locale: Locale;
  readonly now: Date;
}

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** The line of steps: those behind with who did them and how long, the one that lasts, and those that come next if nothing comes between. */
@Injectable()
export class StepLine {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(StepMoves) private readonly steps: StepMoves,
  ) {}

  /** @param events oldest first */
  of(row: DossierRow, events: readonly DossierEventRow[], reading: LineReading): StepView[] {
    const stays = this.stays(row, events, reading.now);
    return [...stays.map((stay) => this.behind(row, stay, reading)), ...this.ahead(row, reading.locale)];
  }

  /** Who had it when. @param events oldest first */
  stays(row: DossierRow, events: readonly DossierEventRow[], now: Date): StepStay[] {
    const { unitId, submittedAt } = row;
    const stays = stepHistory(this.offices.calendar(unitId), stepsOf(this.book.definitionOf(row)), events, { unitId, submittedAt, now });
    const last = stays.at(-1);
    // The date of the step that lasts may have moved since it began.
    if (!last || last.to || !row.stepDueAt) return stays;
    return [...stays.slice(0, -1), { ...last, dueAt: row.stepDueAt }];
  }

  /** Office hours waited for somebody outside. @param events oldest first */
  waited(row: DossierRow, events: readonly DossierEventRow[], now: Date): number {
    return rounded(hoursWaited(this.offices.calendar(row.unitId), events, now));
  }

  /** Share of a step in office hours; undefined for one outside the legal time. */
  hoursOf(row: DossierRow, step: FullStep): number | undefined {
    if (step.percent === 0) return undefined;
    const { unitId, clockFrom, submittedAt } = row;
    return rounded(stepHours(this.offices.calendar(unitId), this.book.definitionOf(row).time, clockFrom ?? submittedAt, step));
  }

  private behind(row: DossierRow, stay: StepStay, { reader, locale, now }: LineReading): StepView {
    const { step, unitId, from, to, dueAt, officer, usedHours } = stay;
    const hours = this.hoursOf(row, step);
    return {
      key: step.key,
      title: step.title[locale],
      state: to ? 'done' : 'now',
      unitName: this.offices.office(unitId).shortName,
      ...(hours === undefined ? {} : { hours }),
      from: from.toISOString(),
      ...(to ? { to: to.toISOString() } : {}),
      ...(dueAt ? { dueAt: dueAt.toISOString(), late: (to ?? now) > dueAt } : {}),
      usedHours: rounded(usedHours),
      ...(reader === 'staff' && officer ? { officer } : {}),
    };
  }

  /** The steps that come next if nothing comes between. */
  stepsAhead(row: DossierRow): FullStep[] {
    if (isClosed(row.status)) return [];
    const steps = stepsOf(this.book.definitionOf(row));
    const facts = this.steps.facts(row);
    const line: FullStep[] = [];
    let step = currentStep(steps, row);
    while (step) {
      const next: FullStep | undefined = waysFrom(steps, step, facts)[0]?.step;
      // Routes may lead back; the line is drawn once.
      step = next && next.key !== row.stepKey && !line.includes(next) ? next : undefined;
      if (step) line.push(step);
    }
    return line;
  }

  private ahead(row: DossierRow, locale: Locale): StepView[] {
    return this.stepsAhead(row).map((each) => {
      const hours = this.hoursOf(row, each);
      return {
        key: each.key,
        title: each.title[locale],
        state: 'ahead',
        unitName: this.offices.office(this.offices.unitOfStep(each.unit, row)).shortName,
        ...(hours === undefined ? {} : { hours }),
      };
    });
  }
}
