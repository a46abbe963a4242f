import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LedgerEntryKind, RefundReason, RefundState } from '@tinhso/payments-contract';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** Money that a gateway took: the inbox. The key is the gateway's own number, so that a charge counts once however often it is told. */
@Entity('payment_charge')
@Index('uq_payment_charge_id', ['id'], { unique: true })
@Index('ix_payment_charge_payment', ['paymentId'])
@Index('ix_payment_charge_day', ['chargedAt'])
export class ChargeRow {
  @PrimaryColumn({ type: 'varchar', length: 12 })
  gateway!: string;
  @PrimaryColumn({ name: 'transaction_no', type: 'varchar', length: 40 })
  transactionNo!: string;
  @Column(idColumn())
  id!: string;
  @Column(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  @Column(moneyColumn())
  amount!: number;
  /** Who told of it first: `ipn` or `query`. */
  @Column({ type: 'varchar', length: 10 })
  via!: string;
  @Column(timeColumn({ name: 'charged_at' }))
  chargedAt!: Date;
  @Column(timeColumn({ name: 'received_at' }))
  receivedAt!: Date;
}

/** Money that goes back, whole or in part: by itself, or because finance proposed it. */
@Entity('payment_refund')
@Index('uq_payment_refund_auto', ['autoKey'], { unique: true })
@Index('ix_payment_refund_charge', ['chargeId'])
@Index('ix_payment_refund_payment', ['paymentId'])
@Index('ix_payment_refund_state', ['state', 'requestedAt'])
@Index('ix_payment_refund_ended', ['endedAt'])
export class RefundRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'charge_id' }))
  chargeId!: string;
  @Column(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  /** The item that it is of; null for money that pays for nothing. */
  @Column(idColumn({ name: 'obligation_id', nullable: true }))
  obligationId!: string | null;
  /** The order that the gateway has now. Another try is another order, so that a refusal of the first is not taken for the second's. */
  @Column(idColumn({ name: 'order_id' }))
  orderId!: string;
  /** Charge, item and reason of one that goes by itself: there is never a second one. */
  @Column({ name: 'auto_key', type: 'varchar', length: 120, nullable: true })
  autoKey!: string | null;
  @Column(moneyColumn())
  amount!: number;
  @Column({ type: 'varchar', length: 20 })
  reason!: RefundReason;
  /** Finance's reason, in words that the citizen reads too. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
  @Column({ type: 'varchar', length: 10 })
  state!: RefundState;
  @Column({ type: 'int' })
  tries!: number;
  @Column(timeColumn({ name: 'requested_at' }))
  requestedAt!: Date;
  @Column(idColumn({ name: 'proposed_by', nullable: true }))
  proposedBy!: string | null;
  @Column({ name: 'proposed_by_name', type: 'varchar', length: 250, nullable: true })
  proposedByName!: string | null;
  /** The second person, where one was needed. */
  @Column(idColumn({ name: 'decided_by', nullable: true }))
  decidedBy!: string | null;
  @Column({ name: 'decided_by_name', type: 'varchar', length: 250, nullable: true })
  decidedByName!: string | null;
  @Column(timeColumn({ name: 'decided_at', nullable: true }))
  decidedAt!: Date | null;
  /** Why it was not agreed to, or how it was paid out. */
  @Column({ name: 'decision_note', type: 'varchar', length: 500, nullable: true })
  decisionNote!: string | null;
  @Column(timeColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Date | null;
  @Column({ type: 'varchar', length: 200, nullable: true })
  failure!: string | null;
}

/** A transaction of the ledger. Never changed; what was wrong is put right by another one. */
@Entity('ledger_entry')
@Index('uq_ledger_entry_source', ['kind', 'sourceId'], { unique: true })
@Index('ix_ledger_entry_payment', ['paymentId'])
@Index('ix_ledger_entry_day', ['day'])
export class LedgerEntryRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 20 })
  kind!: LedgerEntryKind;
  /** The charge or refund that it books; each is booked once. */
  @Column(idColumn({ name: 'source_id' }))
  sourceId!: string;
  /** Null where a whole day is booked. */
  @Column(idColumn({ name: 'payment_id', nullable: true }))
  paymentId!: string | null;
  @Column(timeColumn({ name: 'posted_at' }))
  postedAt!: Date;
  /** Local day, by which days are closed. */
  @Column({ type: 'date' })
  day!: string;
}

/** One side of a transaction. */
@Entity('ledger_line')
@Index('ix_ledger_line_account', ['account'])
export class LedgerLineRow {
  @PrimaryColumn(idColumn({ name: 'entry_id' }))
  entryId!: string;
  @PrimaryColumn({ type: 'tinyint' })
  line!: number;
  @Column({ type: 'varchar', length: 60 })
  account!: string;
  @Column(moneyColumn())
  debit!: number;
  @Column(moneyColumn())
  credit!: number;
}

/** A local day that was closed: what comes afterwards is booked on the first day that is open. Never taken back. */
@Entity('ledger_day')
export class LedgerDayRow {
  @PrimaryColumn({ type: 'date' })
  day!: string;
  @Column(timeColumn({ name: 'locked_at' }))
  lockedAt!: Date;
  @Column(idColumn({ name: 'locked_by', nullable: true }))
  lockedBy!: string | null;
  @Column({ name: 'locked_by_name', type: 'varchar', length: 250 })
  lockedByName!: string;
}

/** The last number that a unit gave in a year. The row stays locked until the commit, so numbers have no gaps. */
@Entity('receipt_series')
export class ReceiptSeriesRow {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @PrimaryColumn({ type: 'smallint' })
  year!: number;
  @Column({ name: 'last_number', type: 'int' })
  lastNumber!: number;
}

/** A receipt, one that takes another back, or one that lessens another by what was refunded of it. */
@Entity('receipt')
@Index('uq_receipt_number', ['unitId', 'year', 'number'], { unique: true })
@Index('uq_receipt_payment', ['paymentId', 'obligationId', 'kind', 'part'], { unique: true })
@Index('ix_receipt_obligation', ['obligationId'])
@Index('ix_receipt_voids', ['voidsId'])
export class ReceiptRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'smallint' })
  year!: number;
  @Column({ type: 'int' })
  number!: number;
  @Column({ type: 'varchar', length: 8 })
  kind!: 'receipt' | 'void' | 'adjust';
  /** Counts the adjustments of one receipt; 0 otherwise. */
  @Column({ type: 'smallint', default: 0 })
  part?: number;
  @Column(idColumn({ name: 'obligation_id' }))
  obligationId!: string;
  @Column(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  @Column(idColumn({ name: 'voids_id', nullable: true }))
  voidsId!: string | null;
  @Column(moneyColumn())
  amount!: number;
  @Column(timeColumn({ name: 'issued_at' }))
  issuedAt!: Date;
}
