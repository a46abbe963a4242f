import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing that happened to a report. Never changed, never deleted. */
@Entity('ticket_event')
@Index('ix_ticket_event_ticket', ['ticketId', 'at', 'id'])
export class TicketEventRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column({ type: 'varchar', length: 40 })
  kind!: string;
  @Column(timeColumn())
  at!: Date;
  @Column({ name: 'actor_kind', type: 'varchar', length: 10 })
  actorKind!: string;
  @Column(idColumn({ name: 'actor_id', nullable: true }))
  actorId!: string | null;
  /** Office on whose behalf it was done. */
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
  /** Stands in the public history. */
  @Column({ name: 'is_public', type: 'tinyint' })
  isPublic!: number;
  /** What is told publicly with it, masked. */
  @Column({ name: 'public_text', type: 'text', nullable: true })
  publicText!: string | null;
  /** Ids, keys and figures; no personal value. */
  @Column(jsonColumn())
  payload!: Readonly<Record<string, unknown>>;
}

export const messageKinds = ['note', 'public-reply', 'question', 'reply'] as const;
/** `note` is for the office alone, `question` goes to the reporter, `reply` comes from the reporter. */
export type MessageKind = (typeof messageKinds)[number];

/** What was written about a report after it came. */
@Entity('ticket_message')
@Index('ix_ticket_message_ticket', ['ticketId', 'id'])
export class TicketMessageRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column({ type: 'varchar', length: 12 })
  kind!: MessageKind;
  @Column(idColumn({ name: 'author_id', nullable: true }))
  authorId!: string | null;
  @Column({ name: 'author_name', type: 'varchar', length: 250, nullable: true })
  authorName!: string | null;
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
  @Column({ name: 'text_sealed', type: 'mediumblob' })
  textSealed!: Buffer;
  @Column(timeColumn())
  at!: Date;
}
