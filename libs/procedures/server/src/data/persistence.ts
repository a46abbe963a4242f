import { definePersistence } from '@tinhso/platform';
import { Procedures1763800700000 } from './migrations/1763800700000-procedures.js';
import { LifeEvents1763943000000 } from './migrations/1763943000000-life-events.js';
import { CatalogueRow, ProcedureRow, ProcedureVersionRow } from './procedure.entities.js';

/** Published versions are never changed nor deleted. */
export const proceduresPersistence = definePersistence({
  domain: 'procedures',
  entities: [ProcedureRow, ProcedureVersionRow, CatalogueRow],
  migrations: [Procedures1763800700000, LifeEvents1763943000000],
  grants: {
    procedure_entry: ['SELECT', 'INSERT', 'UPDATE'],
    procedure_version: ['SELECT', 'INSERT'],
    procedure_catalogue: ['SELECT', 'INSERT', 'UPDATE'],
  },
});
