import { Module } from '@nestjs/common';
import { AuditModule } from '@tinhso/audit-server';
import { identityProblems } from '@tinhso/identity-contract';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain } from '@tinhso/platform';
import { Addresses } from './credentials/addresses.js';
import { AccountClaims } from './account-claims.js';
import { CodeIssuer } from './credentials/code-issuer.js';
import { Letters } from './credentials/letters.js';
import { PasswordHasher } from './credentials/password-hasher.js';
import { identityPersistence } from './data/persistence.js';
import { eidProviders } from './eid.providers.js';
import { IdentityFacade } from './facade.js';
import { ContactsController } from './http/citizen/contacts.controller.js';
import { OwnAccountController } from './http/citizen/own-account.controller.js';
import { AccountsController } from './http/public/accounts.controller.js';
import { RecoveriesController } from './http/public/recoveries.controller.js';
import { SessionsController } from './http/public/sessions.controller.js';
import { StaffSessionsController } from './http/public/staff-sessions.controller.js';
import { eidControllers } from './http/eid.controllers.js';
import { SessionReply } from './http/session-reply.js';
import { OwnStaffAccountController } from './http/staff/own-staff-account.controller.js';
import { PeopleController } from './http/staff/people.controller.js';
import { securityControllers } from './http/security.controllers.js';
import { AccountData } from './personal-data/account-data.js';
import { SecurityData } from './personal-data/security-data.js';
import { ContactsChore } from './jobs/contacts.chore.js';
import { PurgeChore } from './jobs/purge.chore.js';
import { RevocationWatch } from './devices/revocation-watch.js';
import { peopleProviders } from './people.providers.js';
import { recoveryProviders } from './recovery.providers.js';
import { securityProviders } from './security.providers.js';
import { AccessTokens } from './sessions/access-tokens.js';
import { Profiles } from './sessions/profiles.js';
import { SessionKeeper } from './sessions/session-keeper.js';
import { AccountOpener } from './use-cases/account-opener.js';
import { ConfirmAccountUseCase } from './use-cases/confirm-account.js';
import { CorrectProfile } from './use-cases/correct-profile.js';
import { CreateAccountUseCase } from './use-cases/create-account.js';
import { PurgeExpiredUseCase } from './use-cases/purge-expired.js';
import { StaffAccounts } from './staff-accounts/staff-accounts.js';
import { RefreshSessionUseCase } from './use-cases/refresh-session.js';
import { RegisterAccountUseCase } from './use-cases/register-account.js';
import { ResendCodeUseCase } from './use-cases/resend-code.js';
import { SignInUseCase } from './use-cases/sign-in.js';
import { SignOutUseCase } from './use-cases/sign-out.js';
import { StaffSignInUseCase } from './use-cases/staff-sign-in.js';

export { AccountClaims, type Claimant } from './account-claims.js';
export { IdentityFacade, type AccountContact, type AccountProfile, type OpenedCodeRequest } from './facade.js';
export { PersonMatters, type MattersOf } from './people/person-matters.js';
export { StaffAccounts, type StaffAccountView } from './staff-accounts/staff-accounts.js';
export type { NewCitizenAccount, NewStaffAccount } from './use-cases/create-account.js';
export { CorrectProfile, type OfficeAttribute, type OfficeCorrection } from './use-cases/correct-profile.js';
export { identityPersistence } from './data/persistence.js';

/** Accounts, codes and sessions. Publishes events and consumes none. */
export const identityDomain = defineDomain({ name: 'identity', persistence: identityPersistence, problems: identityProblems });

const credentials = [
  AccountClaims,
  AccountOpener,
  PasswordHasher,
  Addresses,
  Letters,
  CodeIssuer,
  SessionKeeper,
  AccessTokens,
  Profiles,
  ...securityProviders,
  ...recoveryProviders,
  ...eidProviders,
  ...peopleProviders,
];
const useCases = [
  RegisterAccountUseCase,
  ResendCodeUseCase,
  ConfirmAccountUseCase,
  SignInUseCase,
  StaffSignInUseCase,
  RefreshSessionUseCase,
  SignOutUseCase,
  CreateAccountUseCase,
  PurgeExpiredUseCase,
  StaffAccounts,
  CorrectProfile,
];

@Module({
  imports: [AuditModule, OrganisationsModule],
  providers: [...credentials, ...useCases, IdentityFacade, AccountData, SecurityData],
  exports: [...credentials, ...useCases, IdentityFacade],
})
export class IdentityModule {}

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountsController,
    SessionsController,
    StaffSessionsController,
    OwnAccountController,
    OwnStaffAccountController,
    RecoveriesController,
    ContactsController,
    PeopleController,
    ...securityControllers,
    ...eidControllers,
  ],
  providers: [SessionReply, RevocationWatch],
})
export class IdentityHttpModule {}

@Module({ imports: [IdentityModule], providers: [PurgeChore, ContactsChore] })
export class IdentityJobsModule {}
