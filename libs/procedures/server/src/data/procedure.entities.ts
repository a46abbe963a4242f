import type { LifeEvent, ProcedureDefinition } from '@tinhso/procedures-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CatalogueEntry } from '../domain/catalogue-entry.js';
import type { RefusedRow } from '../domain/catalogue-import.js';
import type { SynonymFile } from '../domain/portal-files.js';

/** A procedure of the catalogue, by its national code. */
@Entity('procedure_entry')
export class ProcedureRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  code!: string;
  @Column({ type: 'varchar', length: 1200 })
  title!: string;
  @Column({ type: 'varchar', length: 200 })
  field!: string;
  @Column(jsonColumn())
  entry!: CatalogueEntry;
  /** Whether the latest catalogue still has it. Dossiers outlive a procedure, so rows stay. */
  @Column({ type: 'boolean' })
  listed!: boolean;
  /** Not of the national catalogue: its first version was published here. */
  @Column({ name: 'made_here', type: 'boolean', default: false })
  madeHere!: boolean;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}

/** A published version of a worked procedure. Never changes: dossiers are read and judged by the version they were sent under. */
@Entity('procedure_version')
@Index('uq_procedure_version', ['code', 'version'], { unique: true })
export class ProcedureVersionRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'char', length: 8 })
  code!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;
  @Column(jsonColumn())
  definition!: ProcedureDefinition;
  @Column({ name: 'content_hash', type: 'char', length: 64 })
  contentHash!: string;
  @Column(timeColumn({ name: 'published_at' }))
  publishedAt!: Date;
  /** Published in this province, not by the national pack. */
  @Column({ name: 'made_here', type: 'boolean', default: false })
  madeHere!: boolean;
  @Column(idColumn({ name: 'published_by', nullable: true }))
  publishedBy!: string | null;
}

/** What an import of the catalogue did; faulty rows are told here instead of being shown as services. */
export interface CatalogueImportReport {
  readonly listed: number;
  readonly worked: number;
  readonly published: readonly string[];
  /** Versions of procedures that the province has changed itself: offered as drafts, not published. */
  readonly forReview?: readonly string[];
  /** Published versions whose file has changed since without a new number; the published one stays in force. */
  readonly changedWithoutNewVersion: readonly string[];
  readonly refused: readonly RefusedRow[];
  readonly notesDropped: number;
}

/** The catalogue that was loaded: an unchanged one is not loaded twice. */
@Entity('procedure_catalogue')
export class CatalogueRow {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  name!: string;
  @Column({ name: 'content_hash', type: 'char', length: 64 })
  contentHash!: string;
  @Column(jsonColumn())
  synonyms!: SynonymFile;
  /** Events of the national pack; null until the first import that knows of them. */
  @Column(jsonColumn({ name: 'life_events', nullable: true }))
  lifeEvents!: LifeEvent[] | null;
  @Column(jsonColumn())
  report!: CatalogueImportReport;
  @Column(timeColumn({ name: 'imported_at' }))
  importedAt!: Date;
}
