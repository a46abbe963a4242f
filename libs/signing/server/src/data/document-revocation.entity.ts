import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevocationReason } from '@tinhso/signing-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A document was taken back. One row, never changed and never deleted: there is no way back. */
@Entity('document_revocation')
export class DocumentRevocation {
  @PrimaryColumn(idColumn({ name: 'document_id' }))
  documentId!: string;
  @Column(timeColumn({ name: 'revoked_at' }))
  revokedAt!: Date;
  @Column(idColumn({ name: 'revoked_by' }))
  revokedBy!: string;
  /** As shown: name and office of the leader who decided. */
  @Column({ name: 'revoked_by_name', type: 'varchar', length: 120 })
  revokedByName!: string;
  @Column({ name: 'unit_name', type: 'varchar', length: 200 })
  unitName!: string;
  @Column({ type: 'varchar', length: 24 })
  reason!: RevocationReason;
  /** Law and words as JSON, sealed for the document. */
  @Column({ type: 'blob' })
  sealed!: Buffer;
}
