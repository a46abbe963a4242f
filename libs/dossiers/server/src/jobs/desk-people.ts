import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';

/** The people of an office to whom something has to be told. */
@Injectable()
export class DeskPeople {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
  ) {}

  /** Who acts from a post of a role in a unit, or else in the nearest above it that has anybody: somebody is always told. */
  async of(unitId: string, role: Role, procedureCode: string): Promise<string[]> {
    const field = this.procedures.fieldOf(procedureCode) ?? '';
    for (const unit of this.organisations.ancestors(unitId)) {
      const holders = await this.organisations.holdersIn(this.reader.manager, unit.id, role, this.clock.now());
      const able = holders.filter(({ fields }) => !fields || fields.includes(field));
      if (able.length > 0) return able.map((holder) => holder.accountId);
    }
    return [];
  }
}
