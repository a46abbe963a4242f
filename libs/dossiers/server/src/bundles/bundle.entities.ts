import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '@tinhso/platform';
import type { LocalText } from '@tinhso/procedures-contract';

/** Dossiers filed together from the form of a life event. Whose it is, its dossiers say. */
@Entity('dossier_bundle')
export class BundleRow {
  @PrimaryColumn(idColumn())
  id!: string;
  /** Key of the life event. */
  @Column({ type: 'varchar', length: 28 })
  event!: string;
  /** Its name at the time. */
  @Column(jsonColumn())
  title!: LocalText;
  @Column(timeColumn({ name: 'submitted_at' }))
  submittedAt!: Date;
}

/** A dossier's place in a bundle. The one at position 0 stands for all of them in the citizen's list. */
@Entity('dossier_bundle_member')
@Index('uq_dossier_bundle_member', ['bundleId', 'position'], { unique: true })
export class BundleMemberRow {
  @PrimaryColumn(idColumn({ name: 'dossier_id' }))
  dossierId!: string;
  @Column(idColumn({ name: 'bundle_id' }))
  bundleId!: string;
  @Column({ type: 'int' })
  position!: number;
}
