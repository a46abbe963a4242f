import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '@tinhso/platform';

/** The last number given in a register: one for each issuing unit, kind and year. Without gaps: it is counted in the asking transaction. */
@Entity('document_number')
export class DocumentNumber {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @PrimaryColumn({ type: 'varchar', length: 40 })
  kind!: string;
  @PrimaryColumn({ type: 'int' })
  year!: number;
  @Column({ name: 'last_number', type: 'int' })
  lastNumber!: number;
}
