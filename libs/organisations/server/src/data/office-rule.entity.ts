import type { OfficeRuleKey, OfficeRuleValue } from '@tinhso/organisations-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision of a unit about a rule of its work. Never changed: a later one takes its place from its own day on. */
@Entity('office_rule')
@Index('ix_office_rule_unit', ['unitId', 'ruleKey', 'validFrom'])
export class OfficeRuleRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ name: 'rule_key', type: 'varchar', length: 40 })
  ruleKey!: OfficeRuleKey;
  /** Null: as the unit above it again. */
  @Column(jsonColumn({ name: 'rule_value', nullable: true }))
  value!: OfficeRuleValue | null;
  /** First local day. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;
  @Column({ type: 'varchar', length: 500 })
  reason!: string;
  /** The decision on paper: `Quyết định 12/QĐ-UBND`. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  basis!: string | null;
  @Column(idColumn({ name: 'decided_by' }))
  decidedBy!: string;
  @Column({ name: 'decided_by_name', type: 'varchar', length: 120 })
  decidedByName!: string;
  @Column(timeColumn({ name: 'decided_at' }))
  decidedAt!: Date;
}
