import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '@tinhso/platform';

/** A picture of a paper, in the order in which they belong. */
@Entity('wallet_paper_file')
export class WalletPaperFileRow {
  @PrimaryColumn(idColumn({ name: 'paper_id' }))
  paperId!: string;
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;
  @Column({ type: 'int' })
  position!: number;
}
