import { Inject, Injectable } from '@nestjs/common';
import { StaffAccounts, IdentityFacade } from '@tinhso/identity-server';
import { compareNames } from '@tinhso/kernel';
import { OrganisationsFacade, StaffRegister, type Absence, type HeldPost } from '@tinhso/organisations-server';
import { Clock, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { Member, MemberPost } from '@tinhso/staffing-contract';
import type { EntityManager } from 'typeorm';
import { standingOf } from './domain/period.js';

/** Members of staff as who administers them sees them, and the one judgement whom one may administer. */
@Injectable()
export class Roster {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(StaffAccounts) private readonly accounts: StaffAccounts,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether a unit lies where the asking person may administer. */
  administers(ctx: RequestContext, unitId: string): boolean {
    return this.organisations.isWithin(unitId, ctx.grantedUnitIds);
  }

  /** Somebody with a post, of whatever date, where the asking person may administer. @throws Problem not-found alike for absent and outside ones */
  async within(ctx: RequestContext, manager: EntityManager, accountId: string): Promise<HeldPost[]> {
    const posts = await this.register.posts(manager, [accountId]);
    if (!posts.some((post) => this.administers(ctx, post.unitId))) throw Problem.from(platformProblems, 'not-found');
    return posts;
  }

  /** Members by id, in the order of their given names. A constant number of queries. */
  async members(ctx: RequestContext, manager: EntityManager, accountIds: readonly string[]): Promise<Member[]> {
    const now = this.clock.now();
    const [accounts, posts, absences] = [
      await this.accounts.list(manager, accountIds),
      await this.register.posts(manager, accountIds),
      await this.register.absences(manager, accountIds, now),
    ];
    const away = absences.filter((absence) => !absence.calledOffAt && absence.validFrom <= now);
    const names = await this.identity.namesOf(
      manager,
      away.map((absence) => absence.deputyAccountId),
    );
    return accounts
      .map(({ accountId, state, ...account }): Member => {
        const absence = away.find((each) => each.absentAccountId === accountId);
        return {
          accountId,
          ...account,
          state: state === 'active' ? 'active' : 'locked',
          posts: posts.filter((post) => post.accountId === accountId).map((post) => this.postView(ctx, post, now)),
          ...(absence ? { away: awayView(absence, names) } : {}),
        };
      })
      .sort((a, b) => compareNames(a.fullName, b.fullName));
  }

  /** One member. @throws Error when the account is no staff account, which a post of its own excludes */
  async member(ctx: RequestContext, manager: EntityManager, accountId: string): Promise<Member> {
    const [member] = await this.members(ctx, manager, [accountId]);
    if (!member) throw new Error(`account ${accountId} holds a post and is no staff account`);
    return member;
  }

  private postView(ctx: RequestContext, post: HeldPost, now: Date): MemberPost {
    const { id, role, title, fields, validFrom, validTo, unitId } = post;
    return {
      id,
      unit: { id: unitId, name: this.organisations.unit(unitId)?.shortName ?? '' },
      role,
      title,
      ...(fields ? { fields: [...fields] } : {}),
      from: validFrom.toISOString(),
      ...(validTo ? { to: validTo.toISOString() } : {}),
      standing: standingOf(now, validFrom, validTo),
      mine: this.administers(ctx, unitId),
    };
  }
}

const awayView = ({ validTo, deputyAccountId }: Absence, names: ReadonlyMap<string, string>): NonNullable<Member['away']> => ({
  to: validTo.toISOString(),
  deputy: names.get(deputyAccountId) ?? '',
});
