import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConfirmationWay, FilingState } from '@tinhso/assistance-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/**
 * What a helper filed, without any effect until the citizen confirms. The application is sealed with the row id and erased
 * as soon as it is not needed; the codes of slip and link are found by blind index and sealed for printing and sending again.
 */
@Entity('assistance_filing')
@Index('uq_assistance_filing_slip', ['slipIndex'], { unique: true })
@Index('uq_assistance_filing_link', ['linkIndex'], { unique: true })
@Index('ix_assistance_filing_session', ['sessionId'])
@Index('ix_assistance_filing_account', ['accountId', 'filedAt'])
@Index('ix_assistance_filing_state', ['state', 'expiresAt'])
export class FilingRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'session_id' }))
  sessionId!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** Receiving office. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ name: 'applicant_name', type: 'varchar', length: 120 })
  applicantName!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: FilingState;
  @Column({ name: 'application_sealed', type: 'mediumblob', nullable: true })
  applicationSealed!: Buffer | null;
  @Column({ name: 'slip_index', type: 'binary', length: 32 })
  slipIndex!: Buffer;
  @Column({ name: 'slip_sealed', type: 'varbinary', length: 255 })
  slipSealed!: Buffer;
  @Column({ name: 'link_index', type: 'binary', length: 32 })
  linkIndex!: Buffer;
  @Column({ name: 'link_sealed', type: 'varbinary', length: 255 })
  linkSealed!: Buffer;
  /** Codes sent so far, and when the last one was. */
  @Column({ type: 'int' })
  sends!: number;
  @Column(timeColumn({ name: 'last_sent_at', nullable: true }))
  lastSentAt!: Date | null;
  /** Shows that the code was entered on the page that confirms. */
  @Column({ name: 'pass_index', type: 'binary', length: 32, nullable: true })
  passIndex!: Buffer | null;
  @Column(timeColumn({ name: 'pass_until', nullable: true }))
  passUntil!: Date | null;
  @Column(timeColumn({ name: 'filed_at' }))
  filedAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  /** When it was confirmed, taken back, expired or disowned unconfirmed. */
  @Column(timeColumn({ name: 'settled_at', nullable: true }))
  settledAt!: Date | null;
  @Column({ name: 'confirmed_by', type: 'varchar', length: 8, nullable: true })
  confirmedBy!: ConfirmationWay | null;
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  @Column({ name: 'dossier_code', type: 'varchar', length: 40, nullable: true })
  dossierCode!: string | null;
  @Column(timeColumn({ name: 'expected_at', nullable: true }))
  expectedAt!: Date | null;
  @Column(timeColumn({ name: 'disowned_at', nullable: true }))
  disownedAt!: Date | null;
}
