import type { UnitKind } from '@tinhso/organisations-contract';
import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An office. Names and parents change with reorganisations, so each row holds from a day to a day. */
@Entity('unit')
export class UnitRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Index('uq_unit_code', { unique: true })
  @Column({ type: 'varchar', length: 40 })
  code!: string;
  @Column({ type: 'varchar', length: 24 })
  kind!: UnitKind;
  @Column({ type: 'varchar', length: 200 })
  name!: string;
  @Column({ name: 'short_name', type: 'varchar', length: 120 })
  shortName!: string;
  @Column({ name: 'desk_name', type: 'varchar', length: 200, nullable: true })
  deskName!: string | null;
  @Column({ type: 'varchar', length: 80 })
  place!: string;
  @Index('ix_unit_parent')
  @Column(idColumn({ name: 'parent_id', nullable: true }))
  parentId!: string | null;
  @Index('ix_unit_commune')
  @Column({ name: 'commune_code', type: 'char', length: 5, nullable: true })
  communeCode!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  address!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  phone!: string | null;
  /** What is made up in this row, e.g. `code`; empty for real data. */
  @Column({ name: 'made_up', type: 'varchar', length: 80 })
  madeUp!: string;
  /** First local day, and the day after the last. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}
