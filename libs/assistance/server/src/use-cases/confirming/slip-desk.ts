import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems } from '@tinhso/assistance-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, type Tx } from '@tinhso/platform';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import type { FilingRow } from '../../data/filing.entity.js';
import { findFiling, findFilingBySlip } from '../../data/filings.js';
import { findSession } from '../../data/sessions.js';
import { findTeam } from '../../data/teams.js';

/** What reaches a filing at the counter: the post of the clerk, over the receiving office or over the commune of the team. */
@Injectable()
export class SlipDesk {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
  ) {}

  /** @throws Problem slip-unknown alike for absent ones and those of other offices */
  async bySlip(tx: Tx, slipCode: string): Promise<FilingRow> {
    const row = await findFilingBySlip(tx.manager, this.secrets.slipIndex(slipCode));
    if (!row || row.state === 'taken_back' || !(await this.reaches(tx, row))) throw Problem.from(assistanceProblems, 'slip-unknown');
    return row;
  }

  /** @throws Problem not-found alike for absent ones and those of other offices */
  async byId(tx: Tx, id: string): Promise<FilingRow> {
    const row = await findFiling(tx.manager, id);
    if (!row || row.state === 'taken_back' || !(await this.reaches(tx, row))) throw Problem.from(platformProblems, 'not-found');
    return row;
  }

  private async reaches({ manager, ctx }: Tx, row: FilingRow): Promise<boolean> {
    if (this.organisations.isWithin(row.unitId, ctx.grantedUnitIds)) return true;
    const session = await findSession(manager, row.sessionId);
    const team = session && (await findTeam(manager, session.teamId));
    return team ? this.organisations.isWithin(team.unitId, ctx.grantedUnitIds) : false;
  }
}
