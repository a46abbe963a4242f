import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';
import type { PaperSource } from '@tinhso/wallet-contract';

/** A paper in somebody's wallet. What is written about it is sealed; its pictures lie in the files domain. */
@Entity('wallet_paper')
@Index('ix_wallet_paper_owner', ['ownerId', 'addedAt'])
@Index('uq_wallet_paper_document', ['ownerId', 'documentId'], { unique: true })
@Index('uq_wallet_paper_filed', ['ownerId', 'dossierId', 'paperKey'], { unique: true })
export class WalletPaperRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Account whose wallet it is: a person, a child, a company. */
  @Column(idColumn({ name: 'owner_id' }))
  ownerId!: string;
  @Column({ type: 'varchar', length: 40 })
  kind!: string;
  @Column({ type: 'varchar', length: 8 })
  source!: PaperSource;
  /** PaperDetails as JSON. */
  @Column({ type: 'blob' })
  sealed!: Buffer;
  /** The signed document, for papers issued here. */
  @Column(idColumn({ name: 'document_id', nullable: true }))
  documentId!: string | null;
  /** The dossier that it came of or was filed with. */
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  /** Paper of that dossier, for what was filed. */
  @Column({ name: 'paper_key', type: 'varchar', length: 60, nullable: true })
  paperKey!: string | null;
  /** What another domain put in: which of its subjects it is. */
  @Column({ name: 'source_type', type: 'varchar', length: 30, nullable: true })
  sourceType?: string | null;
  @Column(idColumn({ name: 'source_id', nullable: true }))
  sourceId?: string | null;
  @Column(timeColumn({ name: 'added_at' }))
  addedAt!: Date;
}
