import { definePersistence } from '@tinhso/platform';
import { AccountRow } from './account.entity.js';
import { EidRequestRow } from './eid-request.entity.js';
import { ExternalIdentityRow } from './external-identity.entity.js';
import { Identity1763800300000 } from './migrations/1763800300000-identity.js';
import { EidAndProfile1763900200000 } from './migrations/1763900200000-eid-and-profile.js';
import { OneTimeCodeRow } from './one-time-code.entity.js';
import { ProfileAttributeRow } from './profile-attribute.entity.js';
import { RefreshTokenRow } from './refresh-token.entity.js';
import { RegistrationRow } from './registration.entity.js';
import { SessionRow } from './session.entity.js';

/** Accounts are never deleted by the app; what waits, expires or ends is. */
export const identityPersistence = definePersistence({
  domain: 'identity',
  entities: [
    AccountRow,
    RegistrationRow,
    OneTimeCodeRow,
    SessionRow,
    RefreshTokenRow,
    ExternalIdentityRow,
    EidRequestRow,
    ProfileAttributeRow,
  ],
  migrations: [Identity1763800300000, EidAndProfile1763900200000],
  grants: {
    account: ['SELECT', 'INSERT', 'UPDATE'],
    registration: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    one_time_code: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    session: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    refresh_token: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    external_identity: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    eid_request: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    profile_attribute: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  },
  sealed: {
    account: { columns: ['phone_sealed', 'email_sealed'] },
    registration: { columns: ['phone_sealed', 'email_sealed'] },
    refresh_token: { columns: ['successor_sealed'], boundTo: 'session_id' },
    eid_request: { columns: ['secrets_sealed', 'person_sealed'] },
    profile_attribute: { columns: ['value_sealed'] },
  },
});
