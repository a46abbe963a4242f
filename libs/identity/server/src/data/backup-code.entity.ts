import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A printed code that stands in for a lost factor, as an HMAC bound to the account. */
@Entity('backup_code')
export class BackupCodeRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn({ name: 'code_hash', type: 'binary', length: 32 })
  codeHash!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'used_at', nullable: true }))
  usedAt!: Date | null;
}
