import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { auditProblems } from '@tinhso/audit-contract';
import { defineDomain, PersonalDataSources } from '@tinhso/platform';
import { auditPersistence } from './data/persistence.js';
import { AccessLogController } from './http/citizen/access-log.controller.js';
import { AuditController } from './http/staff/audit.controller.js';
import { SealChore } from './jobs/seal.chore.js';
import { VerifyChore } from './jobs/verify.chore.js';
import { WatchChore } from './jobs/watch.chore.js';
import { auditPersonalData } from './personal-data.js';
import { AuditCases } from './ports/cases.js';
import { AuditOffices } from './ports/offices.js';
import { AuditPeople } from './ports/people.js';
import { Naming } from './reading/naming.js';
import { AnchorHead } from './sealing/anchor-head.js';
import { Anchors } from './sealing/anchors.js';
import { HeadKeys } from './sealing/head-keys.js';
import { SealEntries } from './sealing/seal-entries.js';
import { ExamineFlagUseCase } from './use-cases/examine-flag.js';
import { ListFlags } from './use-cases/list-flags.js';
import { ReadAccessLog } from './use-cases/read-access-log.js';
import { ReadAuditState } from './use-cases/read-audit-state.js';
import { SearchEntries } from './use-cases/search-entries.js';
import { VerifyLog } from './verifying/verify-log.js';
import { EvaluateAccess } from './watching/evaluate-access.js';
import { AccessSurroundings } from './watching/surroundings.js';

export { appendAudit, recordRefusal, type AuditRecord } from './append-audit.js';
export { AuditCases, type CaseSource, type KnownCase } from './ports/cases.js';
export { AuditOffices, type HeldPost, type OfficesSource } from './ports/offices.js';
export { AuditPeople, type KnownPerson, type PeopleSource } from './ports/people.js';
export { AnchorHead } from './sealing/anchor-head.js';
export { SealEntries } from './sealing/seal-entries.js';
export { VerifyLog, type AuditVerdict, type VerifyProgress } from './verifying/verify-log.js';
export { EvaluateAccess } from './watching/evaluate-access.js';

/** The log of who did what and saw whose data. Publishes and consumes no events. */
export const auditDomain = defineDomain({ name: 'audit', persistence: auditPersistence, problems: auditProblems });

const ports = [AuditPeople, AuditOffices, AuditCases];
const log = [HeadKeys, Anchors, SealEntries, AnchorHead, VerifyLog, AccessSurroundings, EvaluateAccess, Naming, ReadAccessLog];

@Module({ providers: [...ports, ...log], exports: [...ports, ...log] })
export class AuditModule implements OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(ReadAccessLog) private readonly accessLog: ReadAccessLog,
  ) {}

  onModuleInit(): void {
    this.sources.register('audit', auditPersonalData(this.accessLog));
  }
}

@Module({
  imports: [AuditModule],
  controllers: [AccessLogController, AuditController],
  providers: [ReadAuditState, SearchEntries, ListFlags, ExamineFlagUseCase],
})
export class AuditHttpModule {}

@Module({ imports: [AuditModule], providers: [SealChore, VerifyChore, WatchChore] })
export class AuditJobsModule {}
