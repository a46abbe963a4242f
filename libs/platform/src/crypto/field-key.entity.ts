import { Column, Entity, PrimaryColumn } from 'typeorm';
import { timeColumn } from '../database/columns.js';

/**
 * `announced` every process learns of it, none seals with it yet · `resealing` seals, and stored values are being sealed anew ·
 * `active` seals, and everything stored is sealed with it or a younger one · `retiring` its values are being sealed anew ·
 * `retired` nothing is sealed with it any more, its material is kept a while for messages under way · `root` not for sealing:
 * the secret that blind indexes and derived keys come from.
 */
export type FieldKeyState = 'announced' | 'resealing' | 'active' | 'retiring' | 'retired' | 'root';

/** A data key, wrapped with a key of FIELD_KEYS. */
@Entity('field_key')
export class FieldKeyRow {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  kid!: string;
  @Column({ type: 'varchar', length: 10 })
  state!: FieldKeyState;
  /** Null once the material of a retired key was destroyed. */
  @Column({ type: 'varbinary', length: 255, nullable: true })
  wrapped!: Buffer | null;
  @Column(timeColumn({ name: 'created_at' }))
  createdAt!: Date;
  @Column(timeColumn({ name: 'changed_at' }))
  changedAt!: Date;
}
