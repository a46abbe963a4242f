import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A key with which another system reports. Only its hash is kept. */
@Entity('open311_key')
@Index('uq_open311_key_hash', ['hash'], { unique: true })
export class Open311KeyRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 80 })
  name!: string;
  @Column({ type: 'varchar', length: 200 })
  contact!: string;
  @Column({ type: 'binary', length: 32 })
  hash!: Buffer;
  @Column({ type: 'varchar', length: 12 })
  hint!: string;
  @Column({ name: 'per_minute', type: 'int' })
  perMinute!: number;
  @Column(idColumn({ name: 'issued_by', nullable: true }))
  issuedBy!: string | null;
  @Column({ name: 'issued_by_name', type: 'varchar', length: 250 })
  issuedByName!: string;
  @Column(timeColumn({ name: 'issued_at' }))
  issuedAt!: Date;
  @Column(timeColumn({ name: 'last_used_at', nullable: true }))
  lastUsedAt!: Date | null;
  @Column(timeColumn({ name: 'revoked_at', nullable: true }))
  revokedAt!: Date | null;
  @Column({ name: 'revoked_by_name', type: 'varchar', length: 250, nullable: true })
  revokedByName!: string | null;
}

/** What was answered to a POST: by it the same Idempotency-Key gets the same id, and a token finds its report. */
@Entity('open311_request')
@Index('uq_open311_request_idem', ['keyId', 'idemKey'], { unique: true })
@Index('uq_open311_request_token', ['token'], { unique: true })
export class Open311RequestRow {
  @PrimaryColumn(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column(idColumn({ name: 'key_id' }))
  keyId!: string;
  /** SHA-256 of the header; none where none was sent. */
  @Column({ name: 'idem_key', type: 'binary', length: 32, nullable: true })
  idemKey!: Buffer | null;
  @Column({ name: 'request_hash', type: 'binary', length: 32 })
  requestHash!: Buffer;
  /** SHA-256 of the token of a batch service. */
  @Column({ type: 'binary', length: 32, nullable: true })
  token!: Buffer | null;
  /** What was answered, without anything personal. */
  @Column(jsonColumn())
  answer!: unknown;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
}
