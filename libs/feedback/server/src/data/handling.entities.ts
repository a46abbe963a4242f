import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the reporter said of one answer. */
@Entity('ticket_rating')
@Index('uq_ticket_rating', ['ticketId', 'answeredAt'], { unique: true })
export class TicketRatingRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column(timeColumn({ name: 'answered_at' }))
  answeredAt!: Date;
  @Column({ type: 'tinyint' })
  satisfied!: number;
  @Column({ name: 'reason_sealed', type: 'blob', nullable: true })
  reasonSealed!: Buffer | null;
  @Column(timeColumn({ name: 'rated_at' }))
  ratedAt!: Date;
}

export type TicketLinkState = 'open' | 'done' | 'ended';

/** A way into one job for somebody without an account. The token itself is nowhere. */
@Entity('ticket_link')
@Index('uq_ticket_link_token', ['tokenHash'], { unique: true })
@Index('ix_ticket_link_ticket', ['ticketId'])
export class TicketLinkRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column({ name: 'token_hash', type: 'binary', length: 32 })
  tokenHash!: Buffer;
  /** Firm or body that does the work. */
  @Column({ type: 'varchar', length: 120 })
  name!: string;
  @Column({ type: 'text' })
  task!: string;
  @Column({ type: 'varchar', length: 6 })
  state!: TicketLinkState;
  @Column(idColumn({ name: 'made_by' }))
  madeBy!: string;
  @Column({ name: 'made_by_name', type: 'varchar', length: 250 })
  madeByName!: string;
  @Column(timeColumn({ name: 'made_at' }))
  madeAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'seen_at', nullable: true }))
  seenAt!: Date | null;
}

/** What was told through a link. */
@Entity('ticket_link_report')
@Index('ix_ticket_link_report_link', ['linkId'])
export class TicketLinkReportRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'link_id' }))
  linkId!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column(idColumn({ name: 'file_id', nullable: true }))
  fileId!: string | null;
  @Column(timeColumn())
  at!: Date;
}
