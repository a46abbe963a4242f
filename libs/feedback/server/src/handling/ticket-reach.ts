import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { RequestContext } from '@tinhso/platform';

/** Which reports somebody's posts reach: those of their units and of all below them. One that has no unit yet is the province's. */
@Injectable()
export class TicketReach {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  unitIds(ctx: RequestContext): string[] {
    return this.organisations.subtreeIds(ctx.grantedUnitIds);
  }

  /** Whether a post speaks for the whole province. */
  isOfProvince(ctx: RequestContext): boolean {
    return ctx.grantedUnitIds.some((id) => this.organisations.isProvince(id));
  }

  reaches(ctx: RequestContext, unitId: string | null): boolean {
    return unitId === null ? this.isOfProvince(ctx) : this.organisations.isWithin(unitId, ctx.grantedUnitIds);
  }
}
