import { definePersistence } from '@tinhso/platform';
import { ProcedureArchiveRow, ProcedureDraftRow, ProcedureHistoryRow } from './draft.entities.js';
import { Procedures1763800700000 } from './migrations/1763800700000-procedures.js';
import { ProcedureDrafts1763941000000 } from './migrations/1763941000000-procedure-drafts.js';
import { LifeEvents1763943000000 } from './migrations/1763943000000-life-events.js';
import { MeasuredTimes1763943200000 } from './migrations/1763943200000-measured-times.js';
import { GenericVersions1763942100000 } from './migrations/1763942100000-generic-versions.js';
import { GenericVersionRow } from './generic-version.entity.js';
import { MeasuredTimeRow } from '../measured/measured-time.entity.js';
import { CatalogueRow, ProcedureRow, ProcedureVersionRow } from './procedure.entities.js';

/** Published versions are never changed nor deleted. */
export const proceduresPersistence = definePersistence({
  domain: 'procedures',
  entities: [
    ProcedureRow,
    ProcedureVersionRow,
    CatalogueRow,
    ProcedureDraftRow,
    ProcedureHistoryRow,
    ProcedureArchiveRow,
    GenericVersionRow,
    MeasuredTimeRow,
  ],
  migrations: [
    Procedures1763800700000,
    ProcedureDrafts1763941000000,
    GenericVersions1763942100000,
    LifeEvents1763943000000,
    MeasuredTimes1763943200000,
  ],
  grants: {
    procedure_entry: ['SELECT', 'INSERT', 'UPDATE'],
    procedure_version: ['SELECT', 'INSERT'],
    procedure_draft: ['SELECT', 'INSERT', 'UPDATE'],
    procedure_history: ['SELECT', 'INSERT'],
    procedure_archive: ['SELECT', 'INSERT'],
    procedure_generic_version: ['SELECT', 'INSERT'],
    procedure_measured_time: ['SELECT', 'INSERT', 'DELETE'],
    procedure_catalogue: ['SELECT', 'INSERT', 'UPDATE'],
  },
});
