import { definePersistence } from '@tinhso/platform';
import { bundlePersistence } from '../bundles/persistence.js';
import { DossierEventRow } from './dossier-event.entity.js';
import { DossierRow } from './dossier.entity.js';
import { DraftRow } from './draft.entity.js';
import { Dossiers1763800800000 } from './migrations/1763800800000-dossiers.js';
import { DraftPrefill1764000000000 } from './migrations/1764000000000-draft-prefill.js';
import { FiledBy1763900400000 } from './migrations/1763900400000-filed-by.js';
import { Steps1763944000000 } from './migrations/1763944000000-steps.js';
import { OfficeWork1763944100000 } from './migrations/1763944100000-office-work.js';
import { SearchKeys1763946000000 } from './migrations/1763946000000-search-keys.js';
import { OpinionFiles1764040100000 } from './migrations/1764040100000-opinion-files.js';
import { WorkOrder1763946100000 } from './migrations/1763946100000-work-order.js';
import { AlarmRow, ConsultationRow, PaymentRow, RegisterRow } from './office-work.entities.js';
import { returnPersistence } from '../return/persistence.js';
import { rightsPersistence } from './rights-persistence.js';
import { DossierSearchKeyRow } from './search-key.entity.js';
import { DossierFileRow, DossierResultRow, DossierSequenceRow, SupplementRow } from './supporting.entities.js';

/** Dossiers are never deleted and their history never changed; only drafts go. */
export const dossiersPersistence = definePersistence({
  domain: 'dossiers',
  entities: [
    DossierRow,
    DossierEventRow,
    DraftRow,
    DossierSequenceRow,
    SupplementRow,
    DossierFileRow,
    DossierResultRow,
    DossierSearchKeyRow,
    ConsultationRow,
    PaymentRow,
    AlarmRow,
    RegisterRow,
    ...rightsPersistence.entities,
    ...returnPersistence.entities,
    ...bundlePersistence.entities,
  ],
  migrations: [
    Dossiers1763800800000,
    FiledBy1763900400000,
    Steps1763944000000,
    OfficeWork1763944100000,
    SearchKeys1763946000000,
    WorkOrder1763946100000,
    DraftPrefill1764000000000,
    OpinionFiles1764040100000,
    ...rightsPersistence.migrations,
    ...returnPersistence.migrations,
    ...bundlePersistence.migrations,
  ],
  grants: {
    dossier: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_event: ['SELECT', 'INSERT'],
    dossier_draft: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    dossier_sequence: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_supplement: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_file: ['SELECT', 'INSERT'],
    dossier_result: ['SELECT', 'INSERT', 'UPDATE'],
    // Only when somebody asks to be erased.
    dossier_search_key: ['SELECT', 'INSERT', 'DELETE'],
    dossier_consultation: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_payment: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_alarm: ['SELECT', 'INSERT'],
    dossier_register: ['SELECT', 'INSERT'],
    ...rightsPersistence.grants,
    ...returnPersistence.grants,
    ...bundlePersistence.grants,
  },
  sealed: {
    dossier: { columns: ['sealed'] },
    dossier_draft: { columns: ['sealed'] },
    dossier_result: { columns: ['sealed'], boundTo: 'dossier_id' },
    ...rightsPersistence.sealed,
    ...returnPersistence.sealed,
  },
});
