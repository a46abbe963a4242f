import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { StoredItem } from '../domain/supplement.js';

/** Last number given on a day by a receiving unit; the day is local, `YYMMDD`. */
@Entity('dossier_sequence')
export class DossierSequenceRow {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @PrimaryColumn({ type: 'char', length: 6 })
  day!: string;
  @Column({ type: 'int' })
  seq!: number;
}

/** A request for supplements with its items and, once answered, what was replied in words. */
@Entity('dossier_supplement')
@Index('uq_dossier_supplement_number', ['dossierId', 'number'], { unique: true })
export class SupplementRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  /** 1 for the first request. */
  @Column({ type: 'int' })
  number!: number;
  @Column(timeColumn({ name: 'requested_at' }))
  requestedAt!: Date;
  @Column(idColumn({ name: 'requested_by' }))
  requestedBy!: string;
  @Column({ name: 'requested_by_name', type: 'varchar', length: 120 })
  requestedByName!: string;
  @Column({ type: 'varchar', length: 1000, nullable: true })
  note!: string | null;
  /** Why a second request is lawful. */
  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason!: string | null;
  @Column(jsonColumn())
  items!: StoredItem[];
  @Column(timeColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Date | null;
}

/** A file of a dossier. `round` is 0 for what was sent at first, n for what came with the n-th change; the highest round of a paper counts. */
@Entity('dossier_file')
export class DossierFileRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;
  @Column({ name: 'paper_key', type: 'varchar', length: 60 })
  paperKey!: string;
  @Column({ type: 'int' })
  position!: number;
  @PrimaryColumn({ type: 'int' })
  round!: number;
}

/** Draft of the result as the officer handed it to the leader. Facts are sealed with the dossier id. */
@Entity('dossier_result')
export class DossierResultRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column({ type: 'blob' })
  sealed!: Buffer;
  @Column({ type: 'varchar', length: 1000, nullable: true })
  note!: string | null;
  @Column({ name: 'prepared_by_name', type: 'varchar', length: 120 })
  preparedByName!: string;
  @Column(timeColumn({ name: 'prepared_at' }))
  preparedAt!: Date;
  @Column({ name: 'sent_back_reason', type: 'varchar', length: 2000, nullable: true })
  sentBackReason!: string | null;
  /** Counts the requests to sign, so that a second one makes a new document. */
  @Column({ type: 'int' })
  revision!: number;
  @Column(idColumn({ name: 'document_id', nullable: true }))
  documentId!: string | null;
}
