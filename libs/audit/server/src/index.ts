import { Module } from '@nestjs/common';
import { defineDomain } from '@tinhso/platform';
import { auditPersistence } from './data/persistence.js';
import { SealChore } from './jobs/seal.chore.js';
import { SealEntries } from './use-cases/seal-entries.js';
import { VerifyLog } from './use-cases/verify-log.js';

export { appendAudit, type AuditRecord } from './append-audit.js';
export { SealEntries } from './use-cases/seal-entries.js';
export { VerifyLog, type AuditVerdict } from './use-cases/verify-log.js';

export const auditDomain = defineDomain({ name: 'audit', persistence: auditPersistence });

@Module({ providers: [SealEntries, VerifyLog], exports: [SealEntries, VerifyLog] })
export class AuditModule {}

@Module({ imports: [AuditModule], providers: [SealChore] })
export class AuditJobsModule {}
