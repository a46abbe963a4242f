import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DelegationGroup, DelegationRole, DelegationState, PrincipalKind } from '@tinhso/delegation-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';

/** A right to act for somebody else. It ends with its state or its date, whichever comes first. */
@Entity('delegation')
@Index('ix_delegation_principal', ['principalId', 'createdAt'])
@Index('ix_delegation_delegate', ['delegateId', 'createdAt'])
@Index('ix_delegation_phone', ['phoneIndex', 'state'])
@Index('ix_delegation_expires', ['state', 'expiresAt'])
export class DelegationRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'principal_id' }))
  principalId!: string;
  @Column({ name: 'principal_kind', type: 'varchar', length: 20 })
  principalKind!: PrincipalKind;
  @Column({ type: 'varchar', length: 16 })
  role!: DelegationRole;
  /** The human who gave the right. */
  @Column(idColumn({ name: 'granted_by' }))
  grantedBy!: string;
  /** Null until the invitation is accepted. */
  @Column(idColumn({ name: 'delegate_id', nullable: true }))
  delegateId!: string | null;
  /** Phone that was invited; null for a right that one has by declaring the child or company. */
  @Column({ name: 'phone_index', type: 'binary', length: 32, nullable: true })
  phoneIndex!: Buffer | null;
  @Column({ name: 'phone_sealed', type: 'varbinary', length: 255, nullable: true })
  phoneSealed!: Buffer | null;
  @Column(jsonColumn({ name: 'group_names' }))
  groups!: DelegationGroup[];
  @Column({ type: 'varchar', length: 10 })
  state!: DelegationState;
  @Column({ type: 'int' })
  version!: number;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at', nullable: true }))
  expiresAt!: Date | null;
  @Column(timeColumn({ name: 'accepted_at', nullable: true }))
  acceptedAt!: Date | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
  @Column(idColumn({ name: 'ended_by', nullable: true }))
  endedBy!: string | null;
  /** When both sides were told that the end is near. */
  @Column(timeColumn({ name: 'warned_at', nullable: true }))
  warnedAt!: Date | null;
}
