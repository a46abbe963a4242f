import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import {
  composeLifeEvent,
  lifeEventOf,
  type AnswerFault,
  type AttachedPaper,
  type LifeEvent,
  type LifeEventForm,
  type LogicFacts,
} from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { AnswerChecker } from '../domain/answer-checker.js';
import { ProceduresFacade } from '../facade.js';

/** Life events and their common forms, made of the versions in force. All from memory. */
@Injectable()
export class LifeEventBook {
  private readonly checkers = new WeakMap<LifeEventForm, AnswerChecker>();
  private readonly made = new Map<string, { readonly of: string; readonly form: LifeEventForm | undefined }>();

  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  all(): readonly LifeEvent[] {
    return this.snapshot.lifeEvents();
  }

  event(key: string): LifeEvent | undefined {
    return this.all().find((event) => event.key === key);
  }

  /** The common form under a code such as `sk-sinh-con`; undefined for any other code and when nothing of the event can be filed here. */
  form(code: string, at: Date): LifeEventForm | undefined {
    const event = this.event(lifeEventOf(code) ?? '');
    if (!event) return undefined;
    const definitions = new Map(event.procedures.map((each) => [each.code, this.procedures.definition(each.code, at)]));
    // Made anew only when the event or a version in force is another one.
    const of = JSON.stringify([event, [...definitions].map(([each, definition]) => [each, definition?.version])]);
    const known = this.made.get(code);
    if (known?.of === of) return known.form;
    const form = composeLifeEvent(event, (each) => definitions.get(each));
    this.made.set(code, { of, form });
    return form;
  }

  /** Every fault of answers and papers in a common form; its parts are judged on their own besides. */
  check(form: LifeEventForm, facts: LogicFacts, papers: readonly AttachedPaper[]): readonly AnswerFault[] {
    const known = this.checkers.get(form);
    const checker = known ?? new AnswerChecker(form.definition, (commune, province) => this.organisations.communeIsIn(commune, province));
    if (!known) this.checkers.set(form, checker);
    return checker.check(facts, papers).faults;
  }
}
