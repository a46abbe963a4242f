import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, platformProblems, Problem, type RequestContext } from '@tinhso/platform';

/** The ledger is one for the whole province: a post in one of its offices gives no sight of all of it. */
@Injectable()
export class ProvinceBooks {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem forbidden */
  refuseOutside(ctx: RequestContext): void {
    if (!ctx.grantedUnitIds.some((id) => this.organisations.isProvince(id))) throw Problem.from(platformProblems, 'forbidden');
  }

  /** Local date in the province. */
  today(): string {
    return localDate(this.organisations.provinceCalendar(), this.clock.now());
  }
}
