import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, moneyColumn, timeColumn } from '@tinhso/platform';

/** Cash that a clerk took; only ever added to. */
@Entity('cash_taking')
@Index('ix_cash_taking_clerk', ['takenBy', 'day'])
@Index('ix_cash_taking_unit', ['unitId', 'day'])
export class CashTakingRow {
  @PrimaryColumn(idColumn({ name: 'payment_id' }))
  paymentId!: string;
  /** In whose drawer it lies. */
  @Column(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(idColumn({ name: 'taken_by' }))
  takenBy!: string;
  @Column({ name: 'taken_by_name', type: 'varchar', length: 250 })
  takenByName!: string;
  /** Local day, by which the book is kept. */
  @Column({ type: 'date' })
  day!: string;
  @Column(moneyColumn())
  amount!: number;
  /** What was laid on the counter; the rest was given back at once. */
  @Column(moneyColumn())
  given!: number;
  @Column(timeColumn({ name: 'taken_at' }))
  takenAt!: Date;
}
