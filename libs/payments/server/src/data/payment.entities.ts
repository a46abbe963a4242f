import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Bilingual, LedgerAccount, ObligationState, PaymentEventType, PaymentState } from '@tinhso/payments-contract';
import { idColumn, jsonColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** Something that somebody has to pay. Its id is that of what asked for it, so that asking again makes no second one. */
@Entity('payment_obligation')
@Index('ix_payment_obligation_account', ['accountId', 'state', 'createdAt'])
@Index('ix_payment_obligation_case', ['caseId'])
@Index('ix_payment_obligation_code', ['caseCode'])
@Index('ix_payment_obligation_kind', ['kind', 'caseCode'])
@Index('ix_payment_obligation_open', ['state', 'amount'])
@Index('ix_payment_obligation_waiver', ['waiverId'])
export class ObligationRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** What asked for it, e.g. `dossier-fee`; its owner hears of the settlement. */
  @Column({ type: 'varchar', length: 30 })
  kind!: string;
  @Column(idColumn({ name: 'case_id' }))
  caseId!: string;
  @Column({ name: 'case_code', type: 'varchar', length: 40 })
  caseCode!: string;
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** The unit that the money is for, and whose receipt is given. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  /** Whose the money is in the ledger: the unit's fees, or what is owed to a provider. */
  @Column({ name: 'payee_account', type: 'varchar', length: 60 })
  payeeAccount!: LedgerAccount;
  @Column({ name: 'payer_name', type: 'varchar', length: 120 })
  payerName!: string;
  @Column(jsonColumn())
  title!: Bilingual;
  @Column(jsonColumn({ name: 'breakdown' }))
  lines!: readonly { readonly label: Bilingual; readonly amount: number }[];
  /** What has to be paid: the lines less what is waived. */
  @Column(moneyColumn())
  amount!: number;
  /** The rule that took something off when it was asked for, how much, and by what right. It stays so, whatever becomes of the rule. */
  @Column(idColumn({ name: 'waiver_id', nullable: true }))
  waiverId!: string | null;
  @Column(moneyColumn({ default: 0 }))
  waived!: number;
  @Column({ name: 'waiver_text', type: 'varchar', length: 330, nullable: true })
  waiverText!: string | null;
  /** The last day on which it is paid in time, `YYYY-MM-DD`, where there is one. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ type: 'varchar', length: 10 })
  state!: ObligationState;
  /** The attempt that is under way. */
  @Column(idColumn({ name: 'held_by', nullable: true }))
  heldBy!: string | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'settled_at', nullable: true }))
  settledAt!: Date | null;
  @Column(idColumn({ name: 'settled_by', nullable: true }))
  settledBy!: string | null;
}

/** One attempt to pay what stands in its basket, by one way. */
@Entity('payment')
@Index('uq_payment_reference', ['gateway', 'reference'], { unique: true })
@Index('ix_payment_account', ['accountId', 'createdAt'])
@Index('ix_payment_unit', ['unitId', 'id'])
@Index('ix_payment_check', ['nextCheckAt'])
@Index('ix_payment_attention', ['attention', 'unitId'])
@Index('ix_payment_transaction', ['transactionNo'])
export class PaymentRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Whose payment it is: the one who pays, or the one for whom another pays. */
  @Column(idColumn({ name: 'account_id' }))
  accountId!: string;
  /** The unit that all of the basket is owed to, else the province. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  /** Key of the way to pay. */
  @Column({ type: 'varchar', length: 12 })
  gateway!: string;
  /** Account of the ledger in which the money lies once it was taken. */
  @Column({ type: 'varchar', length: 60 })
  clearing!: LedgerAccount;
  @Column({ type: 'varchar', length: 40 })
  reference!: string;
  @Column(moneyColumn())
  amount!: number;
  @Column({ type: 'varchar', length: 14 })
  state!: PaymentState;
  @Column({ type: 'int' })
  version!: number;
  /** The human who pays, and how that is signed. */
  @Column(idColumn({ name: 'started_by' }))
  startedBy!: string;
  @Column({ name: 'started_by_name', type: 'varchar', length: 250 })
  startedByName!: string;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'expires_at' }))
  expiresAt!: Date;
  @Column(timeColumn({ name: 'state_since' }))
  stateSince!: Date;
  /** When the gateway is asked next; null when there is nothing left to ask. */
  @Column(timeColumn({ name: 'next_check_at', nullable: true }))
  nextCheckAt!: Date | null;
  @Column({ type: 'int' })
  checks!: number;
  @Column({ name: 'transaction_no', type: 'varchar', length: 40, nullable: true })
  transactionNo!: string | null;
  @Column({ type: 'varchar', length: 20, nullable: true })
  bank!: string | null;
  @Column(timeColumn({ name: 'paid_at', nullable: true }))
  paidAt!: Date | null;
  @Column({ name: 'failure_code', type: 'varchar', length: 10, nullable: true })
  failureCode!: string | null;
  /** Why finance has to look, when it has to. */
  @Column({ type: 'varchar', length: 30, nullable: true })
  attention!: string | null;
}

/** What happened to an attempt; only ever added to. */
@Entity('payment_event')
@Index('ix_payment_event_payment', ['paymentId', 'id'])
export class PaymentEventRow {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  @Column({ type: 'varchar', length: 40 })
  type!: PaymentEventType;
  @Column(timeColumn({ name: 'occurred_at' }))
  occurredAt!: Date;
  @Column({ name: 'actor_name', type: 'varchar', length: 250 })
  actorName!: string;
  @Column({ type: 'varchar', length: 200, nullable: true })
  note!: string | null;
}
