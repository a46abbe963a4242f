import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A use of somebody's data stopped on request, or allowed again. Append only: the newest counts. */
@Entity('privacy_stop')
@Index('ix_privacy_stop_account', ['accountId', 'useKey', 'id'])
export class StopRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'use_key', type: 'varchar', length: 40 })
  useKey!: string;
  @Column({ type: 'tinyint' })
  stopped!: number;
  /** The request that was carried out; null when the person allowed it again. */
  @Column(idColumn({ name: 'request_id', nullable: true }))
  requestId!: string | null;
  @Column(timeColumn())
  at!: Date;
  /** The officer who stopped it, or whoever allowed it again. */
  @Column(idColumn({ name: 'actor_id' }))
  actorId!: string;
}
