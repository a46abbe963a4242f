import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { AttachedPaper } from '@tinhso/procedures-contract';

/** What an application was before one change of it: the answers sealed with the row id, the files by their ids. Written once. */
@Entity('dossier_revision')
@Index('uq_dossier_revision_number', ['dossierId', 'number'], { unique: true })
export class RevisionRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  /** 1 for the first change; files that came with it have this round. */
  @Column({ type: 'int' })
  number!: number;
  @Column({ type: 'varchar', length: 12 })
  cause!: 'correction' | 'supplement';
  /** Version of the dossier after the change. */
  @Column({ type: 'int' })
  version!: number;
  @Column(timeColumn({ name: 'changed_at' }))
  changedAt!: Date;
  @Column(idColumn({ name: 'changed_by' }))
  changedBy!: string;
  @Column({ name: 'changed_by_name', type: 'varchar', length: 120 })
  changedByName!: string;
  @Column({ type: 'mediumblob' })
  sealed!: Buffer;
  /** The files that counted before. */
  @Column(jsonColumn())
  files!: AttachedPaper[];
  /** Papers that are not part of the dossier any more. */
  @Column(jsonColumn())
  dropped!: string[];
}

/** A member of staff has opened a file of a dossier. */
@Entity('dossier_opening')
export class OpeningRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;
  /** First time. */
  @Column(timeColumn({ name: 'opened_at' }))
  openedAt!: Date;
}
