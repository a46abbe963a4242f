import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecoveryWay } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Somebody is getting back in. Rows without an account look and time alike; nothing proves them. */
@Entity('recovery')
@Index('ix_recovery_expires', ['expiresAt'])
export class RecoveryRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  /** Blind index of the phone or e-mail it began with: codes are counted by it. */
  @Column({ name: 'identifier_index', type: 'binary', length: 32 })
  identifierIndex!: Buffer;
  /** Ways that were proved. */
  @Column({ type: 'simple-array' })
  proofs!: RecoveryWay[];
  @Column({ type: 'int' })
  tries!: number;
  @Column({ type: 'int' })
  sends!: number;
  @Column(timeColumn({ name: 'last_sent_at', nullable: true }))
  lastSentAt!: Date | null;
  /** The password from before, put back when the owner says that it was somebody else. */
  @Column({ name: 'previous_hash', type: 'varchar', length: 160, nullable: true })
  previousHash!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'completed_at', nullable: true }))
  completedAt!: Date | null;
}
