import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TransferState, UnclearReason } from '@tinhso/payments-contract';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** Money that came into the account by bank: the inbox. The key is the bank's own number, so that it counts once however often it is told. */
@Entity('bank_transfer')
@Index('uq_bank_transfer_id', ['id'], { unique: true })
@Index('ix_bank_transfer_state', ['state', 'id'])
@Index('ix_bank_transfer_payment', ['paymentId', 'state'])
@Index('ix_bank_transfer_booked', ['account', 'bookedAt'])
export class TransferRow {
  /** Ours, by bank and number. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  account!: string;
  @PrimaryColumn({ name: 'transaction_no', type: 'varchar', length: 36 })
  transactionNo!: string;
  @Column(idColumn())
  id!: string;
  @Column(moneyColumn())
  amount!: number;
  /** Content, name, account and bank of who sent it: `TransferDetails`. */
  @Column({ name: 'details_sealed', type: 'varbinary', length: 4000 })
  detailsSealed!: Buffer;
  @Column(timeColumn({ name: 'booked_at' }))
  bookedAt!: Date;
  @Column(timeColumn({ name: 'received_at' }))
  receivedAt!: Date;
  /** Who told of it first: `TransferVia`. */
  @Column({ type: 'varchar', length: 10 })
  via!: string;
  @Column({ type: 'varchar', length: 12 })
  state!: TransferState;
  @Column({ type: 'varchar', length: 20, nullable: true })
  reason!: UnclearReason | null;
  @Column(idColumn({ name: 'payment_id', nullable: true }))
  paymentId!: string | null;
  @Column(idColumn({ name: 'decided_by', nullable: true }))
  decidedBy!: string | null;
  @Column({ name: 'decided_by_name', type: 'varchar', length: 250, nullable: true })
  decidedByName!: string | null;
  @Column(timeColumn({ name: 'decided_at', nullable: true }))
  decidedAt!: Date | null;
  /** Why it was decided so. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  note!: string | null;
  @Column({ name: 'ended_by_name', type: 'varchar', length: 250, nullable: true })
  endedByName!: string | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
}

/** How far the statement of an account was read. */
@Entity('bank_statement')
export class StatementRow {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  account!: string;
  @Column(timeColumn({ name: 'read_until' }))
  readUntil!: Date;
}
