import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EidLevel } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** An eID that leads into an account. One person has one account by it, and an account one eID; the subject is kept as a blind index only. */
@Entity('external_identity')
@Index('uq_external_identity_subject', ['provider', 'subjectIndex'], { unique: true })
@Index('uq_external_identity_account', ['accountId', 'provider'], { unique: true })
export class ExternalIdentityRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 16 })
  provider!: 'vneid';
  @Column({ name: 'subject_index', type: 'binary', length: 32 })
  subjectIndex!: Buffer;
  /** Highest level vouched for so far. */
  @Column({ type: 'int' })
  level!: EidLevel;
  @Column(timeColumn({ name: 'linked_at' }))
  linkedAt!: Date;
  @Column(timeColumn({ name: 'last_used_at' }))
  lastUsedAt!: Date;
}
