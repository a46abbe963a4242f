import { Inject, Injectable } from '@nestjs/common';
import { formatVnd } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Problem, type RequestContext } from '@tinhso/platform';
import { procedureProblems, type ProcedureDetail, type ProcedureFormView } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { expectedDates } from '../domain/expected-dates.js';
import { detailOf } from '../domain/procedure-views.js';

/** Everything that the start page of a procedure shows. */
@Injectable()
export class GetProcedure {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem procedure-unknown (404) */
  run(_ctx: RequestContext, code: string): ProcedureDetail {
    const entry = this.snapshot.entry(code);
    if (!entry) throw Problem.from(procedureProblems, 'procedure-unknown');
    const definition = this.snapshot.inForce(code)?.definition;
    const detail = detailOf(entry, definition, formatVnd);
    if (!definition) return detail;
    return { ...detail, expected: expectedDates(this.organisations.provinceCalendar(), definition.time, this.clock.now()) };
  }
}

/** The form of a procedure in force, for the form renderer. */
@Injectable()
export class GetProcedureForm {
  constructor(@Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot) {}

  /** @throws Problem procedure-unknown (404), procedure-without-form (404) */
  run(_ctx: RequestContext, code: string): ProcedureFormView {
    if (!this.snapshot.entry(code)) throw Problem.from(procedureProblems, 'procedure-unknown');
    const version = this.snapshot.inForce(code);
    if (!version) throw Problem.from(procedureProblems, 'procedure-without-form');
    return { versionId: version.id, definition: version.definition };
  }
}
