import { Module } from '@nestjs/common';
import { AuditModule } from '@tinhso/audit-server';
import { organisationProblems } from '@tinhso/organisations-contract';
import { defineDomain } from '@tinhso/platform';
import { AuditOfficesSource } from './audit-offices-source.js';
import { OrganisationSnapshot } from './data/organisation-snapshot.js';
import { organisationsPersistence } from './data/persistence.js';
import { OrganisationsFacade } from './facade.js';
import { PlacesController } from './http/public/places.controller.js';
import { OfficeRulesController } from './http/staff/office-rules.controller.js';
import { StaffRegister } from './staff-register.js';
import { AppointStaff } from './use-cases/appoint-staff.js';
import { ChangeOfficeRuleUseCase } from './use-cases/change-office-rule.js';
import { DescribeProvince, ListCommunes, ListProvinces } from './use-cases/describe-places.js';
import { ImportProvince } from './use-cases/import-province.js';
import { ReadOfficeRules } from './use-cases/read-office-rules.js';

export { OrganisationsFacade } from './facade.js';
export { ImportProvince, type ProvinceImportReport } from './use-cases/import-province.js';
export { StaffRegister } from './staff-register.js';
export type { Absence, HeldPost } from './data/rosters.js';
export type { Holder } from './data/staff-posts.js';
export type { NewPost } from './use-cases/appoint-staff.js';
export { organisationsPersistence } from './data/persistence.js';

/** Units, places, calendars, rules of offices and staff posts. Publishes and consumes no events. */
export const organisationsDomain = defineDomain({
  name: 'organisations',
  persistence: organisationsPersistence,
  problems: organisationProblems,
});

@Module({
  imports: [AuditModule],
  providers: [OrganisationSnapshot, OrganisationsFacade, ImportProvince, AppointStaff, StaffRegister, AuditOfficesSource],
  exports: [OrganisationSnapshot, OrganisationsFacade, ImportProvince, StaffRegister],
})
export class OrganisationsModule {}

@Module({
  imports: [OrganisationsModule],
  controllers: [PlacesController, OfficeRulesController],
  providers: [DescribeProvince, ListProvinces, ListCommunes, ReadOfficeRules, ChangeOfficeRuleUseCase],
})
export class OrganisationsHttpModule {}
