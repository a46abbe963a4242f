import { Inject, Injectable } from '@nestjs/common';
import type { AssistedSession, HelperDesk, HelperMembership } from '@tinhso/assistance-contract';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { filingsOfSessions } from '../../data/filings.js';
import { findSession, sessionsOfHelper } from '../../data/sessions.js';
import type { MemberRow } from '../../data/team.entities.js';
import { findTeam, membershipsOf } from '../../data/teams.js';
import { standingOf } from '../../domain/standing.js';
import { SessionViews } from '../../reading/session-views.js';

const SHOWN_SESSIONS = 20;

/** What a helper works with: memberships and sessions, never a code. */
@Injectable()
export class ReadHelperDesk {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SessionViews) private readonly views: SessionViews,
  ) {}

  async run(ctx: RequestContext): Promise<HelperDesk> {
    const { manager } = this.reader;
    const now = this.clock.now();
    const memberships = await Promise.all((await membershipsOf(manager, accountIdOf(ctx))).map((row) => this.membership(row, now)));
    const sessions = await sessionsOfHelper(manager, accountIdOf(ctx), SHOWN_SESSIONS);
    const filings = await filingsOfSessions(
      manager,
      sessions.map(({ id }) => id),
    );
    return {
      memberships: memberships.flatMap((each) => each ?? []),
      sessions: sessions.map((row) => this.views.forHelper(row, filings, now, ctx.locale)),
    };
  }

  /** @throws Problem not-found for sessions of others */
  async session(ctx: RequestContext, id: string): Promise<AssistedSession> {
    const row = await findSession(this.reader.manager, id);
    if (row?.helperId !== accountIdOf(ctx)) throw Problem.from(platformProblems, 'not-found');
    return this.views.forHelper(row, await filingsOfSessions(this.reader.manager, [id]), this.clock.now(), ctx.locale);
  }

  /** Nothing for one that was ended: it opens nothing and says nothing. */
  private async membership(row: MemberRow, now: Date): Promise<HelperMembership | undefined> {
    const team = await findTeam(this.reader.manager, row.teamId);
    const standing = standingOf(row, now);
    if (!team || standing === 'ended') return undefined;
    const unit = this.organisations.unit(team.unitId);
    const calendar = this.organisations.provinceCalendar();
    return {
      id: row.id,
      team: team.name,
      unit: unit?.shortName ?? '',
      ...(unit?.communeCode ? { communeCode: unit.communeCode } : {}),
      ...(row.fields ? { fields: row.fields } : {}),
      validFrom: localDate(calendar, row.validFrom),
      validTo: localDate(calendar, new Date(row.validUntil.getTime() - 1)),
      standing,
    };
  }
}
