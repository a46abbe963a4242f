import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { stepOfStatus, statusTexts, type DossierStatus, type DueView } from '@tinhso/dossiers-contract';
import { appendAudit } from '@tinhso/audit-server';
import type { Locale, StaffPost, Tx } from '@tinhso/platform';
import type { DossierRow } from './data/dossier.entity.js';
import { findDossiers, ownersOf } from './data/found-dossiers.js';
import type { WorkOrder } from './data/lanes.js';
import { countElsewhere, countWork, type CountMoments, type StatusCount } from './data/work-counts.js';
import { unitsOf, type WorkSelection } from './data/work-selection.js';
import { pageOfFound, pageOfWork, type WorkRow } from './data/work.js';
import { dueView } from './domain/clock-view.js';
import { SearchEntries } from './lifecycle/search-entries.js';
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

/** What somebody looks for in a list: a whole code, folded words of name or code, or the applicant's number. */
export type WorkSearch =
  { readonly code: string } | { readonly words: readonly string[] } | { readonly phone: string } | { readonly citizenId: string };

/** How a page of work is asked for. */
export interface WorkPage {
  readonly order: WorkOrder;
  readonly search?: WorkSearch;
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
    @Inject(SearchEntries) private readonly search: SearchEntries,
  ) {}

  /**
   * A page of work: one query, and one or two more for a search.
   * @throws Problem invalid for an unknown cursor
   */
  async work(
    manager: EntityManager,
    selection: WorkSelection,
    { order, search, cursor, limit, now, locale }: WorkPage,
  ): Promise<{ items: WorkItem[]; nextCursor?: string }> {
    const place = parseCursor(cursor);
    const found = search && (await this.found(manager, selection, search));
    const rows = found
      ? await pageOfFound(manager, found, selection, order, place, limit + 1)
      : await pageOfWork(manager, selection, order, place, limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => this.item(row, now, locale)),
      ...(last ? { nextCursor: printCursor({ at: order === 'due' ? last.dueAt : last.statusSince, id: last.id }) } : {}),
    };
  }

  /**
   * Writes down that somebody looked for a person by phone or citizen ID and found these dossiers: one line for each person they belong to.
   * A list of work, or a search by words, is no look at one person; opening what it shows is.
   */
  async recordFound(tx: Tx, ids: readonly string[], by: 'phone' | 'citizenId'): Promise<void> {
    for (const { id, accountId } of await ownersOf(tx.manager, ids))
      await appendAudit(tx, { action: 'dossier.search', subjectType: 'dossier', subjectId: id, dataSubjectId: accountId, fields: [by] });
  }

  /** What some posts reach, for a selection. */
  reachOf(posts: readonly StaffPost[]): Reach[] {
    return this.offices.reachOf(posts);
  }

  /** Counts by status in one query. */
  counts(manager: EntityManager, reach: readonly Reach[], officerIds: readonly string[], moments: CountMoments): Promise<StatusCount[]> {
    return countWork(manager, reach, officerIds, moments);
  }

  private found(manager: EntityManager, { reach }: WorkSelection, search: WorkSearch): Promise<Buffer[]> {
    const units = [...unitsOf(reach).keys()];
    if ('phone' in search) return findDossiers(manager, units, { key: this.search.phone(search.phone) });
    if ('citizenId' in search) return findDossiers(manager, units, { key: this.search.citizenId(search.citizenId) });
    return findDossiers(manager, units, search);
  }

  /** Of what these posts reach, what was handed to units that they do not reach. */
  elsewhere(manager: EntityManager, reach: readonly Reach[]): Promise<number> {
    return countElsewhere(manager, reach);
  }

  private item(row: WorkRow, now: Date, locale: Locale): WorkItem {
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
