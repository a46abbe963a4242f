import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { stepOfStatus, statusTexts, type DossierStatus, type DueView } from '@tinhso/dossiers-contract';
import type { Locale, StaffPost } from '@tinhso/platform';
import type { DossierRow } from './data/dossier.entity.js';
import { countWork, pageOfWork, type CountMoments, type StatusCount, type WorkOrder, type WorkSelection } from './data/work.js';
import { dueView } from './domain/clock-view.js';
import { Offices } from './offices/offices.js';
import type { Reach } from './offices/reach.js';
import { parseCursor, printCursor } from './reading/cursor.js';
import { ProcedureBook } from './reading/procedure-book.js';

/** A dossier as a work list shows it: what one needs to choose the next one. */
export interface WorkItem {
  readonly id: string;
  readonly code: string;
  readonly applicant: string;
  readonly procedure: { readonly code: string; readonly title: string; readonly field: string };
  readonly channel: DossierRow['channel'];
  readonly unitName: string;
  readonly status: DossierStatus;
  readonly statusText: string;
  readonly step: 1 | 2 | 3 | 4;
  readonly due: DueView;
  readonly officer?: { readonly id: string; readonly name: string };
  readonly submittedAt: string;
  readonly version: number;
}

/** How a page of work is asked for. */
export interface WorkPage {
  readonly order: WorkOrder;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  readonly limit: number;
  readonly now: Date;
  readonly locale: Locale;
}

/** What the domains above may ask of dossiers. Jurisdiction is the caller's to give: units are named in every selection. */
@Injectable()
export class DossiersFacade {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  /** A page of work in one query. @throws Problem invalid for an unknown cursor */
  async work(
    manager: EntityManager,
    selection: WorkSelection,
    { order, cursor, limit, now, locale }: WorkPage,
  ): Promise<{ items: WorkItem[]; nextCursor?: string }> {
    const rows = await pageOfWork(manager, selection, order, parseCursor(cursor), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => this.item(row, now, locale)),
      ...(last ? { nextCursor: printCursor({ at: order === 'due' ? last.dueAt : last.statusSince, id: last.id }) } : {}),
    };
  }

  /** What some posts reach, for a selection. */
  reachOf(posts: readonly StaffPost[]): Reach[] {
    return this.offices.reachOf(posts);
  }

  /** Counts by status in one query. */
  counts(manager: EntityManager, reach: readonly Reach[], officerIds: readonly string[], moments: CountMoments): Promise<StatusCount[]> {
    return countWork(manager, reach, officerIds, moments);
  }

  private item(row: DossierRow, now: Date, locale: Locale): WorkItem {
    const definition = this.book.definitionOf(row);
    return {
      id: row.id,
      code: row.code,
      applicant: row.applicantName,
      procedure: { code: row.procedureCode, title: definition.shortTitle[locale], field: definition.field },
      channel: row.channel,
      unitName: this.offices.office(row.unitId).shortName,
      status: row.status,
      statusText: statusTexts[row.status][locale],
      step: stepOfStatus[row.status],
      due: dueView(this.offices.calendar(row.unitId), row.status, row.dueAt, now),
      ...(row.officerId && row.officerName ? { officer: { id: row.officerId, name: row.officerName } } : {}),
      submittedAt: row.submittedAt.toISOString(),
      version: row.version,
    };
  }
}
