import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { DossierRow } from '../data/dossier.entity.js';

/** Offices that may be asked for an opinion on a dossier: every one but that which has it, the near ones first. */
@Injectable()
export class AskableOffices {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  of({ deskUnitId }: Pick<DossierRow, 'deskUnitId'>): { id: string; name: string }[] {
    const here = this.organisations.unit(deskUnitId);
    const nearness = (communeCode: string | undefined): number =>
      communeCode === undefined ? 1 : communeCode === here?.communeCode ? 0 : 2;
    return this.organisations
      .units()
      .filter((unit) => unit.id !== deskUnitId)
      .sort((a, b) => nearness(a.communeCode) - nearness(b.communeCode) || a.shortName.localeCompare(b.shortName, 'vi'))
      .map(({ id, shortName }) => ({ id, name: shortName }));
  }
}
