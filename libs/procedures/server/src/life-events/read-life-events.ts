import { Inject, Injectable } from '@nestjs/common';
import { Clock, Problem } from '@tinhso/platform';
import {
  lifeEventCode,
  procedureProblems,
  type LifeEventDetail,
  type LifeEventFormView,
  type LifeEventList,
  type ProcedureSummary,
} from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { summaryOf } from '../domain/procedure-views.js';
import { ProceduresFacade } from '../facade.js';
import { eventDetail } from './event-view.js';
import { LifeEventBook } from './life-event-book.js';

/** What happens in a life: the list, one event, and its form. */
@Injectable()
export class ReadLifeEvents {
  constructor(
    @Inject(LifeEventBook) private readonly book: LifeEventBook,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(): LifeEventList {
    const items = this.book
      .all()
      .map(({ key, title, summary, icon, procedures }) => ({ key, title, summary, icon, procedures: procedures.length }));
    return { items };
  }

  /** @throws Problem life-event-unknown (404) */
  one(key: string): LifeEventDetail {
    const event = this.book.event(key);
    if (!event) throw Problem.from(procedureProblems, 'life-event-unknown');
    const now = this.clock.now();
    return eventDetail(event, this.book.form(lifeEventCode(key), now), {
      definition: (code) => this.procedures.definition(code, now),
      summary: (code) => this.summary(code),
    });
  }

  /** @throws Problem life-event-unknown (404), procedure-without-form (404) when nothing of it can be filed here */
  form(key: string): LifeEventFormView {
    if (!this.book.event(key)) throw Problem.from(procedureProblems, 'life-event-unknown');
    const form = this.book.form(lifeEventCode(key), this.clock.now());
    if (!form) throw Problem.from(procedureProblems, 'procedure-without-form');
    return { event: key, definition: form.definition };
  }

  private summary(code: string): ProcedureSummary | undefined {
    const entry = this.snapshot.entry(code);
    return entry && summaryOf(entry, this.snapshot.inForce(code)?.definition);
  }
}
