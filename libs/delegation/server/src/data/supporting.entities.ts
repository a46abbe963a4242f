import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PrincipalKind } from '@tinhso/delegation-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A child or business in whose name others act. What was declared of it is sealed with its id, which is the account's. */
@Entity('managed_principal')
@Index('uq_managed_principal_identity', ['createdBy', 'identityIndex'], { unique: true })
export class ManagedPrincipalRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 20 })
  kind!: PrincipalKind;
  @Column(idColumn({ name: 'created_by' }))
  createdBy!: string;
  /** Blind index of what makes it the same one: name and birth date, or the tax code. */
  @Column({ name: 'identity_index', type: 'binary', length: 32 })
  identityIndex!: Buffer;
  @Column({ name: 'details_sealed', type: 'varbinary', length: 1024 })
  detailsSealed!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}

/** Something done under a right, append only. The id is that of the event it was learned from. */
@Entity('delegation_act')
@Index('ix_delegation_act_delegation', ['delegationId', 'occurredAt'])
export class DelegationActRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'delegation_id' }))
  delegationId!: string;
  @Column({ type: 'varchar', length: 40 })
  type!: string;
  @Column({ name: 'subject_type', type: 'varchar', length: 20 })
  subjectType!: string;
  @Column(idColumn({ name: 'subject_id' }))
  subjectId!: string;
  @Column(idColumn({ name: 'actor_id' }))
  actorId!: string;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
}
