import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WaivableSubject, WaiverState } from '@tinhso/payments-contract';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** A dated rule by which less is owed. Its terms never change; it is agreed to by a second person, and ended. */
@Entity('waiver_rule')
@Index('ix_waiver_rule_state', ['state', 'unitId'])
export class WaiverRuleRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** It counts for what is owed to this unit and the units below it. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 120 })
  title!: string;
  @Column({ name: 'legal_source', type: 'varchar', length: 200 })
  legalSource!: string;
  @Column({ type: 'varchar', length: 10 })
  subject!: WaivableSubject;
  @Column({ name: 'procedure_code', type: 'varchar', length: 40, nullable: true })
  procedureCode!: string | null;
  /** Either a share or a sum. */
  @Column({ type: 'tinyint', nullable: true })
  percent!: number | null;
  @Column(moneyColumn({ nullable: true }))
  amount!: number | null;
  /** How many people it names; none means everybody. */
  @Column({ type: 'int' })
  people!: number;
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;
  @Column({ type: 'varchar', length: 10 })
  state!: WaiverState;
  @Column(idColumn({ name: 'proposed_by' }))
  proposedBy!: string;
  @Column({ name: 'proposed_by_name', type: 'varchar', length: 250 })
  proposedByName!: string;
  @Column(timeColumn({ name: 'proposed_at' }))
  proposedAt!: Date;
  @Column(idColumn({ name: 'decided_by', nullable: true }))
  decidedBy!: string | null;
  @Column({ name: 'decided_by_name', type: 'varchar', length: 250, nullable: true })
  decidedByName!: string | null;
  @Column(timeColumn({ name: 'decided_at', nullable: true }))
  decidedAt!: Date | null;
  @Column({ name: 'ended_by_name', type: 'varchar', length: 250, nullable: true })
  endedByName!: string | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
  /** Why it was not agreed to, or why it was ended. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}

/** Somebody whom a rule names, and the paper that says so. */
@Entity('waiver_person')
@Index('uq_waiver_person', ['ruleId', 'accountId'], { unique: true })
@Index('ix_waiver_person_account', ['accountId'])
export class WaiverPersonRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'rule_id' }))
  ruleId!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'evidence_sealed', type: 'blob' })
  evidenceSealed!: Buffer;
}
