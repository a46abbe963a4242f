import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** The secret of a "not me" link, as SHA-256. */
@Entity('disown_token')
@Index('uq_disown_token_hash', ['tokenHash'], { unique: true })
@Index('ix_disown_token_expires', ['expiresAt'])
export class DisownTokenRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ name: 'token_hash', type: 'binary', length: 32 })
  tokenHash!: Buffer;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 16 })
  what!: 'recovery' | 'contact-change';
  /** The recovery or the change that the message told of. */
  @Column(idColumn({ name: 'subject_id' }))
  subjectId!: string;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'used_at', nullable: true }))
  usedAt!: Date | null;
}

/** An account whose owner said "it was not me": changes, and after a disowned recovery recoveries too, are refused for a while. */
@Entity('account_hold')
export class AccountHoldRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'holds_recovery', type: 'boolean' })
  holdsRecovery!: boolean;
  @Column(timeColumn({ name: 'until' }))
  until!: Date;
}
