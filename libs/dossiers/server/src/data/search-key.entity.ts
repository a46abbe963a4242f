import { idColumn } from '@tinhso/platform';
import { Entity, PrimaryColumn } from 'typeorm';

/**
 * A key by which a unit finds a dossier. The unit comes first, so that a search reads the few rows that begin with what was typed
 * however many dossiers the province has. Written after the submission: it would slow that down.
 */
@Entity('dossier_search_key')
export class DossierSearchKeyRow {
  @PrimaryColumn(idColumn({ name: 'unit_id' }))
  unitId!: string;
  @PrimaryColumn({ type: 'varchar', length: 120 })
  k!: string;
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
}
