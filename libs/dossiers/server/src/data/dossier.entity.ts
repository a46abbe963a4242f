import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DossierStatus } from '@tinhso/dossiers-contract';
import { idColumn, jsonColumn, moneyColumn, timeColumn } from '@tinhso/platform';
import type { StoredFee } from '../domain/fee.js';

/** Whose move it is, for the work lists: the office's, the citizen's, or nobody's any more. */
export type DossierQueue = 'active' | 'waiting' | 'closed';

/** An application. The answers are sealed as one text with the row id. */
@Entity('dossier')
@Index('uq_dossier_code', ['code'], { unique: true })
@Index('ix_dossier_account', ['accountId', 'submittedAt', 'id'])
@Index('ix_dossier_unit_queue', ['unitId', 'queue', 'dueAt', 'id'])
@Index('ix_dossier_desk_queue', ['deskUnitId', 'queue', 'dueAt', 'id'])
@Index('ix_dossier_desk_closed', ['deskUnitId', 'queue', 'statusSince', 'id'])
@Index('ix_dossier_queue', ['queue', 'dueAt', 'id'])
@Index('ix_dossier_watch', ['watchAt'])
@Index('ix_dossier_register', ['unitId', 'submittedAt', 'id'])
@Index('ix_dossier_queue_closed', ['queue', 'statusSince', 'id'])
@Index('ix_dossier_officer', ['officerId', 'queue', 'dueAt', 'id'])
export class DossierRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 40 })
  code!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** Who filed it for the owner; null when the owner did. */
  @Column(idColumn({ name: 'filed_by', nullable: true }))
  filedBy!: string | null;
  @Column({ name: 'filed_by_name', type: 'varchar', length: 120, nullable: true })
  filedByName!: string | null;
  /** The authority that the filer had, `delegation:<id>`. */
  @Column({ name: 'filed_under', type: 'varchar', length: 60, nullable: true })
  filedUnder!: string | null;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  /** The unit whose move it is: the receiving one until a step is handed to another. */
  @Column(idColumn({ name: 'desk_unit_id' }))
  deskUnitId!: string;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ name: 'procedure_version', type: 'int' })
  procedureVersion!: number;
  @Column({ type: 'varchar', length: 12 })
  channel!: 'online' | 'in_person' | 'postal';
  @Column({ type: 'varchar', length: 24 })
  status!: DossierStatus;
  @Column({ type: 'varchar', length: 8 })
  queue!: DossierQueue;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'applicant_name', type: 'varchar', length: 120 })
  applicantName!: string;
  @Column({ type: 'mediumblob' })
  sealed!: Buffer;
  @Column(jsonColumn())
  fee!: StoredFee;
  @Column(moneyColumn({ name: 'fee_total' }))
  feeTotal!: number;
  @Column(timeColumn({ name: 'submitted_at' }))
  submittedAt!: Date;
  @Column(timeColumn({ name: 'expected_at' }))
  expectedAt!: Date;
  @Column(timeColumn({ name: 'accepted_at', nullable: true }))
  acceptedAt!: Date | null;
  /** What the clock counts from: acceptance, or the supplements when the office starts anew. */
  @Column(timeColumn({ name: 'clock_from', nullable: true }))
  clockFrom!: Date | null;
  @Column(timeColumn({ name: 'promised_at', nullable: true }))
  promisedAt!: Date | null;
  @Column(timeColumn({ name: 'paused_at', nullable: true }))
  pausedAt!: Date | null;
  /** The next date the office has to keep: receipt, then the promise. Orders the work lists. */
  @Column(timeColumn({ name: 'due_at' }))
  dueAt!: Date;
  @Column(timeColumn({ name: 'status_since' }))
  statusSince!: Date;
  @Column(idColumn({ name: 'officer_id', nullable: true }))
  officerId!: string | null;
  @Column({ name: 'officer_name', type: 'varchar', length: 120, nullable: true })
  officerName!: string | null;
  /** Requests for supplements made so far, and items of the open one. */
  @Column({ name: 'supplement_requests', type: 'int' })
  supplementRequests!: number;
  @Column({ name: 'items_asked', type: 'int' })
  itemsAsked!: number;
  /** Key of the step in the procedure's process; null once closed, and for dossiers older than steps, which are in that of their status. */
  @Column({ name: 'step_key', type: 'varchar', length: 60, nullable: true })
  stepKey!: string | null;
  @Column(timeColumn({ name: 'step_since', nullable: true }))
  stepSince!: Date | null;
  @Column(timeColumn({ name: 'step_due_at', nullable: true }))
  stepDueAt!: Date | null;
  /** Until when the applicant, or a payment, is waited for. */
  @Column(timeColumn({ name: 'wait_until', nullable: true }))
  waitUntil!: Date | null;
  /** When somebody has to be told or a wait ends next; null when nothing is pending. */
  @Column(timeColumn({ name: 'watch_at', nullable: true }))
  watchAt!: Date | null;
  /** How often the promise was moved with an apology. */
  @Column({ name: 'promise_moves', type: 'int', default: 0 })
  promiseMoves!: number;
  /** Office minutes by which it was moved. */
  @Column({ name: 'moved_minutes', type: 'int', default: 0 })
  movedMinutes!: number;
  @Column({ name: 'open_consultations', type: 'int', default: 0 })
  openConsultations!: number;
  /** 1 while it lies received and nobody takes it. */
  @Column({ type: 'tinyint', default: 0 })
  stuck!: number;
  /** How many levels of leaders were told that the step is late. */
  @Column({ type: 'tinyint', default: 0 })
  escalation!: number;
}
