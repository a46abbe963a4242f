import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../database/columns.js';

/** Delivery of one event to one consumer. `published` = handed to Redis, `done` = its effect is committed. */
@Entity('outbox')
@Index('ix_outbox_state', ['state', 'availableAt'])
export class OutboxRow {
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;
  @PrimaryColumn({ type: 'varchar', length: 64 })
  consumer!: string;
  @Column({ type: 'varchar', length: 32 })
  queue!: string;
  @Column({ name: 'event_type', type: 'varchar', length: 64 })
  eventType!: string;
  @Column(jsonColumn())
  payload!: Record<string, unknown>;
  @Column({ name: 'trace_id', type: 'varchar', length: 64 })
  traceId!: string;
  @Column({ type: 'varchar', length: 10 })
  state!: 'pending' | 'published' | 'done';
  @Column({ type: 'int', default: 0 })
  generation!: number;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
  @Column(timeColumn({ name: 'available_at' }))
  availableAt!: Date;
  @Column(timeColumn({ name: 'published_at', nullable: true }))
  publishedAt!: Date | null;
  @Column(timeColumn({ name: 'done_at', nullable: true }))
  doneAt!: Date | null;
}

/** One row per effect: whoever inserts it first may have the effect. */
@Entity('inbox')
export class InboxRow {
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;
  @PrimaryColumn({ type: 'varchar', length: 64 })
  consumer!: string;
  @Column(timeColumn({ name: 'done_at' }))
  doneAt!: Date;
}
