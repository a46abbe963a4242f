import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';
import type { AccountKind } from '@tinhso/identity-contract';

/** A public key whose private half never leaves the owner's device or key store. */
@Entity('passkey')
@Index('uq_passkey_credential', ['credentialId'], { unique: true })
@Index('ix_passkey_account', ['accountId'])
export class PasskeyRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'credential_id', type: 'varbinary', length: 1023 })
  credentialId!: Buffer;
  /** COSE. */
  @Column({ name: 'public_key', type: 'varbinary', length: 4096 })
  publicKey!: Buffer;
  /** Signatures the authenticator counted; 0 for those that do not count. */
  @Column({ type: 'bigint', transformer: { to: (v: unknown) => v, from: Number } })
  counter!: number;
  /** Separated by commas. */
  @Column({ type: 'varchar', length: 120 })
  transports!: string;
  @Column({ type: 'tinyint', transformer: { to: Number, from: Boolean } })
  synced!: boolean;
  @Column({ type: 'varchar', length: 60 })
  name!: string;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'last_used_at', nullable: true }))
  lastUsedAt!: Date | null;
}

/** What an answer of an authenticator may be used for. */
export type CeremonyPurpose = 'sign-in' | 'register' | 'second-factor' | 'enrol' | 'proof';

/** A question to an authenticator: a random challenge, good once and for one purpose. */
@Entity('passkey_ceremony')
@Index('ix_passkey_ceremony_expires', ['expiresAt'])
export class PasskeyCeremonyRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 16 })
  purpose!: CeremonyPurpose;
  @Column({ type: 'varchar', length: 8 })
  kind!: AccountKind;
  /** Missing when the passkey itself is to say whose it is. */
  @Column(idColumn({ name: 'account_id', nullable: true }) as object)
  accountId!: string | null;
  /** Base64url. */
  @Column({ type: 'varchar', length: 64 })
  challenge!: string;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'used_at', nullable: true }))
  usedAt!: Date | null;
}
