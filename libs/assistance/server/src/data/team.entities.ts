import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';

/** A community digital team of a commune (NĐ 224/2026 art. 77). */
@Entity('assistance_team')
@Index('ix_assistance_team_unit', ['unitId', 'name'])
export class TeamRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 120 })
  name!: string;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(idColumn({ name: 'created_by' }))
  createdBy!: string;
  @Column(timeColumn({ name: 'closed_at', nullable: true }))
  closedAt!: Date | null;
}

/** A place on a roster: the helper's scoped authority, with its end. Never deleted: what was done under it names it. */
@Entity('assistance_member')
@Index('ix_assistance_member_team', ['teamId'])
@Index('ix_assistance_member_account', ['accountId'])
export class MemberRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'team_id' }))
  teamId!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** Fields of procedures; null for every field. */
  @Column(jsonColumn({ nullable: true }))
  fields!: string[] | null;
  @Column(timeColumn({ name: 'valid_from' }))
  validFrom!: Date;
  /** The moment after the last day. */
  @Column(timeColumn({ name: 'valid_until' }))
  validUntil!: Date;
  @Column(timeColumn({ name: 'suspended_at', nullable: true }))
  suspendedAt!: Date | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(idColumn({ name: 'created_by' }))
  createdBy!: string;
}

/** A person without an account of their own who was helped before: found again by phone and name together. */
@Entity('assistance_person')
@Index('uq_assistance_person_key', ['personIndex'], { unique: true })
export class PersonRow {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column({ name: 'person_index', type: 'binary', length: 32 })
  personIndex!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}
