import { idColumn, jsonColumn, timeColumn, type ErasureOutcome } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `running` cannot be undone any more. */
export type ErasureState = 'waiting' | 'running' | 'undone' | 'done';

/** An erasure that somebody asked for; outlives the account as its proof. */
@Entity('erasure')
@Index('uq_erasure_under_way', ['underWay'], { unique: true })
@Index('uq_erasure_request', ['requestId'], { unique: true })
@Index('ix_erasure_due', ['state', 'effectiveAt'])
export class ErasureRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(idColumn({ name: 'request_id' }))
  requestId!: string;
  @Column({ type: 'varchar', length: 8 })
  state!: ErasureState;
  /** The account while it waits or runs, so that there is one at a time. */
  @Column(idColumn({ name: 'under_way', nullable: true }))
  underWay!: string | null;
  @Column(timeColumn({ name: 'asked_at' }))
  askedAt!: Date;
  @Column(timeColumn({ name: 'effective_at' }))
  effectiveAt!: Date;
  @Column(timeColumn({ name: 'postponed_at', nullable: true }))
  postponedAt!: Date | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
}

/** What one domain erased and what it held, append only; no value of a person. */
@Entity('erasure_entry')
export class ErasureEntryRow {
  @PrimaryColumn(idColumn({ name: 'erasure_id' }))
  erasureId!: string;
  @PrimaryColumn({ type: 'varchar', length: 40 })
  domain!: string;
  @Column(jsonColumn())
  outcomes!: ErasureOutcome[];
  @Column(timeColumn())
  at!: Date;
}
