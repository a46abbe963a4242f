import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../database/columns.js';

@Entity('idempotency_record')
export class IdempotencyRecord {
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @PrimaryColumn({ name: 'idem_key', type: 'varchar', length: 80 })
  key!: string;
  @Column({ name: 'request_hash', type: 'binary', length: 32 })
  requestHash!: Buffer;
  @Column(jsonColumn({ name: 'answer' }))
  answer!: unknown;
  @Index('ix_idempotency_created')
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}
