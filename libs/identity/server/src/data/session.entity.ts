import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn, type Assurance } from '@tinhso/platform';
import type { AccountKind } from '@tinhso/identity-contract';

/** Why a session ended before its time. */
export type EndReason = 'signed-out' | 'token-reuse' | 'ended-by-owner' | 'password-changed' | 'recovered' | 'locked' | 'by-administrator';

/** One sign-in on one device: a family of refresh tokens, of which only the newest works. */
@Entity('session')
@Index('ix_session_account', ['accountId'])
@Index('ix_session_idle', ['idleExpiresAt'])
@Index('ix_session_revoked', ['revokedAt'])
export class SessionRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 8 })
  kind!: AccountKind;
  /** Number of the newest refresh token, from 1. */
  @Column({ type: 'int' })
  generation!: number;
  @Column({ type: 'varchar', length: 45, nullable: true })
  ip!: string | null;
  @Column({ name: 'user_agent', type: 'varchar', length: 200, nullable: true })
  userAgent!: string | null;
  /** How surely the eID vouched for the person in this session. */
  @Column({ type: 'tinyint', default: 0 })
  assurance!: Assurance;
  /** When the person last proved to be one: signing in, or being asked again. */
  @Column(timeColumn({ name: 'proved_at' }))
  provedAt!: Date;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'last_used_at' }))
  lastUsedAt!: Date;
  @Column(timeColumn({ name: 'idle_expires_at' }))
  idleExpiresAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'revoked_at', nullable: true }))
  revokedAt!: Date | null;
  @Column({ name: 'revoked_reason', type: 'varchar', length: 16, nullable: true })
  revokedReason!: EndReason | null;
}
