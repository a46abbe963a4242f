import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConsultationState, DossierAlarmKind, Opinion } from '@tinhso/dossiers-contract';
import { idColumn, jsonColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** A question to another unit, with what was answered. `queue` is `waiting` as long as an answer is waited for, then `done`. */
@Entity('dossier_consultation')
@Index('ix_dossier_consultation_dossier', ['dossierId', 'askedAt'])
@Index('ix_dossier_consultation_asked', ['askedUnitId', 'queue', 'dueAt', 'id'])
@Index('ix_dossier_consultation_due', ['state', 'dueAt'])
export class ConsultationRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  /** Key in the step's process; null when the officer asked on her own account. */
  @Column({ name: 'consultation_key', type: 'varchar', length: 60, nullable: true })
  consultationKey!: string | null;
  @Column({ type: 'varchar', length: 300 })
  title!: string;
  @Column({ type: 'varchar', length: 2000 })
  question!: string;
  @Column(idColumn({ name: 'asking_unit_id' }))
  askingUnitId!: string;
  @Column(idColumn({ name: 'asked_unit_id' }))
  askedUnitId!: string;
  /** Null when the process asks. */
  @Column(idColumn({ name: 'asked_by', nullable: true }))
  askedBy!: string | null;
  @Column({ name: 'asked_by_name', type: 'varchar', length: 120, nullable: true })
  askedByName!: string | null;
  @Column(timeColumn({ name: 'asked_at' }))
  askedAt!: Date;
  @Column(timeColumn({ name: 'due_at' }))
  dueAt!: Date;
  @Column({ type: 'varchar', length: 10 })
  silence!: 'agreed' | 'escalated';
  /** Keys of the papers that the asked unit may open. */
  @Column(jsonColumn())
  papers!: string[];
  @Column({ type: 'varchar', length: 8 })
  queue!: 'waiting' | 'done';
  @Column({ type: 'varchar', length: 10 })
  state!: ConsultationState;
  @Column({ type: 'varchar', length: 10, nullable: true })
  opinion!: Opinion | null;
  @Column({ type: 'varchar', length: 4000, nullable: true })
  answer!: string | null;
  @Column(idColumn({ name: 'answered_by', nullable: true }))
  answeredBy!: string | null;
  @Column({ name: 'answered_by_name', type: 'varchar', length: 120, nullable: true })
  answeredByName!: string | null;
  @Column(timeColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Date | null;
  /** Files of the answer. */
  @Column(jsonColumn())
  files!: string[];
}

/** A payment that was asked for, and the receipt that settled it. */
@Entity('dossier_payment')
@Index('uq_dossier_payment_number', ['dossierId', 'number'], { unique: true })
export class PaymentRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'int' })
  number!: number;
  @Column(moneyColumn())
  amount!: number;
  @Column({ type: 'varchar', length: 500 })
  reason!: string;
  @Column(timeColumn({ name: 'requested_at' }))
  requestedAt!: Date;
  @Column(idColumn({ name: 'requested_by' }))
  requestedBy!: string;
  @Column({ name: 'requested_by_name', type: 'varchar', length: 120 })
  requestedByName!: string;
  @Column(timeColumn({ name: 'paid_at', nullable: true }))
  paidAt!: Date | null;
  @Column({ name: 'receipt_number', type: 'varchar', length: 40, nullable: true })
  receiptNumber!: string | null;
  @Column(idColumn({ name: 'received_by', nullable: true }))
  receivedBy!: string | null;
  @Column({ name: 'received_by_name', type: 'varchar', length: 120, nullable: true })
  receivedByName!: string | null;
}

/** Something that was told about a dossier's clock. The unique index keeps a breach from being told twice. */
@Entity('dossier_alarm')
@Index('uq_dossier_alarm_breach', ['dossierId', 'kind', 'breach', 'level'], { unique: true })
export class AlarmRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'varchar', length: 16 })
  kind!: DossierAlarmKind;
  @Column({ type: 'varchar', length: 100 })
  breach!: string;
  @Column({ type: 'int' })
  level!: number;
  /** The unit whose leaders it was told to. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(timeColumn({ name: 'raised_at' }))
  raisedAt!: Date;
}

/** A register of dossiers (form 07) of a unit for a period; its document is made by the signing domain. */
@Entity('dossier_register')
@Index('ix_dossier_register_unit', ['unitId', 'madeAt'])
export class RegisterRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  /** Local days, both counted in. */
  @Column({ name: 'from_day', type: 'date' })
  fromDay!: string;
  @Column({ name: 'to_day', type: 'date' })
  toDay!: string;
  @Column({ type: 'int' })
  dossiers!: number;
  @Column(timeColumn({ name: 'made_at' }))
  madeAt!: Date;
  @Column(idColumn({ name: 'made_by' }))
  madeBy!: string;
  @Column({ name: 'made_by_name', type: 'varchar', length: 120 })
  madeByName!: string;
}
