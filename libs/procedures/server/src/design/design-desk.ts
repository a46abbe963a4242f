import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { checkDefinition, procedureProblems, type CheckReport } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import type { ProcedureDraftRow } from '../data/draft.entities.js';
import { findDraft } from '../data/drafts.js';
import { houseOf } from './house-of.js';

/** Where procedures are made: who may be there, which day it is, and what the checker says. */
@Injectable()
export class DesignDesk {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Procedures are those of the province: a post in one of its offices gives no say in them. @throws Problem forbidden */
  refuseOutside(ctx: RequestContext): void {
    if (!ctx.grantedUnitIds.some((id) => this.organisations.isProvince(id))) throw Problem.from(platformProblems, 'forbidden');
  }

  /** @throws Problem not-found */
  async draft(manager: EntityManager, id: string): Promise<ProcedureDraftRow> {
    const row = await findDraft(manager, id);
    if (!row) throw Problem.from(platformProblems, 'not-found');
    return row;
  }

  /** Local date in the province. */
  today(): string {
    return localDate(this.organisations.provinceCalendar(), this.clock.now());
  }

  /** The checker's word on a definition that would come into force on a day, with the units and posts of today. */
  async check(content: unknown, from: string = this.today()): Promise<CheckReport> {
    return checkDefinition(content, { today: from, house: await houseOf(this.organisations, this.reader.manager, this.clock.now()) });
  }

  /** @throws Problem definition-faulty with every fault that keeps it */
  async refuseFaulty(ctx: RequestContext, content: unknown, from?: string): Promise<void> {
    const { faults, publishable } = await this.check(content, from);
    if (publishable) return;
    const errors = faults
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => ({ pointer: `/content${path}`, message: message[ctx.locale] }));
    throw Problem.from(procedureProblems, 'definition-faulty', { errors });
  }
}

/** What to answer when a draft is no longer as it was seen. */
export function outdated(row: ProcedureDraftRow): Problem {
  return Problem.from(procedureProblems, 'procedure-draft-changed', { extra: { currentRevision: row.revision } });
}
