import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** An application being taken in by a clerk. Person, answers and papers are sealed as one text with the row id. */
@Entity('dossier_reception')
@Index('uq_dossier_reception_dossier', ['dossierId'], { unique: true })
@Index('ix_dossier_reception_clerk', ['begunBy', 'finishedAt', 'begunAt'])
@Index('ix_dossier_reception_expires', ['finishedAt', 'expiresAt'])
export class ReceptionRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Null until it is finished. */
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  /** Whose dossier it becomes. */
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** The account is one that its person signs in to. */
  @Column({ name: 'has_account', type: 'boolean' })
  hasAccount!: boolean;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ type: 'varchar', length: 12 })
  channel!: 'in_person' | 'postal';
  @Column({ name: 'person_name', type: 'varchar', length: 120 })
  personName!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'mediumblob' })
  sealed!: Buffer;
  /** Local days. */
  @Column({ name: 'arrived_on', type: 'char', length: 10, nullable: true })
  arrivedOn!: string | null;
  @Column({ name: 'postmarked_on', type: 'char', length: 10, nullable: true })
  postmarkedOn!: string | null;
  @Column({ name: 'tracking_number', type: 'varchar', length: 40, nullable: true })
  trackingNumber!: string | null;
  @Column(idColumn({ name: 'begun_by' }))
  begunBy!: string;
  @Column(timeColumn({ name: 'begun_at' }))
  begunAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'finished_at', nullable: true }))
  finishedAt!: Date | null;
}

/** Somebody without an account for whom one was kept at a desk; found again by phone and name together. */
@Entity('dossier_recorded_person')
@Index('uq_dossier_recorded_person', ['personIndex'], { unique: true })
export class RecordedPersonRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'person_index', type: 'binary', length: 32 })
  personIndex!: Buffer;
  @Column(timeColumn({ name: 'recorded_at' }))
  recordedAt!: Date;
}
