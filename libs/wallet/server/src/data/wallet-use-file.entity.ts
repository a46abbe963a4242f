import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '@tinhso/platform';

/** A copy that a use made. */
@Entity('wallet_use_file')
export class WalletUseFileRow {
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;
  @Index('ix_wallet_use_file_use')
  @Column(idColumn({ name: 'use_id' }))
  useId!: string;
}
