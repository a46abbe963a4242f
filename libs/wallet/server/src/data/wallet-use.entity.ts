import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/**
 * A copy that was handed to an application, with the consent. It stands by itself: the receiving office has to know where its file comes
 * from, also when the paper is no longer in the wallet.
 */
@Entity('wallet_use')
@Index('ix_wallet_use_owner', ['ownerId', 'paperId'])
export class WalletUseRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'owner_id' }))
  ownerId!: string;
  @Column(idColumn({ name: 'paper_id' }))
  paperId!: string;
  /** The human who agreed, and by what authority when it was not the owner. */
  @Column(idColumn({ name: 'actor_id' }))
  actorId!: string;
  @Column({ type: 'varchar', length: 60, nullable: true })
  authority!: string | null;
  /** UseDetails as JSON: the consent as it was read, the recipient, what was known of the paper. */
  @Column({ type: 'blob' })
  sealed!: Buffer;
  @Column(idColumn({ name: 'document_id', nullable: true }))
  documentId!: string | null;
  @Column(timeColumn({ name: 'used_at' }))
  usedAt!: Date;
}
