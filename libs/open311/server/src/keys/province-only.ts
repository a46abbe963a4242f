import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';

/** Another system reports into the whole province: a post in one of its communes gives no say over keys. */
@Injectable()
export class ProvinceOnly {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** @throws Problem forbidden */
  refuseOutside(ctx: RequestContext): void {
    if (!ctx.grantedUnitIds.some((id) => this.organisations.isProvince(id))) throw Problem.from(platformProblems, 'forbidden');
  }
}
