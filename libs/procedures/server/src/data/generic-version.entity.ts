import { jsonColumn, timeColumn } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A definition made from the catalogue under which something was filed: the catalogue may change, the dossier is judged by this. */
@Entity('procedure_generic_version')
@Index('ix_procedure_generic_version_kept', ['keptAt'])
export class GenericVersionRow {
  @PrimaryColumn({ type: 'char', length: 8 })
  code!: string;
  @PrimaryColumn({ type: 'int' })
  version!: number;
  @Column(jsonColumn())
  definition!: ProcedureDefinition;
  @Column(timeColumn({ name: 'kept_at' }))
  keptAt!: Date;
}
