import type { ExchangeFault, ExchangeState } from '@tinhso/integrations-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A dossier of the national portal on its way in. What the person wrote is sealed with the row id, and emptied once it is filed here. */
@Entity('portal_exchange')
@Index('uq_portal_exchange_code', ['portalCode'], { unique: true })
@Index('uq_portal_exchange_dossier', ['dossierId'], { unique: true })
@Index('ix_portal_exchange_state', ['state', 'nextTryAt'])
@Index('ix_portal_exchange_account', ['accountId'])
export class PortalExchangeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ name: 'portal_code', type: 'varchar', length: 60 })
  portalCode!: string;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ name: 'unit_code', type: 'varchar', length: 40 })
  unitCode!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: ExchangeState;
  @Column({ type: 'mediumblob', nullable: true })
  sealed!: Buffer | null;
  @Column(jsonColumn())
  faults!: ExchangeFault[];
  @Column({ type: 'int' })
  tries!: number;
  @Column(timeColumn({ name: 'next_try_at', nullable: true }))
  nextTryAt!: Date | null;
  @Column(timeColumn({ name: 'submitted_at' }))
  submittedAt!: Date;
  @Column(timeColumn({ name: 'received_at' }))
  receivedAt!: Date;
  /** Whose it is, as far as the person who is named in it was found or recorded. */
  @Column(idColumn({ name: 'account_id', nullable: true }))
  accountId!: string | null;
  @Column(idColumn({ name: 'dossier_id', nullable: true }))
  dossierId!: string | null;
  @Column({ name: 'dossier_code', type: 'varchar', length: 40, nullable: true })
  dossierCode!: string | null;
  @Column(timeColumn({ name: 'filed_at', nullable: true }))
  filedAt!: Date | null;
  @Column(timeColumn({ name: 'acknowledged_at', nullable: true }))
  acknowledgedAt!: Date | null;
}

/** A status that the portal was told: one row for each event of the dossier, by the dossier's version after it. */
@Entity('portal_report')
export class PortalReportRow {
  @PrimaryColumn(idColumn({ name: 'exchange_id' }))
  exchangeId!: string;
  @PrimaryColumn({ type: 'int' })
  sequence!: number;
  @Column({ type: 'int' })
  status!: number;
  /** False when the portal refused it for good. */
  @Column({ type: 'boolean' })
  taken!: boolean;
  @Column(timeColumn({ name: 'told_at' }))
  toldAt!: Date;
}
