import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localDate } from '@tinhso/kernel';
import { SigningFacade } from '@tinhso/signing-server';
import { nationalStatusCode, statusTexts, type CitizenDossier, type SupplementRequestView } from '@tinhso/dossiers-contract';
import { showForm, type AttachedPaper, type ProcedureDefinition, type ShownForm } from '@tinhso/procedures-contract';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { eventsOf } from '../data/events.js';
import { filesOf } from '../data/files.js';
import { supplementsOf } from '../data/supplements.js';
import type { DossierFileRow, SupplementRow } from '../data/supporting.entities.js';
import { clockView } from '../domain/clock-view.js';
import { feeView } from '../domain/fee.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { assistedText, wasAssisted } from '../lifecycle/filer.js';
import { Offices } from '../offices/offices.js';
import { DescribedFiles } from './described-files.js';
import { holderOf } from './holder.js';
import { coSignatureView } from '../co-signing/parts.js';
import { coSignaturesOf } from '../co-signing/co-signings.js';
import { RevisionViews } from '../corrections/revision-views.js';
import { revisionsOf } from '../corrections/revisions.js';
import { currentFiles } from '../domain/current-files.js';
import { readingPages } from './pages.js';
import { papersView } from './papers.js';
import { ProcedureBook } from './procedure-book.js';
import { ProcessReader } from './process-reader.js';
import { expectedPart } from './submitted-view.js';
import { withSources } from './told-sources.js';
import { refusalOf } from './refusal.js';
import { onBehalf, timelineView } from './timeline.js';

type Locale = 'vi' | 'en';

/** For whom a dossier is shown, in which language, at which moment. */
export interface Reading {
  readonly reader: 'citizen' | 'staff';
  readonly locale: Locale;
  readonly now: Date;
  /** Files that the asking member of staff has opened. */
  readonly opened?: ReadonlySet<string>;
}

/** What both views of a dossier have in common, and what they were made from. */
export interface GatheredDossier {
  readonly shared: Omit<CitizenDossier, 'request' | 'actions'>;
  readonly definition: ProcedureDefinition;
  readonly shown: ShownForm;
  readonly requests: readonly SupplementRow[];
}

/** Gathers a dossier for reading in a constant number of queries. Rights are the caller's to check. */
@Injectable()
export class DossierReader {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(DescribedFiles) private readonly files: DescribedFiles,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(RevisionViews) private readonly changes: RevisionViews,
    @Inject(ProcessReader) private readonly processes: ProcessReader,
  ) {}

  async gather(manager: EntityManager, row: DossierRow, { reader, locale, now, opened }: Reading): Promise<GatheredDossier> {
    const definition = this.book.definitionOf(row);
    const calendar = this.offices.calendar(row.unitId);
    const office = this.offices.office(row.unitId);
    const shown = this.shownForm(row);
    const events = await eventsOf(manager, row.id);
    const requests = row.supplementRequests > 0 ? await supplementsOf(manager, row.id) : [];
    const links = await filesOf(manager, row.id);
    const revisions = await revisionsOf(manager, row.id);
    const numbers = reader === 'staff' ? 'hidden' : 'shown';
    const files = await this.files.of(
      manager,
      links.map(({ fileId }) => fileId),
    );
    const drawn = (await this.signing.documentsOf(manager, DOSSIER_SUBJECT, [row.id])).get(row.id) ?? [];
    // The control sheet speaks of the people of the office, and is theirs.
    const documents = drawn.filter((document) => reader === 'staff' || document.kind !== 'form-06');
    const told = this.changes.of(
      { row, definition, revisions, current: attached(currentFiles(links, revisions)), files, events },
      numbers,
      locale,
    );
    const pages = readingPages(shown, this.offices.places, locale, numbers);
    const shared = {
      id: row.id,
      code: row.code,
      procedure: { code: row.procedureCode, title: definition.shortTitle[locale] },
      status: row.status,
      statusText: statusTexts[row.status][locale],
      nationalStatus: nationalStatusCode[row.status],
      receivingUnit: { id: office.id, name: office.shortName },
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { promisedAt: row.promisedAt.toISOString() } : {}),
      ...filedByOf(row, events, locale),
      ...(row.acceptedAt ? {} : expectedPart(row, definition, calendar, locale)),
      clock: clockView(calendar, definition.time, row, now, locale),
      fee: feeView(row.fee, locale),
      holder: holderOf(row, office, this.offices.office(row.deskUnitId)),
      process: await this.processes.process(manager, row, events, { reader, locale, now }),
      ...refusalOf(events),
      timeline: timelineView(events, documents, calendar, locale, reader),
      documents,
      pages: reader === 'staff' ? withSources(pages, events, told) : pages,
      papers: papersView(definition, links, files, locale, { revisions, opened }),
      revisions: told,
      coSignatures: (await coSignaturesOf(manager, row.id)).flatMap((each) => coSignatureView(each, definition, locale)),
      version: row.version,
    };
    return { shared, definition, shown, requests };
  }

  /** The form with its answers, as it applied on the day of submission. */
  shownForm(row: DossierRow): ShownForm {
    const today = localDate(this.offices.calendar(row.unitId), row.submittedAt);
    return showForm(this.book.definitionOf(row), { answers: this.sealed.open(row), today, channel: row.channel });
  }
}

/** Who filed for the owner. The history knows the owner's name as it was then. */
function filedByOf(row: DossierRow, events: readonly DossierEventRow[], locale: Locale): Pick<CitizenDossier, 'filedBy'> {
  const { filedByName } = row;
  if (!filedByName) return {};
  if (wasAssisted(row)) return { filedBy: { name: filedByName, text: assistedText(filedByName, locale), assisted: true } };
  const principal = events.find((event) => event.type === 'dossier.submitted')?.principalName ?? null;
  return { filedBy: { name: filedByName, text: onBehalf(filedByName, principal, locale) ?? filedByName } };
}

const attached = (links: readonly DossierFileRow[]): AttachedPaper[] => links.map(({ paperKey, fileId }) => ({ paper: paperKey, fileId }));

/** A request for supplements as both sides see it. */
export function requestView(row: SupplementRow): SupplementRequestView {
  const answered = row.answeredAt !== null;
  return {
    id: row.id,
    requestedAt: row.requestedAt.toISOString(),
    requestedBy: row.requestedByName,
    ...(row.note ? { note: row.note } : {}),
    items: row.items.map((item) => ({ ...item, ...(item.kind === 'answer' ? { target: `/${item.target ?? ''}` } : {}), answered })),
    ...(row.answeredAt ? { answeredAt: row.answeredAt.toISOString() } : {}),
  };
}
