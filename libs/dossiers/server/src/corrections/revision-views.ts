import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import type { ChangedPaper, DossierPaper, ReadingPage, Revision } from '@tinhso/dossiers-contract';
import { showForm, type Answers, type AttachedPaper, type ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { changedRows, changedPapers } from '../domain/differences.js';
import { readingPages } from '../reading/pages.js';
import { fileViews, type FileFacts } from '../reading/papers.js';
import { Revisions } from './revisions.js';
import type { RevisionRow } from './revision.entity.js';

/** What the differences are read from. */
export interface Changed {
  readonly row: DossierRow;
  readonly definition: ProcedureDefinition;
  readonly revisions: readonly RevisionRow[];
  /** The files that count now. */
  readonly current: readonly AttachedPaper[];
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly events: readonly DossierEventRow[];
}

/** Tells what each change of an application changed: answers and papers, old beside new. */
@Injectable()
export class RevisionViews {
  constructor(
    @Inject(Revisions) private readonly revisions: Revisions,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** Newest first. `numbers`: whether personal numbers are shown or hidden; a hidden one that changed is still told as changed. */
  of({ row, definition, revisions, current, files, events }: Changed, numbers: 'shown' | 'hidden', locale: 'vi' | 'en'): Revision[] {
    const decided = Math.max(0, ...events.filter(({ actorKind }) => actorKind === 'staff').map(({ version }) => version));
    const states = [
      ...revisions.map((each) => ({ answers: this.revisions.answersBefore(each), files: each.files })),
      { answers: this.sealed.open(row), files: current },
    ];
    const print = (answers: Answers, how: 'shown' | 'hidden'): ReadingPage[] => this.print(row, definition, answers, how, locale);
    const views = revisions.map((revision, index): Revision => {
      const [before, after] = [states[index], states[index + 1]];
      if (!before || !after) throw new Error(`revision ${revision.id} has no state before or after it`);
      const rows = changedRows(
        { told: print(before.answers, numbers), true: print(before.answers, 'shown') },
        { told: print(after.answers, numbers), true: print(after.answers, 'shown') },
      );
      const papers = changedPapers(before.files, after.files);
      const viewOf = (fileIds: readonly string[]): DossierPaper['files'] => fileViews(fileIds, files);
      const changed = papers.changed.map(({ paper, before: old, after: now }): ChangedPaper => {
        const title = definition.papers.find(({ key }) => key === paper)?.title[locale] ?? paper;
        return { key: paper, title, before: viewOf(old), after: viewOf(now) };
      });
      return {
        id: revision.id,
        number: revision.number,
        cause: revision.cause,
        at: revision.changedAt.toISOString(),
        by: revision.changedByName,
        answers: rows.changed,
        papers: changed,
        unchanged: { answers: rows.unchanged, papers: papers.unchanged },
        fresh: revision.version > decided,
      };
    });
    return views.reverse();
  }

  private print(
    row: DossierRow,
    definition: ProcedureDefinition,
    answers: Answers,
    numbers: 'shown' | 'hidden',
    locale: 'vi' | 'en',
  ): ReadingPage[] {
    const today = localDate(this.offices.calendar(row.unitId), row.submittedAt);
    return readingPages(showForm(definition, { answers, today, channel: row.channel }), this.offices.places, locale, numbers);
  }
}
