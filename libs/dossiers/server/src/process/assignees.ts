import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { dossierStaffScopes, type Assignee } from '@tinhso/dossiers-contract';
import type { Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade, type Holder } from '@tinhso/organisations-server';
import { RoleScopes } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { EntityManager } from 'typeorm';
import { countHeld } from '../data/held.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { StepMoves } from './step-moves.js';

/** Who may be given the work on a dossier: whoever acts from a post that does its step, in the unit that has it. */
@Injectable()
export class Assignees {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
    @Inject(StepMoves) private readonly steps: StepMoves,
  ) {}

  /** Fewest dossiers in hand first. */
  async of(manager: EntityManager, row: DossierRow, now: Date): Promise<Assignee[]> {
    const field = this.procedures.fieldOf(row.procedureCode) ?? '';
    const { unit, holders } = await this.nearest(manager, row, now);
    const able = new Map(holders.filter(({ fields }) => !fields || fields.includes(field)).map((holder) => [holder.accountId, holder]));
    const ids = [...able.keys()];
    const [names, held] = [await this.identity.namesOf(manager, ids), await countHeld(manager, ids)];
    return ids
      .map((id) => ({ id, name: names.get(id) ?? '', title: able.get(id)?.title ?? '', unitName: unit, holding: held.get(id) ?? 0 }))
      .sort((a, b) => a.holding - b.holding || a.name.localeCompare(b.name, 'vi'));
  }

  /** Of the unit that has it, or of the nearest above that has any: whose posts reach it too. */
  private async nearest(manager: EntityManager, row: DossierRow, now: Date): Promise<{ unit: string; holders: Holder[] }> {
    for (const unit of this.organisations.ancestors(row.deskUnitId)) {
      const holders = await this.organisations.holdersIn(manager, unit.id, this.roleFor(row), now);
      if (holders.length > 0) return { unit: unit.shortName, holders };
    }
    return { unit: '', holders: [] };
  }

  /** The role of the step; where that role does no work of this kind, the officers. */
  private roleFor(row: DossierRow): Role {
    const role = this.steps.stepOf(row)?.role;
    return role && this.roles.scopesOf(role).includes(dossierStaffScopes.process) ? role : 'case_officer';
  }
}
