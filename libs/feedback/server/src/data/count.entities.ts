import { idColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { degreeColumn } from './ticket.entity.js';

/** How many public reports lie in a square of the map; category `*` counts all. Kept so that a map costs the same however many there are. */
@Entity('ticket_cell_count')
export class TicketCellCountRow {
  @PrimaryColumn({ type: 'tinyint' })
  zoom!: number;
  @PrimaryColumn({ type: 'varchar', length: 40 })
  category!: string;
  @PrimaryColumn({ type: 'int' })
  y!: number;
  @PrimaryColumn({ type: 'int' })
  x!: number;
  @Column({ name: 'open_count', type: 'int' })
  openCount!: number;
  @Column({ name: 'closed_count', type: 'int' })
  closedCount!: number;
  @Column({ name: 'lat_sum', type: 'double' })
  latSum!: number;
  @Column({ name: 'lng_sum', type: 'double' })
  lngSum!: number;
}

/** What of a report stands in the counts now, so that a change takes out exactly what was put in. */
@Entity('ticket_counted')
export class TicketCountedRow {
  @PrimaryColumn(idColumn({ name: 'ticket_id' }))
  ticketId!: string;
  @Column({ type: 'varchar', length: 40 })
  category!: string;
  @Column(degreeColumn())
  lat!: number;
  @Column(degreeColumn())
  lng!: number;
  @Column({ name: 'is_open', type: 'tinyint' })
  isOpen!: number;
}

/** The public figures of an office, counted anew every hour. */
@Entity('ticket_figure')
export class TicketFigureRow {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column({ type: 'int' })
  reported!: number;
  @Column({ name: 'open_count', type: 'int' })
  openCount!: number;
  @Column({ type: 'int' })
  overdue!: number;
  @Column({ type: 'int' })
  answered!: number;
  @Column({ type: 'int' })
  fixed!: number;
  @Column({ name: 'in_time', type: 'int' })
  inTime!: number;
  @Column({ type: 'int' })
  reopened!: number;
  @Column({ type: 'int' })
  rated!: number;
  @Column({ type: 'int' })
  satisfied!: number;
  @Column({ name: 'median_hours', type: 'double', nullable: true })
  medianHours!: number | null;
  @Column(timeColumn({ name: 'counted_at' }))
  countedAt!: Date;
}
