import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ParcelEventCode, ParcelState, ReturnEventKind, ReturnState, ReturnWay } from '@tinhso/dossiers-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** How the result of a dossier comes to its person. What is personal is sealed for the dossier. */
@Entity('dossier_return')
@Index('ix_dossier_return_held', ['heldUnitId', 'state', 'stateSince', 'dossierId'])
@Index('ix_dossier_return_from', ['fromUnitId', 'state', 'stateSince', 'dossierId'])
@Index('ix_dossier_return_state', ['state', 'stateSince'])
@Index('ix_dossier_return_due', ['heldUnitId', 'dueAt'])
@Index('ix_dossier_return_watch', ['watchAt'])
export class ReturnRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'varchar', length: 8 })
  way!: ReturnWay;
  @Column({ type: 'varchar', length: 12 })
  state!: ReturnState;
  @Column({ type: 'int' })
  version!: number;
  @Column(timeColumn({ name: 'state_since' }))
  stateSince!: Date;
  /** The office that has the paper, or to which it is on its way. */
  @Column(idColumn({ name: 'held_unit_id' }))
  heldUnitId!: string;
  /** The office that sent it to another or gave it to the post. */
  @Column(idColumn({ name: 'from_unit_id', nullable: true }))
  fromUnitId!: string | null;
  /** Of the way `office`: where the person wants it. */
  @Column(idColumn({ name: 'target_unit_id', nullable: true }))
  targetUnitId!: string | null;
  /** Of the way `post`: PostalAddress as JSON. */
  @Column({ name: 'address_sealed', type: 'blob', nullable: true })
  addressSealed!: Buffer | null;
  /** TakenBy as JSON, once it is handed out on paper. */
  @Column({ name: 'taken_sealed', type: 'blob', nullable: true })
  takenSealed!: Buffer | null;
  @Column({ name: 'handed_out_by', type: 'varchar', length: 120, nullable: true })
  handedOutBy!: string | null;
  @Column(idColumn({ name: 'parcel_id', nullable: true }))
  parcelId!: string | null;
  /** Why it is at the office again. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  trouble!: 'post_refused' | 'came_back' | 'lost' | null;
  /** What the post said, in its words. */
  @Column({ name: 'trouble_words', type: 'varchar', length: 300, nullable: true })
  troubleWords!: string | null;
  @Column(timeColumn({ name: 'reminded_at', nullable: true }))
  remindedAt!: Date | null;
  /** By when the office has to do its part; nothing while it is the person's or the post's turn. */
  @Column(timeColumn({ name: 'due_at', nullable: true }))
  dueAt!: Date | null;
  /** When to look whether it did. */
  @Column(timeColumn({ name: 'watch_at', nullable: true }))
  watchAt!: Date | null;
}

/** What happened on the way. Never changed. */
@Entity('dossier_return_event')
@Index('ix_dossier_return_event', ['dossierId', 'id'])
export class ReturnEventRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'varchar', length: 16 })
  kind!: ReturnEventKind;
  @Column(timeColumn())
  at!: Date;
  @Column({ name: 'actor_name', type: 'varchar', length: 120, nullable: true })
  actorName!: string | null;
  @Column(idColumn({ name: 'unit_id', nullable: true }))
  unitId!: string | null;
}

/** Something that is given to the public post. Its id is what the post knows it by, however often it is told. */
@Entity('dossier_parcel')
@Index('ix_dossier_parcel_state', ['state', 'lookedAt'])
@Index('uq_dossier_parcel_number', ['number'], { unique: true })
export class ParcelRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: ParcelState;
  @Column({ type: 'varchar', length: 40, nullable: true })
  number!: string | null;
  @Column({ name: 'address_sealed', type: 'blob' })
  addressSealed!: Buffer;
  @Column(timeColumn({ name: 'ordered_at' }))
  orderedAt!: Date;
  /** When the post was last asked about it. */
  @Column(timeColumn({ name: 'looked_at' }))
  lookedAt!: Date;
}

/** What the post reported, each once, however often and in whatever order it comes. */
@Entity('dossier_parcel_event')
export class ParcelEventRow {
  @PrimaryColumn(idColumn({ name: 'parcel_id' }))
  parcelId!: string;
  /** The post's own id of the event. */
  @PrimaryColumn({ name: 'event_id', type: 'varchar', length: 80 })
  eventId!: string;
  @Column({ type: 'varchar', length: 12 })
  code!: ParcelEventCode;
  @Column(timeColumn())
  at!: Date;
  @Column({ type: 'varchar', length: 120, nullable: true })
  place!: string | null;
}
