import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A list with what narrows it, kept by one member of staff. Its name and words are somebody's own: they are sealed. */
@Entity('ticket_filter')
@Index('ix_ticket_filter_account', ['accountId', 'id'])
export class TicketFilterRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** SaveTicketFilter as JSON. */
  @Column({ name: 'filter_sealed', type: 'blob' })
  filterSealed!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}
