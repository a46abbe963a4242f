import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RatingLevel, RatingReason } from '@tinhso/dossiers-contract';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';

/** How content a citizen was with one dossier. Words of both sides are sealed with the dossier id. */
@Entity('dossier_rating')
@Index('ix_dossier_rating_open', ['unitId', 'followUp', 'dueAt', 'dossierId'])
@Index('ix_dossier_rating_answered', ['unitId', 'followUp', 'answeredAt', 'dossierId'])
export class RatingRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ name: 'procedure_code', type: 'varchar', length: 12 })
  procedureCode!: string;
  @Column({ type: 'varchar', length: 16 })
  level!: RatingLevel;
  @Column(jsonColumn())
  reasons!: RatingReason[];
  @Column({ type: 'blob', nullable: true })
  sealed!: Buffer | null;
  @Column(timeColumn({ name: 'rated_at' }))
  ratedAt!: Date;
  /** Null for a mark that nobody has to answer. */
  @Column({ name: 'follow_up', type: 'varchar', length: 8, nullable: true })
  followUp!: 'open' | 'answered' | null;
  @Column(timeColumn({ name: 'due_at', nullable: true }))
  dueAt!: Date | null;
  @Column({ name: 'answer_sealed', type: 'blob', nullable: true })
  answerSealed!: Buffer | null;
  @Column(idColumn({ name: 'answered_by', nullable: true }))
  answeredBy!: string | null;
  @Column({ name: 'answered_by_name', type: 'varchar', length: 120, nullable: true })
  answeredByName!: string | null;
  @Column(timeColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Date | null;
}
