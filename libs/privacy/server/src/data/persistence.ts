import { definePersistence } from '@tinhso/platform';
import { ConsentRecordRow, ConsentTextRow } from './consent.entities.js';
import { ErasureEntryRow, ErasureRow } from './erasure.entities.js';
import { DataExportRow } from './export.entity.js';
import { Privacy1763900700000 } from './migrations/1763900700000-privacy.js';
import { PrivacyStops1763940000000 } from './migrations/1763940000000-privacy-stops.js';
import { PrivacyRequestEventRow, PrivacyRequestRow, PrivacySequenceRow } from './request.entities.js';
import { StopRow } from './stop.entity.js';

/** Choices, histories and proofs of erasure are only ever added to. */
export const privacyPersistence = definePersistence({
  domain: 'privacy',
  entities: [
    ConsentTextRow,
    ConsentRecordRow,
    PrivacyRequestRow,
    PrivacyRequestEventRow,
    PrivacySequenceRow,
    DataExportRow,
    ErasureRow,
    ErasureEntryRow,
    StopRow,
  ],
  migrations: [Privacy1763900700000, PrivacyStops1763940000000],
  grants: {
    consent_text: ['SELECT', 'INSERT'],
    consent_record: ['SELECT', 'INSERT'],
    privacy_request: ['SELECT', 'INSERT', 'UPDATE'],
    privacy_request_event: ['SELECT', 'INSERT'],
    privacy_sequence: ['SELECT', 'INSERT', 'UPDATE'],
    data_export: ['SELECT', 'INSERT', 'UPDATE'],
    erasure: ['SELECT', 'INSERT', 'UPDATE'],
    erasure_entry: ['SELECT', 'INSERT'],
    privacy_stop: ['SELECT', 'INSERT'],
  },
  sealed: {
    privacy_request: { columns: ['statement_sealed', 'correction_sealed', 'extension_sealed', 'answer_sealed', 'outcome_sealed'] },
    data_export: { columns: ['key_sealed'] },
  },
});
