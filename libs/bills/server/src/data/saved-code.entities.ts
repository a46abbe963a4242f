import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A code that somebody keeps: code and nickname sealed, beside what was open at the last look. */
@Entity('bill_saved_code')
@Index('uq_bill_saved_code', ['accountId', 'biller', 'codeIndex'], { unique: true })
@Index('ix_bill_saved_look', ['nextLookAt'])
@Index('ix_bill_saved_removed', ['removedAt'])
export class SavedCodeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 30 })
  biller!: string;
  @Column({ name: 'code_index', type: 'binary', length: 32 })
  codeIndex!: Buffer;
  /** SavedDetails as JSON. */
  @Column({ type: 'blob' })
  sealed!: Buffer;
  /** What the provider said last, as JSON. */
  @Column({ name: 'seen_sealed', type: 'blob', nullable: true })
  seenSealed!: Buffer | null;
  @Column(timeColumn({ name: 'seen_at', nullable: true }))
  seenAt!: Date | null;
  @Column({ type: 'tinyint' })
  remind!: number;
  /** When the worker looks for bills that fall due; null without a wish to be reminded. */
  @Column(timeColumn({ name: 'next_look_at', nullable: true }))
  nextLookAt!: Date | null;
  /** Taken out; for a while that can be undone. */
  @Column(timeColumn({ name: 'removed_at', nullable: true }))
  removedAt!: Date | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}

/** A bill of which somebody was, or is about to be, reminded: once. */
@Entity('bill_reminder')
@Index('ix_bill_reminder_digest', ['digestId'])
@Index('ix_bill_reminder_saved', ['savedId'])
export class ReminderRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn({ type: 'varchar', length: 30 })
  biller!: string;
  @PrimaryColumn({ name: 'bill_no', type: 'varchar', length: 40 })
  billNo!: string;
  @Column(idColumn({ name: 'saved_id' }))
  savedId!: string;
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;
  @Column(timeColumn({ name: 'found_at' }))
  foundAt!: Date;
  /** The message that told of it. */
  @Column(idColumn({ name: 'digest_id', nullable: true }))
  digestId!: string | null;
}
