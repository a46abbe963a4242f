import { CoSigningRow } from '../co-signing/co-signing.entity.js';
import { OpeningRow, RevisionRow } from '../corrections/revision.entity.js';
import { ReceptionRow, RecordedPersonRow } from '../reception/reception.entities.js';
import { RatingRow } from '../satisfaction/rating.entity.js';
import { Revisions1763945000000 } from './migrations/1763945000000-revisions.js';
import { CoSigning1763945100000 } from './migrations/1763945100000-co-signing.js';
import { Reception1763945200000 } from './migrations/1763945200000-reception.js';
import { Ratings1763945300000 } from './migrations/1763945300000-ratings.js';

/** What citizens may do with a dossier beside filing it, and the desk's part in it. A revision is never changed. */
export const rightsPersistence = {
  entities: [RevisionRow, OpeningRow, CoSigningRow, ReceptionRow, RecordedPersonRow, RatingRow],
  migrations: [Revisions1763945000000, CoSigning1763945100000, Reception1763945200000, Ratings1763945300000],
  grants: {
    dossier_revision: ['SELECT', 'INSERT'],
    dossier_opening: ['SELECT', 'INSERT'],
    dossier_co_signing: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_reception: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    dossier_recorded_person: ['SELECT', 'INSERT', 'DELETE'],
    dossier_rating: ['SELECT', 'INSERT', 'UPDATE'],
  },
  sealed: {
    dossier_revision: { columns: ['sealed'] },
    dossier_co_signing: { columns: ['sealed'] },
    dossier_reception: { columns: ['sealed'] },
    dossier_rating: { columns: ['sealed', 'answer_sealed'], boundTo: 'dossier_id' },
  },
} as const;
