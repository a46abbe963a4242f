import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { PrefillChoice } from '../prefill/choice.js';

/** An application not yet sent. Answers, papers and office are sealed as one text with the row id. */
@Entity('dossier_draft')
@Index('ix_dossier_draft_account', ['accountId', 'savedAt'])
@Index('ix_dossier_draft_expires', ['expiresAt'])
@Index('ix_dossier_draft_dossier', ['dossierId'])
export class DraftRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** The dossier that is corrected by it; null for a new application. */
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  @Column({ name: 'procedure_code', type: 'varchar', length: 32 })
  procedureCode!: string;
  @Column({ type: 'varchar', length: 80, nullable: true })
  step!: string | null;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'mediumblob' })
  sealed!: Buffer;
  /** What the person at the screen let be filled in; names of facts, never values. */
  @Column(jsonColumn({ nullable: true }))
  prefill?: PrefillChoice | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'saved_at' }))
  savedAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
}
