import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { CorrectableField, DayCount, RequestEventType, RequestKind, RequestStatus } from '@tinhso/privacy-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The limits under which a request was received; a later change of the law does not touch it. */
export interface StoredLimits {
  readonly acknowledge: DayCount;
  readonly complete: DayCount;
  readonly withThirdParty?: DayCount;
  readonly extension: DayCount;
  readonly basis: { readonly vi: string; readonly en: string };
  /** Moments at which these came to count. */
  readonly thirdParty?: boolean;
  readonly extended?: boolean;
}

/** What somebody asks about personal data. Words of the person and answers to her are sealed with the row id. */
@Entity('privacy_request')
@Index('uq_privacy_request_code', ['code'], { unique: true })
@Index('ix_privacy_request_account', ['accountId', 'id'])
@Index('ix_privacy_request_open', ['unitId', 'closedAt', 'nextDueAt', 'id'])
export class PrivacyRequestRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 24 })
  code!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** Office that answers for the data: the province. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(idColumn({ name: 'asked_by' }))
  askedBy!: string;
  @Column({ type: 'varchar', length: 12 })
  kind!: RequestKind;
  @Column({ type: 'varchar', length: 16 })
  status!: RequestStatus;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'statement_sealed', type: 'blob', nullable: true })
  statementSealed!: Buffer | null;
  @Column({ name: 'correction_field', type: 'varchar', length: 20, nullable: true })
  correctionField!: CorrectableField | null;
  @Column({ name: 'correction_sealed', type: 'blob', nullable: true })
  correctionSealed!: Buffer | null;
  /** The use of data that stops when it is carried out. */
  @Column({ name: 'use_key', type: 'varchar', length: 40, nullable: true })
  useKey!: string | null;
  /** Why it takes longer. */
  @Column({ name: 'extension_sealed', type: 'blob', nullable: true })
  extensionSealed!: Buffer | null;
  /** What was decided. */
  @Column({ name: 'answer_sealed', type: 'blob', nullable: true })
  answerSealed!: Buffer | null;
  /** What was done. */
  @Column({ name: 'outcome_sealed', type: 'blob', nullable: true })
  outcomeSealed!: Buffer | null;
  @Column(jsonColumn())
  limits!: StoredLimits;
  @Column(timeColumn({ name: 'received_at' }))
  receivedAt!: Date;
  @Column(timeColumn({ name: 'acknowledged_at', nullable: true }))
  acknowledgedAt!: Date | null;
  @Column(timeColumn({ name: 'closed_at', nullable: true }))
  closedAt!: Date | null;
  /** The next date to keep; orders the queue. */
  @Column(timeColumn({ name: 'next_due_at' }))
  nextDueAt!: Date;
  /** Which date officers have been reminded of. */
  @Column({ type: 'varchar', length: 12, nullable: true })
  reminded!: 'acknowledge' | 'answer' | null;
  @Column(idColumn({ name: 'officer_id', nullable: true }))
  officerId!: string | null;
}

/** History of a request, append only. The words that go with it lie in the request itself. */
@Entity('privacy_request_event')
@Index('uq_privacy_request_event', ['requestId', 'version'], { unique: true })
export class PrivacyRequestEventRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'request_id' }))
  requestId!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 40 })
  type!: RequestEventType;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
  @Column({ name: 'actor_kind', type: 'varchar', length: 8 })
  actorKind!: 'citizen' | 'staff' | 'system';
  @Column(idColumn({ name: 'actor_id', nullable: true }))
  actorId!: string | null;
}

/** Last number given on a local day `YYMMDD`. */
@Entity('privacy_sequence')
export class PrivacySequenceRow {
  @PrimaryColumn({ type: 'char', length: 6 })
  day!: string;
  @Column({ type: 'int' })
  seq!: number;
}
