import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** One of the things that an attempt pays. What it costs and whose it is stay as they were when it began. */
@Entity('payment_item')
@Index('ix_payment_item_obligation', ['obligationId'])
@Index('ix_payment_item_unit', ['unitId', 'paymentId'])
export class PaymentItemRow {
  @PrimaryColumn(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  @PrimaryColumn(idColumn({ name: 'obligation_id' }))
  obligationId!: string;
  /** Place in the basket, from 1. */
  @Column({ type: 'tinyint' })
  line!: number;
  /** The unit of the obligation, whose finance sees this part. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(moneyColumn())
  amount!: number;
}

/** Somebody beside the one who owes it who may pay: who looked up a bill of the family. */
@Entity('obligation_payer')
@Index('ix_obligation_payer_account', ['accountId'])
export class ObligationPayerRow {
  @PrimaryColumn(idColumn({ name: 'obligation_id' }))
  obligationId!: string;
  @PrimaryColumn(idColumn({ name: 'account_id' }))
  accountId!: string;
  @Column(timeColumn({ name: 'admitted_at' }))
  admittedAt!: Date;
}
