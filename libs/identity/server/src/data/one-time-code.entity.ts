import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A code that was sent, as an HMAC bound to its row. Of several for one subject only the newest counts. */
@Entity('one_time_code')
@Index('ix_one_time_code_subject', ['subjectId'])
@Index('ix_one_time_code_expires', ['expiresAt'])
export class OneTimeCodeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 32 })
  purpose!: 'registration';
  /** What the code confirms: the id of the registration. */
  @Column(idColumn({ name: 'subject_id' }))
  subjectId!: string;
  @Column({ name: 'code_hash', type: 'binary', length: 32 })
  codeHash!: Buffer;
  @Column({ type: 'int' })
  tries!: number;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'used_at', nullable: true }))
  usedAt!: Date | null;
}
