import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { CoSigningState } from '@tinhso/dossiers-contract';
import type { AttachedPaper } from '@tinhso/procedures-contract';

/**
 * Somebody was asked to sign an application with its applicant. Name and number of the invited, and their answers, are sealed with the
 * row id. The application itself is the applicant's draft until everybody has signed, and the dossier afterwards.
 */
@Entity('dossier_co_signing')
@Index('ix_co_signing_draft', ['draftId'])
@Index('ix_co_signing_dossier', ['dossierId'])
@Index('ix_co_signing_invited', ['inviteeIndex', 'state'])
@Index('ix_co_signing_account', ['accountId', 'invitedAt'])
@Index('ix_co_signing_expires', ['state', 'expiresAt'])
export class CoSigningRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'draft_id' }))
  draftId!: string;
  /** Null until it is filed. */
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  /** Whose application it is. */
  @Column(idColumn({ name: 'applicant_id' }))
  applicantId!: string;
  @Column({ name: 'applicant_name', type: 'varchar', length: 120 })
  applicantName!: string;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ name: 'procedure_version', type: 'int' })
  procedureVersion!: number;
  /** Key of the co-signer in the definition. */
  @Column({ name: 'signer_key', type: 'varchar', length: 60 })
  signerKey!: string;
  @Column({ type: 'varchar', length: 10 })
  state!: CoSigningState;
  @Column({ type: 'int' })
  version!: number;
  /** Blind index of the phone or citizen ID by which the person was invited. */
  @Column({ name: 'invitee_index', type: 'binary', length: 32 })
  inviteeIndex!: Buffer;
  /** Who opened it; only that account goes on from then on. */
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  /** Invited name and number, the answers of the applicant as they were shown, own answers. */
  @Column({ type: 'mediumblob' })
  sealed!: Buffer;
  @Column(jsonColumn())
  papers!: AttachedPaper[];
  /** What was signed: a digest of the applicant's part and the own part. */
  @Column({ type: 'binary', length: 32, nullable: true })
  digest!: Buffer | null;
  /** Name under which it was signed. */
  @Column({ name: 'signed_name', type: 'varchar', length: 120, nullable: true })
  signedName!: string | null;
  /** Level of the eID that was proved when it was signed. */
  @Column({ type: 'int', nullable: true })
  assurance!: number | null;
  @Column(timeColumn({ name: 'invited_at' }))
  invitedAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'reminded_at', nullable: true }))
  remindedAt!: Date | null;
  /** When it was signed, declined, taken back or ran out. */
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
}
