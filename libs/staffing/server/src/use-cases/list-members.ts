import { Inject, Injectable } from '@nestjs/common';
import { compareText, fold } from '@tinhso/kernel';
import { OrganisationsFacade, StaffRegister } from '@tinhso/organisations-server';
import { Reader, type RequestContext } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { Member, MemberList, MemberQuery } from '@tinhso/staffing-contract';
import { Roster } from '../roster.js';

/** Staff of the units that the asking person administers: some hundreds at most, filtered in memory. */
@Injectable()
export class ListMembers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  async run(ctx: RequestContext, query: MemberQuery): Promise<MemberList> {
    const manager = this.reader.manager;
    const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
    const ids = await this.register.accountsOf(manager, unitIds);
    const members = await this.roster.members(ctx, manager, ids);
    const units = unitIds.map((id) => ({ id, name: this.organisations.unit(id)?.shortName ?? '' }));
    return {
      items: members.filter((member) => fits(member, query)),
      units: units.sort((a, b) => compareText(a.name, b.name)),
      fields: this.procedures.fields(),
    };
  }
}

function fits({ fullName, login, posts }: Member, { q, unitId, role, past = false }: MemberQuery): boolean {
  const alive = posts.filter((post) => post.mine && (past || post.standing !== 'over'));
  const sought = fold(q ?? '');
  return (
    alive.some((post) => (!unitId || post.unit.id === unitId) && (!role || post.role === role)) &&
    (sought === '' || fold(`${fullName} ${login} ${posts.map((post) => post.title).join(' ')}`).includes(sought))
  );
}
