import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AttributeSource, ProfileAttribute } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** One thing known of a person, with who says so. `verifiedIndex` stands only at a citizen ID that somebody vouched for: such a number has one account. */
@Entity('profile_attribute')
@Index('uq_profile_attribute', ['accountId', 'attribute'], { unique: true })
@Index('uq_profile_attribute_verified', ['verifiedIndex'], { unique: true })
export class ProfileAttributeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ type: 'varchar', length: 16 })
  attribute!: ProfileAttribute;
  /** JSON of the value, bound to the row. */
  @Column({ name: 'value_sealed', type: 'varbinary', length: 1024 })
  valueSealed!: Buffer;
  @Column({ type: 'varchar', length: 8 })
  source!: AttributeSource;
  @Column(timeColumn({ name: 'verified_at', nullable: true }))
  verifiedAt!: Date | null;
  @Column({ name: 'verified_by', type: 'varchar', length: 100, nullable: true })
  verifiedBy!: string | null;
  @Column({ name: 'verified_index', type: 'binary', length: 32, nullable: true })
  verifiedIndex!: Buffer | null;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}
