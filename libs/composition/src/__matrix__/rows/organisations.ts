import type { OfficeRuleSheet } from '@tinhso/organisations-contract';
import { officeRuleUnit } from '../objects/office-rules.js';
import { signedBy } from '../people.js';
import { everybody, staffObject, type Rows } from '../row.js';

const managing = { scope: 'organisation.manage', roles: ['admin'] } as const;
const change = {
  key: 'stuckAfterHours',
  value: 3,
  from: '2027-03-01',
  reason: 'Phường có thêm người thụ lý từ tháng ba.',
};

export const organisationRows: Rows = {
  getProvince: everybody(),
  listProvinces: everybody(),
  listCommunes: everybody({ request: () => ({ query: { province: '08' } }) }),
  // The unit is in the query, and in the body: an object of the caller's units like any other.
  readOfficeRules: staffObject(officeRuleUnit, {
    ...managing,
    showsEverybody: true,
    request: (object) => ({ query: { unitId: object.unitId } }),
    check: async ({ text }, caller, stage) => {
      const { unit, units, items } = JSON.parse(text) as OfficeRuleSheet;
      const decided = items.flatMap(({ history }) => history.map(({ basis }) => basis ?? ''));
      const others = (await Promise.all((['owner', 'stranger'] as const).map((holder) => stage.objectOf(officeRuleUnit, holder)))).filter(
        ({ unitId, basis }) => unitId !== unit.id && decided.includes(basis),
      );
      if (others.length > 0) return `${caller.name} is shown as decisions of a unit what others decided`;
      return units.some(({ id }) => id === unit.id) ? undefined : `${caller.name} reads rules of a unit that is not offered`;
    },
  }),
  changeOfficeRule: staffObject(officeRuleUnit, {
    ...managing,
    fresh: true,
    status: 201,
    showsEverybody: true,
    request: (object) => ({ body: { ...change, unitId: object.unitId } }),
    needs: [officeRuleUnit],
    also: [
      {
        name: 'from today',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.admin.province),
          body: { ...change, from: '2026-11-23', unitId: (await stage.objectOf(officeRuleUnit, 'owner')).unitId },
        }),
        status: 409,
        code: 'rule-change-too-early',
      },
      {
        name: 'out of the bounds of the law',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.admin.province),
          body: { ...change, value: 80, unitId: (await stage.objectOf(officeRuleUnit, 'owner')).unitId },
        }),
        status: 422,
        code: 'invalid',
      },
    ],
  }),
};
