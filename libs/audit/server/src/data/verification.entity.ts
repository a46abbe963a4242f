import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one check of the whole log found. */
@Entity('audit_verification')
export class AuditVerification {
  @PrimaryColumn(idColumn())
  id!: string;
  @Index('ix_audit_verification_at')
  @Column(timeColumn({ name: 'finished_at' }))
  finishedAt!: Date;
  @Column({ type: 'boolean' })
  intact!: boolean;
  /** Rows recomputed. */
  @Column({ type: 'bigint' })
  checked!: number;
  @Column({ type: 'int' })
  millis!: number;
  @Column({ name: 'fault_position', type: 'bigint', nullable: true })
  faultPosition!: number | null;
  @Column({ name: 'fault_entry', type: 'varchar', length: 36, nullable: true })
  faultEntry!: string | null;
  @Column({ name: 'fault_reason', type: 'varchar', length: 200, nullable: true })
  faultReason!: string | null;
}
