import { Inject, Injectable } from '@nestjs/common';
import { nationalStatusCode, statusTexts, type TrackedDossier } from '@tinhso/dossiers-contract';
import { Clock, type Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DossierRow } from '../data/dossier.entity.js';
import { eventsOf } from '../data/events.js';
import { clockView } from '../domain/clock-view.js';
import { Offices } from '../offices/offices.js';
import { ReturnReader } from '../return/return-reader.js';
import { holderOf } from './holder.js';
import { ProcedureBook } from './procedure-book.js';
import { ProcessReader } from './process-reader.js';
import { expectedPart } from './submitted-view.js';
import { TakenBackResults } from './taken-back-results.js';
import { timelineView } from './timeline.js';

/** A dossier for whoever follows it by code: where it stands, never what is in it, and no names of people. */
@Injectable()
export class TrackedView {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(ReturnReader) private readonly returns: ReturnReader,
    @Inject(ProcessReader) private readonly processes: ProcessReader,
    @Inject(TakenBackResults) private readonly takenBack: TakenBackResults,
  ) {}

  async of(manager: EntityManager, row: DossierRow, locale: Locale): Promise<TrackedDossier> {
    const definition = this.book.definitionOf(row);
    const calendar = this.offices.calendar(row.unitId);
    const office = this.offices.office(row.unitId);
    const timeline = timelineView(await eventsOf(manager, row.id), [], calendar, locale, 'citizen');
    const returning = await this.returns.tracked(manager, row, locale);
    const { side, office: holding, since } = holderOf(row, office, this.offices.office(row.deskUnitId));
    return {
      code: row.code,
      procedure: { code: row.procedureCode, title: definition.shortTitle[locale] },
      status: row.status,
      statusText: statusTexts[row.status][locale],
      nationalStatus: nationalStatusCode[row.status],
      receivingUnit: { name: office.shortName },
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { promisedAt: row.promisedAt.toISOString() } : expectedPart(row, definition, calendar, locale)),
      clock: clockView(calendar, definition.time, row, this.clock.now(), locale),
      holder: { side, ...(holding ? { office: holding } : {}), since },
      coming: await this.processes.wayAhead(manager, row, locale),
      itemsAsked: row.itemsAsked,
      ...(returning ? { returning } : {}),
      takenBack: await this.takenBack.of(manager, row),
      timeline: timeline.map(({ at, title }) => ({ at, title })),
    };
  }
}
