import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { Texts } from '../domain/notification-draft.js';

/** Texts of a notification, as the owning domain gave them. */
export interface NotificationTexts {
  readonly title: Texts;
  readonly body: Texts;
  readonly sms?: Texts;
}

/** One message in one person's inbox. This row is the truth; SMS, mail and the live stream only carry it. */
@Entity('notification')
@Index('uq_notification_event', ['eventId', 'accountId'], { unique: true })
@Index('ix_notification_inbox', ['accountId', 'id'])
@Index('ix_notification_unread', ['accountId', 'readAt'])
export class NotificationRow {
  /** UUIDv7: its order is the order of the inbox. */
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;
  @Column({ name: 'event_type', type: 'varchar', length: 64 })
  eventType!: string;
  @Column(jsonColumn())
  texts!: NotificationTexts;
  @Column({ type: 'varchar', length: 200, nullable: true })
  link!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'read_at', nullable: true }))
  readAt!: Date | null;
}
