import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FileMediaType, FileState, Refusal } from '@tinhso/files-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';

/** A citizen's file, from the announcement of its upload on. Its content lies in the storage under the row's id. */
@Entity('stored_file')
@Index('ix_stored_file_owner', ['ownerId', 'id'])
@Index('ix_stored_file_subject', ['subjectType', 'subjectId'])
@Index('ix_stored_file_keep', ['subjectId', 'keepUntil'])
export class StoredFileRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Account that sent it. */
  @Column(idColumn({ name: 'owner_id' }))
  ownerId!: string;
  @Column({ type: 'varchar', length: 8 })
  state!: FileState;
  /** Name as the sender had it, sealed: people write names of people into names of files. */
  @Column({ name: 'name_sealed', type: 'varbinary', length: 1200 })
  nameSealed!: Buffer;
  @Column({ type: 'varchar', length: 64, nullable: true })
  paper!: string | null;
  /** Media type the browser claimed. */
  @Column({ name: 'declared_type', type: 'varchar', length: 100, nullable: true })
  declaredType!: string | null;
  @Column({ name: 'media_type', type: 'varchar', length: 32, nullable: true })
  mediaType!: FileMediaType | null;
  /** Bytes announced; once ready, bytes kept. */
  @Column({ type: 'int' })
  size!: number;
  @Column({ type: 'int', nullable: true })
  width!: number | null;
  @Column({ type: 'int', nullable: true })
  height!: number | null;
  /** SHA-256 of the kept bytes. */
  @Column({ type: 'binary', length: 32, nullable: true })
  sha256!: Buffer | null;
  @Column(jsonColumn({ nullable: true }))
  refusal!: Refusal | null;
  /** What holds it, e.g. a dossier. */
  @Column({ name: 'subject_type', type: 'varchar', length: 32, nullable: true })
  subjectType!: string | null;
  @Column(idColumn({ name: 'subject_id', nullable: true }))
  subjectId!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  /** When it became ready or was refused. */
  @Column(timeColumn({ name: 'settled_at', nullable: true }))
  settledAt!: Date | null;
  @Column(timeColumn({ name: 'attached_at', nullable: true }))
  attachedAt!: Date | null;
  /** Erased after this while nothing holds it. */
  @Column(timeColumn({ name: 'keep_until' }))
  keepUntil!: Date;
}
