import { definePersistence } from '@tinhso/platform';
import { AccountRow } from './account.entity.js';
import { BackupCodeRow } from './backup-code.entity.js';
import { ContactChangeRow, ContactHistoryRow } from './contact.entities.js';
import { AccountHoldRow, DisownTokenRow } from './disowning.entities.js';
import { EidRequestRow } from './eid-request.entity.js';
import { ExternalIdentityRow } from './external-identity.entity.js';
import { KnownDeviceRow } from './known-device.entity.js';
import { CodesByMail1763900300001 } from './migrations/1763900300001-codes-by-mail.js';
import { RecoveryAndContacts1763900300002 } from './migrations/1763900300002-recovery-and-contacts.js';
import { Identity1763800300000 } from './migrations/1763800300000-identity.js';
import { EidAndProfile1763900200000 } from './migrations/1763900200000-eid-and-profile.js';
import { Security1763900100000 } from './migrations/1763900100000-security.js';
import { InitialPasswords1763900800100 } from './migrations/1763900800100-initial-passwords.js';
import { OneTimeCodeRow } from './one-time-code.entity.js';
import { PasskeyCeremonyRow, PasskeyRow } from './passkey.entity.js';
import { ProfileAttributeRow } from './profile-attribute.entity.js';
import { RecoveryRow } from './recovery.entity.js';
import { RefreshTokenRow } from './refresh-token.entity.js';
import { RegistrationRow } from './registration.entity.js';
import { SecondFactorChallengeRow } from './second-factor-challenge.entity.js';
import { SessionRow } from './session.entity.js';
import { TotpFactorRow, TotpUsedStepRow } from './totp-factor.entity.js';

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
    TotpFactorRow,
    TotpUsedStepRow,
    BackupCodeRow,
    PasskeyRow,
    PasskeyCeremonyRow,
    SecondFactorChallengeRow,
    KnownDeviceRow,
    RecoveryRow,
    ContactChangeRow,
    ContactHistoryRow,
    DisownTokenRow,
    AccountHoldRow,
  ],
  migrations: [
    Identity1763800300000,
    Security1763900100000,
    EidAndProfile1763900200000,
    CodesByMail1763900300001,
    RecoveryAndContacts1763900300002,
    InitialPasswords1763900800100,
  ],
  grants: {
    account: ['SELECT', 'INSERT', 'UPDATE'],
    registration: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    one_time_code: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    session: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    refresh_token: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    external_identity: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    eid_request: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    profile_attribute: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    totp_factor: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    totp_used_step: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    backup_code: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    passkey: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    passkey_ceremony: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    second_factor_challenge: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    known_device: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    recovery: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    contact_change: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    contact_history: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    disown_token: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    account_hold: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  },
  sealed: {
    account: { columns: ['phone_sealed', 'email_sealed'] },
    registration: { columns: ['phone_sealed', 'email_sealed'] },
    refresh_token: { columns: ['successor_sealed'], boundTo: 'session_id' },
    eid_request: { columns: ['secrets_sealed', 'person_sealed'] },
    profile_attribute: { columns: ['value_sealed'] },
    contact_change: { columns: ['new_sealed'] },
    contact_history: { columns: ['old_sealed', 'new_sealed'] },
    totp_factor: { columns: ['secret_sealed'], boundTo: 'account_id' },
  },
});
