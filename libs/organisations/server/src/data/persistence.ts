import { definePersistence } from '@tinhso/platform';
import { AbsenceRow } from './absence.entity.js';
import { Absence1763900800000 } from './migrations/1763900800000-absence.js';
import { OfficeRules1764040000000 } from './migrations/1764040000000-office-rules.js';
import { Organisations1763800200000 } from './migrations/1763800200000-organisations.js';
import { OfficeRuleRow } from './office-rule.entity.js';
import { ProvincePackRow, WorkCalendarRow } from './pack.entities.js';
import { CommuneRow, ProvinceRow } from './place.entities.js';
import { StaffPostRow } from './staff-post.entity.js';
import { UnitRow } from './unit.entity.js';

/** Units and posts end by their dates and are never deleted: what was signed under them stays readable. */
export const organisationsPersistence = definePersistence({
  domain: 'organisations',
  entities: [UnitRow, ProvinceRow, CommuneRow, StaffPostRow, AbsenceRow, WorkCalendarRow, OfficeRuleRow, ProvincePackRow],
  migrations: [Organisations1763800200000, Absence1763900800000, OfficeRules1764040000000],
  grants: {
    unit: ['SELECT', 'INSERT', 'UPDATE'],
    province: ['SELECT', 'INSERT', 'UPDATE'],
    commune: ['SELECT', 'INSERT', 'UPDATE'],
    staff_post: ['SELECT', 'INSERT', 'UPDATE'],
    absence: ['SELECT', 'INSERT', 'UPDATE'],
    work_calendar: ['SELECT', 'INSERT', 'UPDATE'],
    office_rule: ['SELECT', 'INSERT'],
    province_pack: ['SELECT', 'INSERT', 'UPDATE'],
  },
});
