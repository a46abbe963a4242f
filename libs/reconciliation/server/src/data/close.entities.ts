import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, moneyColumn, timeColumn } from '@tinhso/platform';
import type { CloseReport, DifferenceKind } from '@tinhso/reconciliation-contract';

/** A settlement file as it came. The last one of a day counts; the ones before stay. */
@Entity('settlement_file')
@Index('uq_settlement_file', ['way', 'day', 'sha256'], { unique: true })
@Index('ix_settlement_file_day', ['day', 'importedAt'])
export class SettlementFileRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 12 })
  way!: string;
  @Column({ type: 'date' })
  day!: string;
  @Column({ type: 'varchar', length: 120 })
  name!: string;
  @Column({ type: 'char', length: 64 })
  sha256!: string;
  @Column({ type: 'mediumtext' })
  content!: string;
  @Column(timeColumn({ name: 'imported_at' }))
  importedAt!: Date;
  @Column(idColumn({ name: 'imported_by' }))
  importedBy!: string;
  @Column({ name: 'imported_by_name', type: 'varchar', length: 250 })
  importedByName!: string;
}

/** A person's word on a difference; the last one counts. */
@Entity('close_explanation')
@Index('ix_close_explanation_day', ['day', 'id'])
export class CloseExplanationRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'date' })
  day!: string;
  @Column({ type: 'varchar', length: 24 })
  kind!: DifferenceKind;
  @Column({ type: 'varchar', length: 40 })
  way!: string;
  @Column({ type: 'varchar', length: 80 })
  subject!: string;
  /** What was explained: another sum under the same name is not. */
  @Column(moneyColumn())
  difference!: number;
  @Column({ type: 'varchar', length: 500 })
  reason!: string;
  @Column(timeColumn({ name: 'explained_at' }))
  explainedAt!: Date;
  @Column(idColumn({ name: 'explained_by' }))
  explainedBy!: string;
  @Column({ name: 'explained_by_name', type: 'varchar', length: 250 })
  explainedByName!: string;
}

/** What lay in a till at the end of a day; the last count is the one that holds. */
@Entity('cash_count')
@Index('ix_cash_count_day', ['day', 'id'])
export class CashCountRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'date' })
  day!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(moneyColumn())
  counted!: number;
  @Column(timeColumn({ name: 'counted_at' }))
  countedAt!: Date;
  @Column(idColumn({ name: 'counted_by' }))
  countedBy!: string;
  @Column({ name: 'counted_by_name', type: 'varchar', length: 250 })
  countedByName!: string;
}

/** The record of a day that was locked, as it was seen then. */
@Entity('close_record')
export class CloseRecordRow {
  @PrimaryColumn({ type: 'date' })
  day!: string;
  @Column(timeColumn({ name: 'locked_at' }))
  lockedAt!: Date;
  @Column(idColumn({ name: 'locked_by' }))
  lockedBy!: string;
  @Column({ name: 'locked_by_name', type: 'varchar', length: 250 })
  lockedByName!: string;
  @Column(jsonColumn())
  report!: CloseReport;
}
