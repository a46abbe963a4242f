import { DENIED } from '@tinhso/audit-contract';
import { newId } from '@tinhso/kernel';
import { idBytes, type Actor, type RequestContext, type Tx, type UnitOfWork } from '@tinhso/platform';

export interface AuditRecord {
  /** `<domain>.<verb>`, e.g. `dossier.read`. Reads of personal data are recorded too. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Names of the fields touched, never their values. */
  readonly fields?: readonly string[];
  /** Why, in the words of whoever asked. */
  readonly purpose?: string;
  /**
   * Account of the person whose data were read or changed; what "who saw my data" is read by. The one acted for unless told.
   */
  readonly dataSubjectId?: string;
  /** The case that gave the reason: id of a dossier, a request, an assisted session. */
  readonly caseId?: string;
  /** Unit in which staff acted; that of the first post that granted the operation unless told. */
  readonly unitId?: string;
}

const actorId = (actor: Actor): string =>
  actor.kind === 'anonymous' ? '-' : actor.kind === 'system' ? actor.name.slice(0, 64) : actor.accountId;

const bytesOrNull = (id: string | undefined): Buffer | null => (id === undefined ? null : idBytes(id));

/** Appends to the audit log inside the transaction it speaks of. The worker seals it into the hash chain within seconds. */
export async function appendAudit(tx: Tx, record: AuditRecord): Promise<void> {
  const { ctx, now, manager } = tx;
  const actingFor = ctx.actor.kind === 'citizen' ? ctx.actor.actingFor : undefined;
  await manager.query(
    `INSERT INTO audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip,
       data_subject_id, case_id, unit_id, acting_for_id, authority)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      bytesOrNull(record.dataSubjectId ?? actingFor?.accountId),
      record.caseId ?? null,
      bytesOrNull(record.unitId ?? ctx.grantedPosts[0]?.unitId),
      bytesOrNull(actingFor?.accountId),
      actingFor?.authority ?? null,
    ],
  );
}

/**
 * Records an attempt that was refused, in a transaction of its own, because the one it was made in is rolled back.
 * Absent objects are recorded too, without a person: probing leaves the same trace and costs the same time as being refused.
 * @param record its `action` is that of the attempt, e.g. `dossier.read`
 */
export function recordRefusal(unitOfWork: UnitOfWork, ctx: RequestContext, record: AuditRecord): Promise<void> {
  return unitOfWork.run(ctx, (tx) => appendAudit(tx, { ...record, action: record.action + DENIED }));
}
