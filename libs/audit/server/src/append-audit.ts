import { newId } from '@tinhso/kernel';
import { idBytes, type Actor, type Tx } from '@tinhso/platform';

export interface AuditRecord {
  /** `<domain>.<verb>`, e.g. `dossier.read`. Reads of personal data are recorded too. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Names of the fields touched, never their values. */
  readonly fields?: readonly string[];
  /** Why, in the words of whoever asked. */
  readonly purpose?: string;
  /** Account of the person whose data were read or changed; what "who saw my data" is read by. */
  readonly dataSubjectId?: string;
  /** The case that gave the reason: id of a dossier, a request, an assisted session. */
  readonly caseId?: string;
}

const actorId = (actor: Actor): string =>
  actor.kind === 'anonymous' ? '-' : actor.kind === 'system' ? actor.name.slice(0, 64) : actor.accountId;

/** Appends to the audit log inside the transaction it speaks of. The worker seals it into the hash chain within seconds. */
export async function appendAudit(tx: Tx, record: AuditRecord): Promise<void> {
  const { ctx, now, manager } = tx;
  await manager.query(
    `INSERT INTO audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(newId()),
      now,
      ctx.actor.kind,
      actorId(ctx.actor),
      record.action,
      record.subjectType,
      record.subjectId,
      record.fields ? JSON.stringify(record.fields) : null,
      record.purpose?.slice(0, 200) ?? null,
      ctx.traceId,
      ctx.ip ?? null,
    ],
  );
}
