import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CodeChannel, CodePurpose } from '@tinhso/identity-contract';
import { idColumn, timeColumn } from '@tinhso/platform';

/** A code that was sent, as an HMAC bound to its row. Of several for one subject and purpose only the newest counts. */
@Entity('one_time_code')
@Index('ix_one_time_code_subject', ['subjectId'])
@Index('ix_one_time_code_expires', ['expiresAt'])
export class OneTimeCodeRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 32 })
  purpose!: CodePurpose;
  /** What the code confirms: the id of the registration, recovery, challenge or change. */
  @Column(idColumn({ name: 'subject_id' }))
  subjectId!: string;
  @Column({ type: 'varchar', length: 8 })
  channel!: CodeChannel;
  /** No message carried it, and no entry confirms anything: it stands where there is nobody to send a code to. */
  @Column({ type: 'boolean' })
  decoy!: boolean;
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
