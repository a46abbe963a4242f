import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';
import type { RemindStage } from '../domain/reminding.js';

/** That a paper runs out was told: once at first, once at last. */
@Entity('wallet_told')
export class WalletToldRow {
  @PrimaryColumn(idColumn({ name: 'paper_id' }))
  paperId!: string;
  @PrimaryColumn({ type: 'varchar', length: 5 })
  stage!: RemindStage;
  /** The message that told it, perhaps together with others. */
  @Index('ix_wallet_told_notice')
  @Column(idColumn({ name: 'notice_id' }))
  noticeId!: string;
  @Index('ix_wallet_told_owner')
  @Column(idColumn({ name: 'owner_id' }))
  ownerId!: string;
  @Column(timeColumn({ name: 'told_at' }))
  toldAt!: Date;
}
