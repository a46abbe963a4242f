import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade, type NewPost } from '@tinhso/organisations-server';
import { ProceduresFacade } from '@tinhso/procedures-server';
import { accountIdOf, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { staffingProblems, type GivePost } from '@tinhso/staffing-contract';
import { daysBetween, endOfDay, startOfDay } from './domain/period.js';
import { Roster } from './roster.js';

/** Roles that look over others or speak for the province: whoever gives them must administer the whole province. */
const RESERVED: readonly string[] = ['admin', 'auditor', 'data_protection_officer', 'procedure_designer'];

/** What may be given to whom by whom. */
@Injectable()
export class PostRules {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  /**
   * The post as it is to be kept.
   * @throws Problem not-found for a unit outside, role-reserved, invalid with every fault of dates and fields
   */
  judged(ctx: RequestContext, accountId: string, post: GivePost): NewPost {
    const { unitId, role, title, fields, from, to } = post;
    if (!this.roster.administers(ctx, unitId)) throw Problem.from(platformProblems, 'not-found');
    if (RESERVED.includes(role) && !this.overProvince(ctx)) throw Problem.from(staffingProblems, 'role-reserved');
    const known = new Set(this.procedures.fields());
    const vi = ctx.locale === 'vi';
    const errors = [
      ...(fields ?? []).flatMap((field, i) =>
        known.has(field)
          ? []
          : [{ pointer: `/fields/${i}`, message: vi ? `Không có lĩnh vực “${field}”.` : `There is no field “${field}”.` }],
      ),
      ...(to !== undefined && daysBetween(from, to) < 1
        ? [{ pointer: '/to', message: vi ? 'Ngày cuối phải từ ngày bắt đầu trở đi.' : 'The last day comes before the first.' }]
        : []),
    ];
    if (errors.length > 0) throw Problem.from(platformProblems, 'invalid', { errors });
    const calendar = this.organisations.calendar(unitId);
    return {
      accountId,
      unitId,
      role,
      title: title.trim(),
      ...(fields ? { fields } : {}),
      from: startOfDay(calendar, from),
      ...(to === undefined ? {} : { to: endOfDay(calendar, to) }),
    };
  }

  /** @throws Problem not-oneself */
  refuseOneself(ctx: RequestContext, accountId: string): void {
    if (accountIdOf(ctx) === accountId) throw Problem.from(staffingProblems, 'not-oneself');
  }

  private overProvince(ctx: RequestContext): boolean {
    return ctx.grantedUnitIds.some((id) => this.organisations.isProvince(id));
  }
}
