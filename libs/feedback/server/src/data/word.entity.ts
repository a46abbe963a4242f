import { idColumn } from '@tinhso/platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A word of a public report. Those of one word stand in the order of the list, so that a search reads the newest of them however many there
 * are. Written behind the report: it would slow the sending down.
 */
@Entity('ticket_word')
@Index('ix_ticket_word_ticket', ['ticketId'])
export class TicketWordRow {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  word!: string;
  @PrimaryColumn({ type: 'datetime', precision: 3, name: 'reported_at' })
  reportedAt!: Date;
  @PrimaryColumn(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
}
