import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '@tinhso/platform';

/** Stands where a unit does in the row about all offices together. */
export const EVERYWHERE = '00000000-0000-0000-0000-000000000000';

/** How long an office took for a procedure lately, in minutes of office hours. */
@Entity('procedure_measured_time')
export class MeasuredTimeRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  code!: string;
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'int' })
  dossiers!: number;
  @Column({ name: 'p50_minutes', type: 'int' })
  p50Minutes!: number;
  @Column({ name: 'p90_minutes', type: 'int' })
  p90Minutes!: number;
  @Column(timeColumn({ name: 'measured_at' }))
  measuredAt!: Date;
}
