import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A browser in which somebody signed in to an account before, by the hash of its cookie. Opens nothing. */
@Entity('known_device')
@Index('ix_known_device_used', ['lastUsedAt'])
export class KnownDeviceRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn({ name: 'token_hash', type: 'binary', length: 32 })
  tokenHash!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'last_used_at' }))
  lastUsedAt!: Date;
}
