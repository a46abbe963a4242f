import { Inject, Injectable } from '@nestjs/common';
import { firstWorklist, type WorklistCounts } from '@tinhso/casework-contract';
import { DossiersFacade } from '@tinhso/dossiers-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader, RoleScopes, type RequestContext } from '@tinhso/platform';
import { countsByList } from '../domain/counts.js';
import { momentsAt } from './moments.js';
import { officersOf } from './officers.js';

const CLOSED_DAYS = 30;

/** How many dossiers each list holds for the asking person: two queries. */
@Injectable()
export class CountWorklists {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DossiersFacade) private readonly dossiers: DossiersFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
  ) {}

  async run(ctx: RequestContext): Promise<WorklistCounts> {
    const now = this.clock.now();
    const reach = this.dossiers.reachOf(ctx.grantedPosts);
    const closedSince = new Date(now.getTime() - CLOSED_DAYS * 86_400_000);
    const moments = { ...momentsAt(this.organisations.provinceCalendar(), now), closedSince };
    const statuses = await this.dossiers.counts(this.reader.manager, reach, officersOf(ctx), moments);
    const elsewhere = await this.dossiers.elsewhere(this.reader.manager, reach);
    const scopes = ctx.actor.kind === 'staff' ? ctx.actor.posts.flatMap((post) => [...this.roles.scopesOf(post.role)]) : [];
    return { counts: countsByList(statuses, elsewhere), first: firstWorklist(scopes), at: now.toISOString() };
  }
}
