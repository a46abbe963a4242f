import type { BillState } from '@tinhso/bills-contract';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A bill, a part of one, or an advance that somebody wanted to pay here; its obligation has the same id. Of one bill there is one row at a
 * time that can be paid, however many people look it up.
 */
@Entity('bill')
@Index('uq_bill_part', ['biller', 'billNo', 'part'], { unique: true })
@Index('ix_bill_state', ['state', 'id'])
@Index('ix_bill_account', ['accountId'])
@Index('ix_bill_payer', ['payerId'])
@Index('ix_bill_remittance', ['remittanceId'])
@Index('ix_bill_told', ['biller', 'toldDay'])
export class BillRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ type: 'varchar', length: 30 })
  biller!: string;
  /** The provider's number; of an advance the row's own id. */
  @Column({ name: 'bill_no', type: 'varchar', length: 40 })
  billNo!: string;
  /** Counts what was begun to be paid of one bill: another sum is another part. */
  @Column({ type: 'int' })
  part!: number;
  /** Who wanted to pay it first. */
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** The province, which gives the receipt. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 10 })
  state!: BillState;
  @Column(moneyColumn())
  amount!: number;
  /** BillDetails as JSON: whose it is and what stands on it. */
  @Column({ type: 'blob' })
  sealed!: Buffer;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(idColumn({ name: 'payment_id', nullable: true }))
  paymentId!: string | null;
  /** Who paid it in the end. */
  @Column(idColumn({ name: 'payer_id', nullable: true }))
  payerId!: string | null;
  /** How the payment is known outside. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  reference!: string | null;
  @Column({ name: 'receipt_number', type: 'varchar', length: 40, nullable: true })
  receiptNumber!: string | null;
  @Column(timeColumn({ name: 'paid_at', nullable: true }))
  paidAt!: Date | null;
  @Column(timeColumn({ name: 'told_at', nullable: true }))
  toldAt!: Date | null;
  /** Local day on which the provider had it from us, by which money is remitted. */
  @Column({ name: 'told_day', type: 'date', nullable: true })
  toldDay!: string | null;
  @Column({ type: 'int' })
  tries!: number;
  /** Why the provider refused, in its words. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  refusal!: string | null;
  /** What finance wrote, and who. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  reason!: string | null;
  @Column(idColumn({ name: 'handled_by', nullable: true }))
  handledBy!: string | null;
  @Column({ name: 'handled_by_name', type: 'varchar', length: 250, nullable: true })
  handledByName!: string | null;
  @Column(idColumn({ name: 'remittance_id', nullable: true }))
  remittanceId!: string | null;
}

/** What goes to a provider for the days that were closed since the one before. */
@Entity('bill_remittance')
@Index('uq_bill_remittance', ['unitId', 'biller', 'day'], { unique: true })
export class RemittanceRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'varchar', length: 30 })
  biller!: string;
  @Column({ name: 'first_day', type: 'date' })
  firstDay!: string;
  /** The last of them. */
  @Column({ type: 'date' })
  day!: string;
  @Column({ type: 'int' })
  bills!: number;
  @Column(moneyColumn())
  total!: number;
  @Column(timeColumn({ name: 'made_at' }))
  madeAt!: Date;
  @Column(idColumn({ name: 'made_by' }))
  madeBy!: string;
  @Column({ name: 'made_by_name', type: 'varchar', length: 250 })
  madeByName!: string;
}
