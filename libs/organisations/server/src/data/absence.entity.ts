import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody is away and a deputy holds the absent person's posts meanwhile. Never changed but to be called off. */
@Entity('absence')
@Index('ix_absence_deputy', ['deputyAccountId', 'validFrom'])
@Index('ix_absence_absent', ['absentAccountId', 'validFrom'])
export class AbsenceRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'absent_account_id' }))
  absentAccountId!: string;
  @Column(idColumn({ name: 'deputy_account_id' }))
  deputyAccountId!: string;
  @Column(timeColumn({ name: 'valid_from' }))
  validFrom!: Date;
  @Column(timeColumn({ name: 'valid_to' }))
  validTo!: Date;
  @Column({ type: 'varchar', length: 300 })
  reason!: string;
  @Column(idColumn({ name: 'recorded_by' }))
  recordedBy!: string;
  @Column(timeColumn({ name: 'recorded_at' }))
  recordedAt!: Date;
  @Column(timeColumn({ name: 'called_off_at', nullable: true }))
  calledOffAt!: Date | null;
}
