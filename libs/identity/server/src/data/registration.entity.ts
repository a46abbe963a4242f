import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/**
 * A registration that waits for its code. It becomes an account only when the code is entered, and carries its own name and
 * password until then, so that whoever holds the phone decides, not whoever typed the number first.
 * `known` rows belong to phones that have an account already: they look and time alike, and no code can confirm them.
 */
@Entity('registration')
@Index('ix_registration_expires', ['expiresAt'])
export class RegistrationRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 8 })
  standing!: 'new' | 'known';
  @Column({ name: 'phone_index', type: 'binary', length: 32 })
  phoneIndex!: Buffer;
  @Column({ name: 'phone_sealed', type: 'varbinary', length: 255 })
  phoneSealed!: Buffer;
  @Column({ name: 'email_sealed', type: 'varbinary', length: 512, nullable: true })
  emailSealed!: Buffer | null;
  @Column({ name: 'full_name', type: 'varchar', length: 100 })
  fullName!: string;
  @Column({ name: 'password_hash', type: 'varchar', length: 160 })
  passwordHash!: string;
  @Column({ type: 'varchar', length: 2 })
  locale!: 'vi' | 'en';
  @Column({ type: 'int' })
  sends!: number;
  @Column(timeColumn({ name: 'last_sent_at' }))
  lastSentAt!: Date;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'confirmed_at', nullable: true }))
  confirmedAt!: Date | null;
}
