import { definePersistence } from '@tinhso/platform';
import { AuditEntry, AuditHead, AuditSeal } from './entities.js';
import { AccessFlagRow, AccessRule, AccessWatch } from './flag.entities.js';
import { Audit1763800100000 } from './migrations/1763800100000-audit.js';
import { AuditAccess1763900600000 } from './migrations/1763900600000-access.js';
import { AuditVerification } from './verification.entity.js';

/** The log is only ever appended to. Signs of unusual access are counted up and examined, never removed; rules are read. */
export const auditPersistence = definePersistence({
  domain: 'audit',
  entities: [AuditEntry, AuditSeal, AuditHead, AuditVerification, AccessRule, AccessFlagRow, AccessWatch],
  migrations: [Audit1763800100000, AuditAccess1763900600000],
  grants: {
    audit_entry: ['SELECT', 'INSERT'],
    audit_seal: ['SELECT', 'INSERT'],
    audit_head: ['SELECT', 'INSERT'],
    audit_verification: ['SELECT', 'INSERT'],
    access_rule: ['SELECT'],
    access_flag: ['SELECT', 'INSERT', 'UPDATE'],
    access_watch: ['SELECT', 'UPDATE'],
  },
});
