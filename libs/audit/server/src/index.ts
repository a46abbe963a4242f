import { Module } from '@nestjs/common';
import { defineDomain } from '@tinhso/platform';
import { auditProblems } from '@tinhso/audit-contract';
import { auditPersistence } from './data/persistence.js';
import { SealChore } from './jobs/seal.chore.js';
import { VerifyChore } from './jobs/verify.chore.js';
import { AnchorHead } from './sealing/anchor-head.js';
import { Anchors } from './sealing/anchors.js';
import { HeadKeys } from './sealing/head-keys.js';
import { SealEntries } from './sealing/seal-entries.js';
import { VerifyLog } from './verifying/verify-log.js';

export { appendAudit, recordRefusal, type AuditRecord } from './append-audit.js';
export { AnchorHead } from './sealing/anchor-head.js';
export { SealEntries } from './sealing/seal-entries.js';
export { VerifyLog, type AuditVerdict, type VerifyProgress } from './verifying/verify-log.js';

export const auditDomain = defineDomain({ name: 'audit', persistence: auditPersistence, problems: auditProblems });

const log = [HeadKeys, Anchors, SealEntries, AnchorHead, VerifyLog];

@Module({ providers: log, exports: log })
export class AuditModule {}

@Module({ imports: [AuditModule], providers: [SealChore, VerifyChore] })
export class AuditJobsModule {}
