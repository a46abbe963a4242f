import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseState, DossierOutcome } from '@tinhso/assistance-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Somebody says that they asked for no help. Examined by the leader of the commune, never deleted. */
@Entity('assistance_case')
@Index('uq_assistance_case_code', ['code'], { unique: true })
@Index('ix_assistance_case_unit', ['unitId', 'id'])
@Index('ix_assistance_case_session', ['sessionId'])
@Index('ix_assistance_case_helper', ['helperId', 'state'])
export class CaseRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 20 })
  code!: string;
  /** Unit of the team. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(idColumn({ name: 'session_id' }))
  sessionId!: string;
  @Column(idColumn({ name: 'filing_id', nullable: true }))
  filingId!: string | null;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(idColumn({ name: 'helper_id' }))
  helperId!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: CaseState;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'dossier_outcome', type: 'varchar', length: 12 })
  dossierOutcome!: DossierOutcome;
  @Column(timeColumn({ name: 'opened_at' }))
  openedAt!: Date;
  @Column({ name: 'examined_by_name', type: 'varchar', length: 120, nullable: true })
  examinedByName!: string | null;
  @Column({ type: 'varchar', length: 1000, nullable: true })
  conclusion!: string | null;
  @Column({ name: 'helper_outcome', type: 'varchar', length: 12, nullable: true })
  helperOutcome!: 'restored' | 'ended' | null;
  @Column(timeColumn({ name: 'closed_at', nullable: true }))
  closedAt!: Date | null;
}

/** Last number of a case on a local day, `YYMMDD`. */
@Entity('assistance_case_sequence')
export class CaseSequenceRow {
  @PrimaryColumn({ type: 'char', length: 6 })
  day!: string;
  @Column({ type: 'int' })
  seq!: number;
}
