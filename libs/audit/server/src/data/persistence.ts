import { definePersistence } from '@tinhso/platform';
import { AuditEntry, AuditHead, AuditSeal } from './entities.js';
import { Audit1763800100000 } from './migrations/1763800100000-audit.js';

export const auditPersistence = definePersistence({
  domain: 'audit',
  entities: [AuditEntry, AuditSeal, AuditHead],
  migrations: [Audit1763800100000],
  grants: { audit_entry: ['SELECT', 'INSERT'], audit_seal: ['SELECT', 'INSERT'], audit_head: ['SELECT', 'INSERT'] },
});
