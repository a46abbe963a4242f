import type { UnitView } from '@tinhso/organisations-contract';
import fc from 'fast-check';
import { UnitTree } from './unit-tree.js';

const unit = (id: string, parentId?: string, communeCode?: string, kind: UnitView['kind'] = 'commune_committee'): UnitView => ({
  id,
  code: id,
  kind,
  name: id,
  shortName: id,
  place: id,
  parentId,
  communeCode,
});

const tree = new UnitTree([
  unit('H60', undefined, undefined, 'province_committee'),
  unit('H60.41', 'H60', '02215'),
  unit('H60.41.1', 'H60.41', '02215', 'commune_police'),
  unit('H60.45', 'H60', '02545'),
]);

describe('tree of units', () => {
  it('answers what stands below and above', () => {
    expect(tree.subtreeIds(['H60.41', 'nowhere'])).toEqual(['H60.41', 'H60.41.1']);
    expect(tree.subtreeIds(['H60'])).toHaveLength(4);
    expect(tree.ancestors('H60.41.1').map((each) => each.id)).toEqual(['H60.41.1', 'H60.41', 'H60']);
    expect(tree.isWithin('H60.41.1', ['H60.41'])).toBe(true);
    expect(tree.isWithin('H60.45', ['H60.41'])).toBe(false);
    expect(tree.isWithin('nowhere', ['H60'])).toBe(false);
  });

  it('finds the competent office of a commune by kind', () => {
    expect(tree.competent('02215', 'commune_police')?.id).toBe('H60.41.1');
    expect(tree.competent('02545', 'commune_police')).toBeUndefined();
    expect(tree.competent('99999', 'commune_committee')).toBeUndefined();
  });

  it('refuses a missing parent and a ring', () => {
    expect(() => new UnitTree([unit('a', 'b')])).toThrow('not there');
    expect(() => new UnitTree([unit('a', 'b'), unit('b', 'a')])).toThrow('above itself');
  });

  it('a unit is within another exactly when it stands in its subtree', () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, fc.nat(), fc.nat(), (above, a, b) => {
        const units = above.map((parent, index) => unit(`u${index}`, index === 0 ? undefined : `u${parent % index}`));
        const random = new UnitTree(units);
        const [one, other] = [`u${a % units.length}`, `u${b % units.length}`];
        expect(random.isWithin(one, [other])).toBe(random.subtreeIds([other]).includes(one));
      }),
    );
  });
});
