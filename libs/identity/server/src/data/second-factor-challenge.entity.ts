import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn, type Assurance } from '@tinhso/platform';
import type { AccountKind } from '@tinhso/identity-contract';

/** A sign-in between its two steps. */
@Entity('second_factor_challenge')
@Index('ix_second_factor_challenge_expires', ['expiresAt'])
export class SecondFactorChallengeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 8 })
  kind!: AccountKind;
  @Column({ type: 'varchar', length: 8 })
  mode!: 'verify' | 'enrol';
  /** What the first step vouched for. */
  @Column({ type: 'tinyint' })
  assurance!: Assurance;
  @Column({ type: 'int' })
  tries!: number;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'completed_at', nullable: true }))
  completedAt!: Date | null;
}
