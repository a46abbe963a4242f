import { Inject, Injectable } from '@nestjs/common';
import {
  delegationLimits,
  type ChildView,
  type CompanyView,
  type DelegationOverview,
  type DelegationView,
} from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, Clock, Reader, type RequestContext } from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { delegationsOf, delegationsOver, invitationsFor } from '../data/delegations.js';
import { findManaged } from '../data/managed-principals.js';
import { isInForce } from '../domain/standing.js';
import type { SeenDelegation, Side } from '../lifecycle/sides.js';
import { ManagedViews } from './managed-views.js';
import { Views } from './views.js';

/** A child or company with my own right over it. */
const answersFor = ({ role }: DelegationRow): boolean => role === 'guardian' || role === 'representative';

/** Everything about acting for others, as one person sees it; a constant number of queries. */
@Injectable()
export class ReadDelegations {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Views) private readonly views: Views,
    @Inject(ManagedViews) private readonly managed: ManagedViews,
  ) {}

  async overview(ctx: RequestContext): Promise<DelegationOverview> {
    const { manager } = this.reader;
    const [accountId, now] = [accountIdOf(ctx), this.clock.now()];
    const since = new Date(now.getTime() - delegationLimits.keptDays * 86_400_000);
    const phoneIndex = await this.identity.phoneIndexOf(manager, accountId);
    const held = await delegationsOf(manager, accountId, since);
    const invited = phoneIndex ? await invitationsFor(manager, phoneIndex, now) : [];
    const own = held.filter((row) => answersFor(row) && isInForce(row, now));
    const over = await delegationsOver(manager, [accountId, ...own.map((row) => row.principalId)], since);
    const mine = new Set(own.map((row) => row.id));
    const seen = [
      ...own.map(sided('received')),
      ...over.filter((row) => !mine.has(row.id)).map(sided('given')),
      ...[...invited, ...held.filter((row) => !mine.has(row.id))].map(sided('received')),
    ];
    const shown = await this.views.of(manager, ctx, seen);
    return this.sorted(accountId, shown, mine, await findManaged(manager, [...new Set(own.map((row) => row.principalId))]));
  }

  private sorted(
    accountId: string,
    shown: readonly DelegationView[],
    mine: ReadonlySet<string>,
    rows: Parameters<ManagedViews['children']>[0],
  ): DelegationOverview {
    const given = shown.filter((view) => view.side === 'given');
    return {
      given: given.filter((view) => view.principal.id === accountId),
      received: shown.filter((view) => view.side === 'received' && !mine.has(view.id)),
      children: this.managed.children(rows, shown, mine),
      companies: this.managed.companies(rows, shown, mine),
    };
  }

  /** @throws Error for a child that is not the asking person's: the caller has just made it */
  async child(ctx: RequestContext, id: string): Promise<ChildView> {
    const found = (await this.overview(ctx)).children.find((child) => child.id === id);
    if (!found) throw new Error(`child ${id} was declared and is not there`);
    return found;
  }

  /** @throws Error for a company that is not the asking person's: the caller has just made it */
  async company(ctx: RequestContext, id: string): Promise<CompanyView> {
    const found = (await this.overview(ctx)).companies.find((company) => company.id === id);
    if (!found) throw new Error(`company ${id} was declared and is not there`);
    return found;
  }
}

const sided =
  (side: Side) =>
  (row: DelegationRow): SeenDelegation => ({ row, side });
