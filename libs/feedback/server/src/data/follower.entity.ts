import type { FollowChannel } from '@tinhso/feedback-contract';
import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { degreeColumn } from './ticket.entity.js';

export type FollowerState = 'waiting' | 'following';

/** Somebody is told news of a report, of a commune, or of what is near a point. Whoever leaves is deleted. */
@Entity('ticket_follower')
@Index('ix_ticket_follower_ticket', ['ticketId', 'state'])
@Index('ix_ticket_follower_address', ['addressIndex'])
@Index('ix_ticket_follower_account', ['accountId'])
@Index('ix_ticket_follower_commune', ['communeCode', 'state'])
@Index('ix_ticket_follower_area', ['areaCell', 'state'])
@Index('ix_ticket_follower_waiting', ['state', 'createdAt'])
export class TicketFollowerRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'ticket_id', nullable: true }))
  ticketId!: string | null;
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  @Column({ type: 'varchar', length: 6 })
  channel!: FollowChannel;
  @Column({ name: 'address_sealed', type: 'varbinary', length: 500, nullable: true })
  addressSealed!: Buffer | null;
  @Column({ name: 'address_index', type: 'binary', length: 32, nullable: true })
  addressIndex!: Buffer | null;
  @Column({ type: 'varchar', length: 10 })
  state!: FollowerState;
  @Column({ type: 'char', length: 2 })
  locale!: 'vi' | 'en';
  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  communeCode!: string | null;
  @Column(degreeColumn({ nullable: true }))
  lat!: number | null;
  @Column(degreeColumn({ nullable: true }))
  lng!: number | null;
  @Column({ type: 'int', nullable: true })
  metres!: number | null;
  @Column({ name: 'area_cell', type: 'int', nullable: true })
  areaCell!: number | null;
  @Column({ type: 'varchar', length: 40, nullable: true })
  category!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}
