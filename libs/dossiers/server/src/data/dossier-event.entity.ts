import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DossierEventType, PrefillSource } from '@tinhso/dossiers-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';

/** What an entry carries beside its type: words for the citizen and dates, never answers. */
export interface EventData {
  readonly reason?: string;
  readonly legalBasis?: string;
  /** Of a refusal: what shows it, what the citizen can do, days in which to complain. */
  readonly evidence?: string;
  readonly remedy?: string;
  readonly appealDays?: number;
  readonly note?: string;
  /** ISO moment that was promised. */
  readonly promisedAt?: string;
  readonly items?: number;
  readonly requestId?: string;
  readonly documentId?: string;
  /** Name of the helper of a community digital team in whose session it was prepared. */
  readonly assistedBy?: string;
  /** Where answers come from that were filled in and left as they were, by the key of the question. */
  readonly sources?: Readonly<Record<string, PrefillSource>>;
  /** How it came in, when not online. */
  readonly channel?: 'in_person' | 'postal';
  /** The step that the dossier is in from now on. */
  readonly step?: { readonly key: string; readonly unitId: string; readonly dueAt?: string };
  /** Who holds it from now on, when it was given to somebody. */
  readonly officerName?: string;
  /** Whole đồng, and the receipt that was given for it. */
  readonly amount?: number;
  readonly receiptNumber?: string;
  readonly consultationId?: string;
  /** Name of another office: asked, or handed over to. */
  readonly officeName?: string;
  /** It went back to where it came from; why is in `note`. */
  readonly back?: true;
  /** ISO moment that had been promised before, and whether it had passed. */
  readonly movedFrom?: string;
  readonly late?: boolean;
}

/** History of a dossier, append only. `version` is the dossier's after the event, so two events can never claim the same change. */
@Entity('dossier_event')
@Index('uq_dossier_event_version', ['dossierId', 'version'], { unique: true })
export class DossierEventRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'varchar', length: 40 })
  type!: DossierEventType;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
  @Column({ name: 'actor_kind', type: 'varchar', length: 8 })
  actorKind!: 'citizen' | 'staff' | 'system';
  @Column(idColumn({ name: 'actor_id', nullable: true }))
  actorId!: string | null;
  @Column({ name: 'actor_name', type: 'varchar', length: 120, nullable: true })
  actorName!: string | null;
  /** Name of the person for whom a citizen acted; null for one's own acts. */
  @Column({ name: 'principal_name', type: 'varchar', length: 120, nullable: true })
  principalName!: string | null;
  /** What gave the right to act, `delegation:<id>`. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  authority!: string | null;
  /** Position at the time, as shown: "Một cửa". */
  @Column({ name: 'actor_title', type: 'varchar', length: 120, nullable: true })
  actorTitle!: string | null;
  @Column(jsonColumn({ nullable: true }))
  data!: EventData | null;
}
