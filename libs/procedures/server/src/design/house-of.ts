import type { UnitView } from '@tinhso/organisations-contract';
import type { OrganisationsFacade } from '@tinhso/organisations-server';
import type { House } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';

/** The kinds of unit that the province has, and how many of each have somebody in a role now, there or above. */
export async function houseOf(organisations: OrganisationsFacade, manager: EntityManager, now: Date): Promise<House> {
  const held = await organisations.rolesHeld(manager, now);
  const units = organisations.units();
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  return { kinds: kinds.flatMap((kind) => byName(units.filter((unit) => unit.kind === kind))) };

  /** Units of one kind; those with the same roles are counted together, so that a unit asked for by name is judged by itself. */
  function byName(among: readonly UnitView[]): House['kinds'] {
    const groups = new Map<string, House['kinds'][number]>();
    for (const unit of among) {
      const above = organisations.ancestors(unit.id);
      const roles = [...new Set(above.flatMap(({ id }) => [...(held.get(id) ?? [])]))].sort();
      const parent = above[1]?.kind;
      const group = groups.get(`${parent ?? ''} ${roles.join()}`) ?? {
        kind: unit.kind,
        names: [],
        parents: parent === undefined ? [] : [parent],
        held: {},
      };
      group.names.push(unit.name, unit.shortName);
      for (const role of roles) group.held[role] = (group.held[role] ?? 0) + 1;
      groups.set(`${parent ?? ''} ${roles.join()}`, group);
    }
    return [...groups.values()];
  }
}
