import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type CountQuery, type Counts, type TeamCount } from '@tinhso/assistance-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { countByTeam, type TeamFigures } from '../data/counts.js';
import type { MemberRow, TeamRow } from '../data/team.entities.js';
import { membersOf, teamsOf } from '../data/teams.js';
import { csv } from '../domain/csv.js';
import { periodOf } from '../domain/period.js';
import { standingOf } from '../domain/standing.js';

const NOTHING: TeamFigures = { sessions: 0, filings: 0, confirmed: 0, waiting: 0, expired: 0, disowned: 0 };
const MOST_DAYS = 731;
const HEADINGS = {
  vi: ['Đơn vị', 'Tổ', 'Thành viên', 'Phiên hỗ trợ', 'Hồ sơ làm giúp', 'Đã xác nhận', 'Chờ xác nhận', 'Quá hạn', 'Không nhờ'],
  en: ['Office', 'Team', 'Members', 'Sessions', 'Filings', 'Confirmed', 'Waiting', 'Expired', 'Disowned'],
};

/** Assisted sessions and what came of them, by team and commune. */
@Injectable()
export class CountAssistance {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem period-refused */
  async run(ctx: RequestContext, { from, to }: CountQuery): Promise<Counts> {
    const period = periodOf(this.organisations.provinceCalendar(), from, to);
    if (period.days < 1 || period.days > MOST_DAYS) throw Problem.from(assistanceProblems, 'period-refused');
    const { manager } = this.reader;
    const teams = await teamsOf(manager, this.organisations.subtreeIds(ctx.grantedUnitIds));
    const ids = teams.map(({ id }) => id);
    const figures = await countByTeam(manager, ids, period);
    const members = await membersOf(manager, ids);
    const rows = teams.map((team) => this.row(team, members, figures.get(team.id) ?? NOTHING));
    return { from, to, teams: rows, total: rows.reduce(sum, NOTHING) };
  }

  /** The same as a table for spreadsheets. @throws Problem period-refused */
  async table(ctx: RequestContext, query: CountQuery): Promise<string> {
    const { teams } = await this.run(ctx, query);
    const rows = teams.map((each) => [
      ...[each.commune, each.team, each.members, each.sessions, each.filings, each.confirmed],
      ...[each.waiting, each.expired, each.disowned],
    ]);
    return csv([HEADINGS[ctx.locale], ...rows]);
  }

  private row(team: TeamRow, members: readonly MemberRow[], figures: TeamFigures): TeamCount {
    const unit = this.organisations.unit(team.unitId);
    const now = this.clock.now();
    return {
      teamId: team.id,
      team: team.name,
      ...(unit?.communeCode ? { communeCode: unit.communeCode } : {}),
      commune: unit?.shortName ?? '',
      members: members.filter((each) => each.teamId === team.id && standingOf(each, now) === 'active').length,
      ...figures,
    };
  }
}

const sum = (a: TeamFigures, b: TeamFigures): TeamFigures => ({
  sessions: a.sessions + b.sessions,
  filings: a.filings + b.filings,
  confirmed: a.confirmed + b.confirmed,
  waiting: a.waiting + b.waiting,
  expired: a.expired + b.expired,
  disowned: a.disowned + b.disowned,
});
