import type { ClosingCode, NameChoice, TicketLevel, TicketSource, TicketStatus, TicketVisibility } from '@tinhso/feedback-contract';
import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Degrees to about a decimetre: a number in code. */
export const degreeColumn = (options: Partial<ColumnOptions> = {}): ColumnOptions => ({
  type: 'decimal',
  precision: 9,
  scale: 6,
  transformer: {
    to: (value: unknown) => value,
    from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
  },
  ...options,
});

/** List of an office in which a report stands. */
export type TicketLane = 'triage' | 'work' | 'waiting' | 'answered' | 'ended';

/** A report. What was written and by whom is sealed; `publicText` and `publicAddress` are what everybody may read, once they may. */
@Entity('ticket')
@Index('uq_ticket_code', ['code'], { unique: true })
@Index('ix_ticket_near', ['visibility', 'cell', 'category', 'reportedAt', 'lat', 'lng'])
@Index('ix_ticket_public', ['visibility', 'reportedAt', 'id', 'status'])
@Index('ix_ticket_commune', ['visibility', 'communeCode', 'reportedAt', 'id', 'status'])
@Index('ix_ticket_category', ['visibility', 'category', 'reportedAt', 'id', 'status'])
@Index('ix_ticket_commune_category', ['visibility', 'communeCode', 'category', 'reportedAt', 'id', 'status'])
@Index('ix_ticket_reporter', ['reporterId', 'reportedAt', 'id'])
@Index('ix_ticket_contact', ['contactIndex'])
@Index('ix_ticket_unit', ['unitId', 'lane', 'priority', 'queueAt', 'id', 'reopened'])
@Index('ix_ticket_lane', ['lane', 'priority', 'queueAt', 'id', 'unitId', 'reopened'])
@Index('ix_ticket_officer', ['officerId', 'lane', 'priority', 'queueAt', 'id'])
@Index('ix_ticket_unit_lately', ['unitId', 'lane', 'updatedAt', 'id'])
@Index('ix_ticket_lately', ['lane', 'updatedAt', 'id', 'unitId'])
@Index('ix_ticket_unit_due', ['unitId', 'dueAt', 'id'])
@Index('ix_ticket_due', ['dueAt', 'id', 'unitId'])
@Index('ix_ticket_watch', ['watchAt'])
@Index('ix_ticket_parent', ['parentId'])
@Index('ix_ticket_merged', ['mergedInto'])
@Index('ix_ticket_storm', ['stormOf'])
export class TicketRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 20 })
  code!: string;
  @Column({ type: 'varchar', length: 40 })
  category!: string;
  @Column({ type: 'varchar', length: 8 })
  level!: TicketLevel;
  @Column({ type: 'varchar', length: 20 })
  status!: TicketStatus;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 8 })
  visibility!: TicketVisibility;
  @Column({ type: 'varchar', length: 12 })
  source!: TicketSource;
  /** TicketDetails as JSON: what was written, unmasked. */
  @Column({ name: 'details_sealed', type: 'mediumblob' })
  detailsSealed!: Buffer;
  /** The words with everything masked that tells of a person. */
  @Column({ name: 'public_text', type: 'text' })
  publicText!: string;
  /** Something was masked, so that a person should look whether it was right. */
  @Column({ type: 'tinyint' })
  masked!: number;
  @Column({ name: 'public_address', type: 'varchar', length: 300, nullable: true })
  publicAddress!: string | null;
  @Column(degreeColumn({ nullable: true }))
  lat!: number | null;
  @Column(degreeColumn({ nullable: true }))
  lng!: number | null;
  /** Square of about 250 m in which it lies. */
  @Column({ type: 'int', nullable: true })
  cell!: number | null;
  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  communeCode!: string | null;
  /** Office that has it; nobody until it was routed. */
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
  /** Rule by which it went there. */
  @Column({ name: 'routed_by', type: 'varchar', length: 60, nullable: true })
  routedBy!: string | null;
  @Column(idColumn({ name: 'officer_id', nullable: true }))
  officerId!: string | null;
  @Column({ name: 'officer_name', type: 'varchar', length: 250, nullable: true })
  officerName!: string | null;
  /** Account, or person known by a phone, who reported. */
  @Column(idColumn({ name: 'reporter_id', nullable: true }))
  reporterId!: string | null;
  /** ReporterDetails as JSON. */
  @Column({ name: 'reporter_sealed', type: 'blob', nullable: true })
  reporterSealed!: Buffer | null;
  /** Blind index of the phone that was given, where there is no account. */
  @Column({ name: 'contact_index', type: 'binary', length: 32, nullable: true })
  contactIndex!: Buffer | null;
  @Column({ name: 'name_shown', type: 'varchar', length: 20 })
  nameShown!: NameChoice;
  @Column({ name: 'me_too', type: 'int' })
  meToo!: number;
  @Column({ type: 'smallint' })
  priority!: number;
  /** Follows from status, officer and visibility; written with each change of them. */
  @Column({ type: 'varchar', length: 8, default: 'triage' })
  lane!: TicketLane;
  /** The moment by which lists are sorted: the date that counts, else until when it has to be answered, else when it came. */
  @Column(timeColumn({ name: 'queue_at', nullable: true }))
  queueAt!: Date | null;
  @Column(idColumn({ name: 'parent_id', nullable: true }))
  parentId!: string | null;
  @Column(idColumn({ name: 'merged_into', nullable: true }))
  mergedInto!: string | null;
  /** First report of a storm of reports about one place. */
  @Column(idColumn({ name: 'storm_of', nullable: true }))
  stormOf!: string | null;
  @Column({ name: 'closing_code', type: 'varchar', length: 12, nullable: true })
  closingCode!: ClosingCode | null;
  /** What the office answered, as everybody may read it. */
  @Column({ name: 'answer_text', type: 'text', nullable: true })
  answerText!: string | null;
  @Column(timeColumn({ name: 'receive_due', nullable: true }))
  receiveDue!: Date | null;
  @Column(timeColumn({ name: 'resolve_due', nullable: true }))
  resolveDue!: Date | null;
  @Column(timeColumn({ name: 'paused_at', nullable: true }))
  pausedAt!: Date | null;
  /** When somebody of the office took it up. */
  @Column(timeColumn({ name: 'started_at', nullable: true }))
  startedAt!: Date | null;
  /** The date that counts now: until when it has to be taken up, then until when it has to be answered; none while somebody else is waited for. */
  @Column(timeColumn({ name: 'due_at', nullable: true }))
  dueAt!: Date | null;
  /** When the clock has to look at it again. */
  @Column(timeColumn({ name: 'watch_at', nullable: true }))
  watchAt!: Date | null;
  @Column({ type: 'tinyint' })
  escalation!: number;
  @Column(timeColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Date | null;
  @Column(timeColumn({ name: 'closed_at', nullable: true }))
  closedAt!: Date | null;
  @Column({ type: 'smallint' })
  reopened!: number;
  /** What the reporter said in the end: 1 satisfied, 0 not. */
  @Column({ type: 'tinyint', nullable: true })
  satisfied!: number | null;
  /** Id of the key of Open311 that sent it. */
  @Column({ name: 'external_ref', type: 'varchar', length: 60, nullable: true })
  externalRef!: string | null;
  /** Address of a picture elsewhere; never fetched. */
  @Column({ name: 'media_url', type: 'varchar', length: 500, nullable: true })
  mediaUrl!: string | null;
  @Column(timeColumn({ name: 'reported_at' }))
  reportedAt!: Date;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}
