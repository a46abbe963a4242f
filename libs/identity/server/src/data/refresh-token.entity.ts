import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/**
 * A refresh token, stored as SHA-256 of its 32 random bytes. Replaced ones are kept for a while, so that a copy that comes
 * back is recognised. `successorSealed` lets the immediate predecessor get the same successor again within the grace.
 */
@Entity('refresh_token')
@Index('uq_refresh_token_hash', ['tokenHash'], { unique: true })
@Index('ix_refresh_token_replaced', ['replacedAt'])
export class RefreshTokenRow {
  @PrimaryColumn(idColumn({ name: 'session_id' }))
  sessionId!: string;
  @PrimaryColumn({ type: 'int' })
  generation!: number;
  @Column({ name: 'token_hash', type: 'binary', length: 32 })
  tokenHash!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'replaced_at', nullable: true }))
  replacedAt!: Date | null;
  @Column({ name: 'successor_sealed', type: 'varbinary', length: 255, nullable: true })
  successorSealed!: Buffer | null;
}
