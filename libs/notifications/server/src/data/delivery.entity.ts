import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** `pending` waits for its processor; the others are final. `skipped`: nothing to send to; `expired`: too late to be of use. */
export type DeliveryState = 'pending' | 'sent' | 'failed' | 'skipped' | 'expired';
export type DeliveryChannel = 'sms' | 'mail';

/** One message to one person over one channel. Holds neither address nor text: those are read when it is sent. */
@Entity('notification_delivery')
@Index('ix_delivery_notification', ['notificationId'])
@Index('ix_delivery_state', ['state', 'createdAt'])
export class DeliveryRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Null for a one-time code, which stands in no inbox. */
  @Column(idColumn({ name: 'notification_id', nullable: true }))
  notificationId!: string | null;
  /** What it was for: an event type. */
  @Column({ type: 'varchar', length: 64 })
  purpose!: string;
  @Column({ type: 'varchar', length: 4 })
  channel!: DeliveryChannel;
  @Column({ type: 'varchar', length: 8 })
  state!: DeliveryState;
  /** Why it was not sent, in a word. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  reason!: string | null;
  /** The gateway's own id of the message. */
  @Column({ name: 'gateway_id', type: 'varchar', length: 128, nullable: true })
  gatewayId!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'settled_at', nullable: true }))
  settledAt!: Date | null;
}
