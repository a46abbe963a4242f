import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Somebody who wants no receipts by mail. */
@Entity('receipt_mail_stop')
export class ReceiptMailStopRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(timeColumn({ name: 'stopped_at' }))
  stoppedAt!: Date;
}
