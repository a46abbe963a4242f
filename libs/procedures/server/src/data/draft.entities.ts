import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { DraftContent, DraftOrigin, DraftState, ProcedureAct } from '@tinhso/procedures-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A definition in the making. Its content may be half done; once published it stands as a version of its own. */
@Entity('procedure_draft')
@Index('ix_procedure_draft_code', ['code', 'state'])
@Index('ix_procedure_draft_state', ['state', 'changedAt'])
export class ProcedureDraftRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'char', length: 8 })
  code!: string;
  @Column({ type: 'varchar', length: 300 })
  title!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: DraftState;
  @Column({ type: 'varchar', length: 12 })
  origin!: DraftOrigin;
  /** The version that it began with. */
  @Column({ name: 'based_on', type: 'int', nullable: true })
  basedOn!: number | null;
  @Column(jsonColumn())
  content!: DraftContent;
  @Column({ type: 'int' })
  revision!: number;
  /** Null for what the national pack brought. */
  @Column(idColumn({ name: 'author_id', nullable: true }))
  authorId!: string | null;
  @Column(idColumn({ name: 'editor_id', nullable: true }))
  editorId!: string | null;
  @Column({ name: 'published_as', type: 'int', nullable: true })
  publishedAs!: number | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'changed_at' }))
  changedAt!: Date;
}

/** Who did what to a procedure. Only ever grows; savings one after the other by one person are one row. */
@Entity('procedure_history')
@Index('ix_procedure_history_code', ['code', 'id'])
@Index('ix_procedure_history_draft', ['draftId', 'id'])
export class ProcedureHistoryRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'char', length: 8 })
  code!: string;
  @Column(idColumn({ name: 'draft_id', nullable: true }))
  draftId!: string | null;
  @Column({ type: 'int', nullable: true })
  version!: number | null;
  @Column({ type: 'varchar', length: 12 })
  act!: ProcedureAct;
  @Column(idColumn({ name: 'actor_id', nullable: true }))
  actorId!: string | null;
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
  @Column(timeColumn({ name: 'happened_at' }))
  happenedAt!: Date;
}

/** A version that is no longer offered. The version itself stays, for the dossiers that were sent under it. */
@Entity('procedure_archive')
export class ProcedureArchiveRow {
  @PrimaryColumn(idColumn({ name: 'version_id' }))
  versionId!: string;
  /** First local day on which it is not offered. */
  @Column({ name: 'archived_on', type: 'date' })
  archivedOn!: string;
  @Column(timeColumn({ name: 'archived_at' }))
  archivedAt!: Date;
}
