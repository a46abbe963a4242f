import type { FlagRule } from '@tinhso/audit-contract';
import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A rule of unusual access, as data: an administrator of the database changes the limits, no release is needed. */
@Entity('access_rule')
export class AccessRule {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  rule!: FlagRule;
  @Column({ type: 'boolean' })
  enabled!: boolean;
  /** From how many on it is a sign. */
  @Column({ type: 'int' })
  threshold!: number;
  /** Over how long it is counted, in minutes. */
  @Column({ name: 'window_minutes', type: 'int' })
  windowMinutes!: number;
  /** Night, local time; only for `off-hours`. */
  @Column({ name: 'night_from', type: 'char', length: 5, nullable: true })
  nightFrom!: string | null;
  @Column({ name: 'night_to', type: 'char', length: 5, nullable: true })
  nightTo!: string | null;
}

/** Accesses of one member of staff that stood out. Counted up while the window lasts; examined once. */
@Entity('access_flag')
@Index('uq_access_flag_window', ['rule', 'actorId', 'personKey', 'windowStart'], { unique: true })
@Index('ix_access_flag_open', ['examinedAt', 'lastAt', 'id'])
export class AccessFlagRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 24 })
  rule!: FlagRule;
  @Column({ name: 'actor_id', type: 'varchar', length: 64 })
  actorId!: string;
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
  /** The person looked at, or sixteen zero bytes where the sign is about several. */
  @Column(idColumn({ name: 'person_key' }))
  personKey!: string;
  @Column(timeColumn({ name: 'window_start' }))
  windowStart!: Date;
  @Column({ type: 'int' })
  count!: number;
  /** The limit that was in force. */
  @Column({ type: 'int' })
  threshold!: number;
  @Column(timeColumn({ name: 'first_at' }))
  firstAt!: Date;
  @Column(timeColumn({ name: 'last_at' }))
  lastAt!: Date;
  @Column(timeColumn({ name: 'examined_at', nullable: true }))
  examinedAt!: Date | null;
  @Column(idColumn({ name: 'examined_by', nullable: true }))
  examinedBy!: string | null;
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}

/** How far the watch over the log has come: the last position of the chain that the rules have seen. One row. */
@Entity('access_watch')
export class AccessWatch {
  @PrimaryColumn({ type: 'tinyint' })
  id!: number;
  @Column({ type: 'bigint' })
  position!: number;
}
