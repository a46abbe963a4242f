import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** The authenticator of an account; it counts once its first code was right. */
@Entity('totp_factor')
export class TotpFactorRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** Base32, sealed with the account id. */
  @Column({ name: 'secret_sealed', type: 'varbinary', length: 255 })
  secretSealed!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'confirmed_at', nullable: true }))
  confirmedAt!: Date | null;
  @Column(timeColumn({ name: 'last_used_at', nullable: true }))
  lastUsedAt!: Date | null;
}

/** A time step whose code was used; the key is what makes each code good once, whatever comes at the same time. */
@Entity('totp_used_step')
@Index('ix_totp_used_step_used', ['usedAt'])
export class TotpUsedStepRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn({ type: 'bigint' })
  step!: string;
  @Column(timeColumn({ name: 'used_at' }))
  usedAt!: Date;
}
