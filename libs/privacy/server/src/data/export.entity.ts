import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { DataExport, ExportState } from '@tinhso/privacy-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A copy of somebody's data. Its files lie sealed under a key of their own; the key is sealed in this row, so that taking
 * it away makes the files unreadable at once.
 */
@Entity('data_export')
@Index('uq_data_export_under_way', ['underWay'], { unique: true })
@Index('ix_data_export_account', ['accountId', 'id'])
@Index('ix_data_export_expires', ['state', 'expiresAt'])
export class DataExportRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 10 })
  state!: ExportState;
  /** The account while it is being made, so that there is one at a time. */
  @Column(idColumn({ name: 'under_way', nullable: true }))
  underWay!: string | null;
  @Column({ type: 'int' })
  done!: number;
  @Column({ type: 'int' })
  total!: number;
  @Column({ name: 'key_sealed', type: 'varbinary', length: 255, nullable: true })
  keySealed!: Buffer | null;
  @Column(jsonColumn({ nullable: true }))
  files!: DataExport['files'] | null;
  @Column(timeColumn({ name: 'requested_at' }))
  requestedAt!: Date;
  @Column(timeColumn({ name: 'ready_at', nullable: true }))
  readyAt!: Date | null;
  @Column(timeColumn({ name: 'expires_at', nullable: true }))
  expiresAt!: Date | null;
}
