import type { WorkingCalendar } from '@tinhso/kernel';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficeRuleDefinition } from '@tinhso/organisations-contract';
import type { ProvinceFile } from '../domain/pack-files.js';

/** The working calendar of a unit, and of every unit below it that has none of its own. */
@Entity('work_calendar')
export class WorkCalendarRow {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @Column(jsonColumn())
  calendar!: WorkingCalendar;
  @Column(timeColumn({ name: 'updated_at' }))
  updatedAt!: Date;
}

/** The province pack that was loaded, with the hash of its files: an unchanged pack is not loaded twice. */
@Entity('province_pack')
export class ProvincePackRow {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  name!: string;
  @Column({ name: 'content_hash', type: 'char', length: 64 })
  contentHash!: string;
  @Column(idColumn({ name: 'root_unit_id' }))
  rootUnitId!: string;
  @Column(jsonColumn())
  province!: ProvinceFile;
  /** The national rules of offices; what the province sets differently stands in its file. Null in a pack that is older than they. */
  @Column(jsonColumn({ nullable: true }))
  rules!: OfficeRuleDefinition[] | null;
  @Column(timeColumn({ name: 'imported_at' }))
  importedAt!: Date;
}
