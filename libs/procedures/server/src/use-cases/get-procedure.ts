import { Inject, Injectable } from '@nestjs/common';
import { formatVnd, localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Problem, type RequestContext } from '@tinhso/platform';
import { procedureProblems, type ProcedureDetail, type ProcedureFormView } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { expectedDates } from '../domain/expected-dates.js';
import { listedFees } from '../domain/listed-fees.js';
import { detailOf, openedDetailOf } from '../domain/procedure-views.js';
import { genericId } from '../domain/generic/generic-definition.js';
import { GenericProcedures } from '../generic-procedures.js';

/** Everything that the start page of a procedure shows. */
@Injectable()
export class GetProcedure {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(GenericProcedures) private readonly generic: GenericProcedures,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem procedure-unknown (404) */
  run(_ctx: RequestContext, code: string): ProcedureDetail {
    const entry = this.snapshot.entry(code);
    if (!entry) throw Problem.from(procedureProblems, 'procedure-unknown');
    const definition = this.snapshot.inForce(code)?.definition;
    const generic = definition ? undefined : this.generic.definition(code);
    const calendar = this.organisations.provinceCalendar();
    const now = this.clock.now();
    const fees = definition ? listedFees(definition, localDate(calendar, now), formatVnd) : [];
    const detail = { ...(generic ? openedDetailOf(entry, generic) : detailOf(entry, definition, formatVnd)), fees };
    const opened = definition ?? generic;
    if (!opened || !detail.applyHere || opened.timeUncertain) return detail;
    return { ...detail, expected: expectedDates(calendar, opened.time, now) };
  }
}

/** The form of a procedure in force, for the form renderer. */
@Injectable()
export class GetProcedureForm {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(GenericProcedures) private readonly generic: GenericProcedures,
  ) {}

  /** @throws Problem procedure-unknown (404), procedure-without-form (404) */
  run(_ctx: RequestContext, code: string): ProcedureFormView {
    if (!this.snapshot.entry(code)) throw Problem.from(procedureProblems, 'procedure-unknown');
    const version = this.snapshot.inForce(code);
    if (version) return { versionId: version.id, definition: version.definition };
    const definition = this.generic.definition(code);
    if (!definition) throw Problem.from(procedureProblems, 'procedure-without-form');
    return { versionId: genericId(definition), definition };
  }
}
