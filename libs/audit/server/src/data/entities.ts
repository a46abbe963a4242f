import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which object and whose data, when, from where, why. Never values of personal data. */
@Entity('audit_entry')
@Index('ix_audit_subject', ['subjectType', 'subjectId', 'occurredAt'])
@Index('ix_audit_person', ['dataSubjectId', 'occurredAt', 'id'])
@Index('ix_audit_actor', ['actorId', 'occurredAt', 'id'])
@Index('ix_audit_case', ['caseId', 'occurredAt', 'id'])
@Index('ix_audit_action', ['action', 'occurredAt', 'id'])
@Index('ix_audit_occurred', ['occurredAt', 'id'])
export class AuditEntry {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
  @Column({ name: 'actor_kind', type: 'varchar', length: 10 })
  actorKind!: string;
  /** Account id, or the name of a system process. */
  @Column({ name: 'actor_id', type: 'varchar', length: 64 })
  actorId!: string;
  @Column({ type: 'varchar', length: 64 })
  action!: string;
  @Column({ name: 'subject_type', type: 'varchar', length: 32 })
  subjectType!: string;
  @Column({ name: 'subject_id', type: 'varchar', length: 64 })
  subjectId!: string;
  /** Names of the fields read or changed. */
  @Column(jsonColumn({ nullable: true }))
  fields!: string[] | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  purpose!: string | null;
  @Column({ name: 'trace_id', type: 'varchar', length: 64 })
  traceId!: string;
  @Column({ type: 'varchar', length: 45, nullable: true })
  ip!: string | null;
  /** Account of the person whose data were touched. */
  @Column(idColumn({ name: 'data_subject_id', nullable: true }))
  dataSubjectId!: string | null;
  @Column({ name: 'case_id', type: 'varchar', length: 64, nullable: true })
  caseId!: string | null;
  /** Unit in which staff acted. */
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
  /** Account of the person acted for, and what gave the right: `delegation:<id>`. */
  @Column(idColumn({ name: 'acting_for_id', nullable: true }))
  actingForId!: string | null;
  @Column({ type: 'varchar', length: 64, nullable: true })
  authority!: string | null;
}

/** An entry's place in the hash chain. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn({ type: 'bigint' })
  position!: number;
  @Index('ux_audit_seal_entry', { unique: true })
  @Column(idColumn({ name: 'entry_id' }))
  entryId!: string;
  @Column({ type: 'binary', length: 32 })
  hash!: Buffer;
}

/** The signed head of the chain after each batch. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn({ type: 'bigint' })
  position!: number;
  @Column({ type: 'binary', length: 32 })
  hash!: Buffer;
  @Column({ type: 'binary', length: 64 })
  signature!: Buffer;
  @Column(timeColumn({ name: 'sealed_at' }))
  sealedAt!: Date;
  /** Position of the head before; null for heads of the log's first version. */
  @Column({ type: 'bigint', nullable: true })
  previous!: number | null;
}
