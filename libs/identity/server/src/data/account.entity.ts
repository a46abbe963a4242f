import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';
import type { AccountKind } from '@tinhso/identity-contract';

/**
 * `locked` accounts keep everything and can neither sign in nor refresh. `managed` ones (a child, a company) have no way in
 * at all: others act in their name. Of `erased` ones only the id is left. People who never confirmed a phone have no account.
 */
export type AccountState = 'active' | 'locked' | 'managed' | 'erased';

/**
 * Somebody who can sign in. Phone and e-mail are sealed with the row id and found by their blind index. An index stands there
 * only for what was confirmed: a phone or address that nobody confirmed belongs to nobody, and its owner can still take it.
 */
@Entity('account')
@Index('uq_account_phone', ['kind', 'phoneIndex'], { unique: true })
@Index('uq_account_email', ['kind', 'emailIndex'], { unique: true })
@Index('uq_account_login', ['login'], { unique: true })
export class AccountRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 8 })
  kind!: AccountKind;
  @Column({ type: 'varchar', length: 8 })
  state!: AccountState;
  /** Staff only, lower case. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  login!: string | null;
  @Column({ name: 'phone_index', type: 'binary', length: 32, nullable: true })
  phoneIndex!: Buffer | null;
  @Column({ name: 'phone_sealed', type: 'varbinary', length: 255, nullable: true })
  phoneSealed!: Buffer | null;
  @Column({ name: 'email_index', type: 'binary', length: 32, nullable: true })
  emailIndex!: Buffer | null;
  @Column({ name: 'email_sealed', type: 'varbinary', length: 512, nullable: true })
  emailSealed!: Buffer | null;
  @Column({ name: 'full_name', type: 'varchar', length: 100 })
  fullName!: string;
  /** null: this account is entered by other ways than a password, or not at all. */
  @Column({ name: 'password_hash', type: 'varchar', length: 160, nullable: true })
  passwordHash!: string | null;
  /** Somebody else chose the password: it works until then, and for nothing but choosing another. */
  @Column(timeColumn({ name: 'initial_password_until', nullable: true }))
  initialPasswordUntil!: Date | null;
  /** Since when password sign-in asks for a second step; null when it does not. Staff are always asked. */
  @Column(timeColumn({ name: 'second_factor_since', nullable: true }))
  secondFactorSince!: Date | null;
  @Column({ type: 'varchar', length: 2 })
  locale!: 'vi' | 'en';
  @Column({ type: 'int' })
  version!: number;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}
