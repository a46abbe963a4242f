import type { Role } from '@tinhso/organisations-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role that an account holds in a unit from a moment to a moment. Never changed: a new post ends the old one. */
@Entity('staff_post')
@Index('ix_staff_post_account', ['accountId', 'validFrom'])
export class StaffPostRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Index('ix_staff_post_unit')
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 24 })
  role!: Role;
  @Column({ type: 'varchar', length: 120 })
  title!: string;
  /** Fields of procedures it is limited to; null for every field. */
  @Column(jsonColumn({ nullable: true }))
  fields!: readonly string[] | null;
  @Column(timeColumn({ name: 'valid_from' }))
  validFrom!: Date;
  @Column(timeColumn({ name: 'valid_to', nullable: true }))
  validTo!: Date | null;
}
