import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Somebody asked to be told before papers of a wallet run out. Without a row nobody did. */
@Entity('wallet_reminder')
export class WalletReminderRow {
  @PrimaryColumn(idColumn({ name: 'owner_id' }))
  ownerId!: string;
  /** The human who chose: the owner, a parent, a representative. */
  @Column(idColumn({ name: 'chosen_by' }))
  chosenBy!: string;
  @Column(timeColumn({ name: 'chosen_at' }))
  chosenAt!: Date;
  /** Local day on which the wallet was looked through last. */
  @Index('ix_wallet_reminder_looked')
  @Column({ name: 'looked_on', type: 'date', nullable: true })
  lookedOn!: string | null;
}
