import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CodeChannel, ContactHistoryEntry } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A phone or e-mail on its way to become the account's. */
@Entity('contact_change')
@Index('ix_contact_change_account', ['accountId'])
@Index('ix_contact_change_due', ['state', 'effectiveAt'])
export class ContactChangeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 8 })
  channel!: CodeChannel;
  @Column({ type: 'varchar', length: 10 })
  state!: 'open' | 'waiting' | 'done' | 'cancelled';
  @Column({ name: 'new_index', type: 'binary', length: 32 })
  newIndex!: Buffer;
  @Column({ name: 'new_sealed', type: 'varbinary', length: 512 })
  newSealed!: Buffer;
  /** The new end belongs to another account: its owner is told, and no code confirms it. */
  @Column({ type: 'boolean' })
  decoy!: boolean;
  /** The account had a confirmed end of this kind, which has to agree. */
  @Column({ name: 'needs_old', type: 'boolean' })
  needsOld!: boolean;
  @Column(timeColumn({ name: 'old_confirmed_at', nullable: true }))
  oldConfirmedAt!: Date | null;
  @Column(timeColumn({ name: 'new_confirmed_at', nullable: true }))
  newConfirmedAt!: Date | null;
  /** The old end is lost and something else stands in for it. */
  @Column(timeColumn({ name: 'lost_at', nullable: true }))
  lostAt!: Date | null;
  @Column({ type: 'int' })
  sends!: number;
  @Column(timeColumn({ name: 'last_sent_at' }))
  lastSentAt!: Date;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'effective_at', nullable: true }))
  effectiveAt!: Date | null;
}

/** What phone and e-mail of an account were, and how they changed. */
@Entity('contact_history')
@Index('ix_contact_history_account', ['accountId'])
export class ContactHistoryRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(idColumn({ name: 'change_id', nullable: true }))
  changeId!: string | null;
  @Column({ type: 'varchar', length: 8 })
  channel!: CodeChannel;
  @Column({ type: 'varchar', length: 12 })
  how!: ContactHistoryEntry['how'];
  @Column({ name: 'old_sealed', type: 'varbinary', length: 512, nullable: true })
  oldSealed!: Buffer | null;
  @Column({ name: 'new_sealed', type: 'varbinary', length: 512, nullable: true })
  newSealed!: Buffer | null;
  @Column(timeColumn())
  at!: Date;
}
