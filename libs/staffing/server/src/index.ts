import { Module } from '@nestjs/common';
import { IdentityModule } from '@tinhso/identity-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain, definePersistence } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { staffingProblems } from '@tinhso/staffing-contract';
import { AbsenceBook } from './absence-book.js';
import { AbsencesController } from './http/staff/absences.controller.js';
import { MembersController } from './http/staff/members.controller.js';
import { PostRules } from './post-rules.js';
import { Roster } from './roster.js';
import { CreateMemberUseCase } from './use-cases/create-member.js';
import { EndPostUseCase } from './use-cases/end-post.js';
import { GivePostUseCase } from './use-cases/give-post.js';
import { ListMembers } from './use-cases/list-members.js';
import { ManageAbsences } from './use-cases/manage-absences.js';
import { OwnAbsences } from './use-cases/own-absences.js';
import { RecordAbsenceUseCase } from './use-cases/record-absence.js';
import { SecureMember } from './use-cases/secure-member.js';

/** Staff, their posts and absences. The rows belong to organisations and identity; here is who may change them. */
export const staffingDomain = defineDomain({
  name: 'staffing',
  persistence: definePersistence({ domain: 'staffing', entities: [], migrations: [], grants: {} }),
  problems: staffingProblems,
});

const useCases = [
  ListMembers,
  CreateMemberUseCase,
  GivePostUseCase,
  EndPostUseCase,
  SecureMember,
  RecordAbsenceUseCase,
  ManageAbsences,
  OwnAbsences,
];

@Module({
  imports: [OrganisationsModule, IdentityModule, ProceduresModule],
  controllers: [MembersController, AbsencesController],
  providers: [Roster, PostRules, AbsenceBook, ...useCases],
})
export class StaffingHttpModule {}
