import { Entity, Index, PrimaryColumn, Column } from 'typeorm';
import { timeColumn } from '@tinhso/platform';

/**
 * A file about to be written, until a document claims it. What is left here after an hour belongs to an attempt that
 * died in between: the sweeper deletes file and row.
 */
@Entity('document_draft_file')
export class DraftFile {
  @PrimaryColumn({ name: 'storage_key', type: 'varchar', length: 80 })
  storageKey!: string;
  @Index('ix_document_draft_file_started')
  @Column(timeColumn({ name: 'started_at' }))
  startedAt!: Date;
}
