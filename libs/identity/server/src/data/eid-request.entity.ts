import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EidLevel } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** What a visit to the eID is for. */
export type EidPurpose = 'sign-in' | 'link' | 'step-up';

/**
 * A visit to the eID, from the press of the button to the return. Found by the hash of `state`, tied to one browser by the hash of
 * its cookie, used once. When the return finds a conflict, what the eID said waits here, sealed, until the person has decided.
 */
@Entity('eid_request')
@Index('uq_eid_request_state', ['stateHash'], { unique: true })
@Index('ix_eid_request_expires', ['expiresAt'])
export class EidRequestRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ name: 'state_hash', type: 'binary', length: 32 })
  stateHash!: Buffer;
  @Column({ name: 'browser_hash', type: 'binary', length: 32 })
  browserHash!: Buffer;
  @Column({ type: 'varchar', length: 8 })
  purpose!: EidPurpose;
  /** Who asked, for `link` and `step-up`. */
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  @Column(idColumn({ name: 'session_id', nullable: true }))
  sessionId!: string | null;
  @Column({ type: 'int' })
  level!: EidLevel;
  @Column({ name: 'return_to', type: 'varchar', length: 500 })
  returnTo!: string;
  /** Nonce and PKCE verifier. */
  @Column({ name: 'secrets_sealed', type: 'varbinary', length: 512 })
  secretsSealed!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'used_at', nullable: true }))
  usedAt!: Date | null;
  @Column(idColumn({ name: 'conflict_account_id', nullable: true }))
  conflictAccountId!: string | null;
  @Column({ name: 'conflict_reason', type: 'varchar', length: 12, nullable: true })
  conflictReason!: 'phone' | 'citizen-id' | null;
  /** What the eID said of the person, while a conflict waits. */
  @Column({ name: 'person_sealed', type: 'varbinary', length: 2048, nullable: true })
  personSealed!: Buffer | null;
}
