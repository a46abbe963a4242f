import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ASSISTED, assistanceEvents, assistanceProblems } from '@tinhso/assistance-contract';
import { DossiersModule } from '@tinhso/dossiers-server';
import { AccountClaims, IdentityModule } from '@tinhso/identity-server';
import { NotificationContent, NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { ActingAuthorities, defineDomain, PersonalDataSources } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { Confirmation } from './confirming/confirmation.js';
import { Disowning } from './confirming/disowning.js';
import { FilingSecrets } from './confirming/filing-secrets.js';
import { assistancePersistence } from './data/persistence.js';
import { AssistanceFacade } from './facade.js';
import { AssistedFilingsController } from './http/citizen/assisted-filings.controller.js';
import { AssistedMattersController } from './http/citizen/assisted-matters.controller.js';
import { HelperController } from './http/citizen/helper.controller.js';
import { OwnFilingsController } from './http/citizen/own-filings.controller.js';
import { ConfirmationsController } from './http/public/confirmations.controller.js';
import { CasesController } from './http/staff/cases.controller.js';
import { SlipsController } from './http/staff/slips.controller.js';
import { TeamsController } from './http/staff/teams.controller.js';
import { ExpiryChore } from './jobs/expiry.chore.js';
import { AssistanceNotifications } from './jobs/notification-resolver.js';
import { AssistedAuthority } from './people/authority.js';
import { Helpers } from './people/helpers.js';
import { People } from './people/people.js';
import { AssistancePersonalData } from './people/personal-data.js';
import { FilingReader } from './reading/filing-reader.js';
import { FilingViews } from './reading/filing-views.js';
import { SessionViews } from './reading/session-views.js';
import { CaseViews } from './use-cases/cases/case-views.js';
import { ConcludeCaseUseCase } from './use-cases/cases/conclude-case.js';
import { ReadCases } from './use-cases/cases/read-cases.js';
import { ConfirmAtCounterUseCase } from './use-cases/confirming/confirm-at-counter.js';
import { ConfirmByLinkUseCase } from './use-cases/confirming/confirm-by-link.js';
import { ConfirmOwnUseCase } from './use-cases/confirming/confirm-own.js';
import { LinkDesk } from './use-cases/confirming/link-desk.js';
import { LookUpSlipUseCase } from './use-cases/confirming/look-up-slip.js';
import { PreviewLink } from './use-cases/confirming/preview-link.js';
import { SendLinkCodeUseCase } from './use-cases/confirming/send-link-code.js';
import { SlipDesk } from './use-cases/confirming/slip-desk.js';
import { ViewLinkUseCase } from './use-cases/confirming/view-link.js';
import { CountAssistance } from './use-cases/count-assistance.js';
import { DisownAtCounterUseCase } from './use-cases/disowning/disown-at-counter.js';
import { DisownByLinkUseCase } from './use-cases/disowning/disown-by-link.js';
import { DisownOwnUseCase } from './use-cases/disowning/disown-own.js';
import { ExpireUseCase } from './use-cases/expire.js';
import { FileAssistedUseCase } from './use-cases/filings/file-assisted.js';
import { ReadOwnFiling } from './use-cases/filings/read-own-filing.js';
import { TakeBackFilingUseCase } from './use-cases/filings/take-back-filing.js';
import { Agreement } from './use-cases/sessions/agreement.js';
import { AgreeOnDeviceUseCase } from './use-cases/sessions/agree-on-device.js';
import { ConsentCodes } from './use-cases/sessions/consent-codes.js';
import { EndSessionUseCase } from './use-cases/sessions/end-session.js';
import { GiveConsentUseCase } from './use-cases/sessions/give-consent.js';
import { ReadHelperDesk } from './use-cases/sessions/read-helper-desk.js';
import { ReadOwnMatters } from './use-cases/sessions/read-own-matters.js';
import { ResendConsentCodeUseCase } from './use-cases/sessions/resend-consent-code.js';
import { SignConsentSlipUseCase } from './use-cases/sessions/sign-consent-slip.js';
import { StartSessionUseCase } from './use-cases/sessions/start-session.js';
import { AddMemberUseCase } from './use-cases/teams/add-member.js';
import { EndMembershipUseCase } from './use-cases/teams/end-membership.js';
import { KeepTeamUseCase } from './use-cases/teams/keep-team.js';
import { ListTeams } from './use-cases/teams/list-teams.js';
import { TeamDesk } from './use-cases/teams/team-desk.js';

export { AssistanceFacade } from './facade.js';
export { assistancePersistence } from './data/persistence.js';

/** Community digital teams: rosters, assisted sessions, provisional filings, cases (NĐ 224/2026 art. 77-79). */
export const assistanceDomain = defineDomain({ name: 'assistance', persistence: assistancePersistence, problems: assistanceProblems });

const services = [
  People,
  Helpers,
  AssistedAuthority,
  AssistancePersonalData,
  FilingSecrets,
  Confirmation,
  Disowning,
  SessionViews,
  FilingViews,
  FilingReader,
];
const sessions = [
  ConsentCodes,
  Agreement,
  StartSessionUseCase,
  ResendConsentCodeUseCase,
  GiveConsentUseCase,
  SignConsentSlipUseCase,
  AgreeOnDeviceUseCase,
  EndSessionUseCase,
  ReadHelperDesk,
  ReadOwnMatters,
];
const filings = [
  FileAssistedUseCase,
  TakeBackFilingUseCase,
  ReadOwnFiling,
  LinkDesk,
  SlipDesk,
  PreviewLink,
  SendLinkCodeUseCase,
  ViewLinkUseCase,
  ConfirmOwnUseCase,
  ConfirmByLinkUseCase,
  LookUpSlipUseCase,
  ConfirmAtCounterUseCase,
  DisownOwnUseCase,
  DisownByLinkUseCase,
  DisownAtCounterUseCase,
  ExpireUseCase,
];
const teams = [
  TeamDesk,
  ListTeams,
  KeepTeamUseCase,
  AddMemberUseCase,
  EndMembershipUseCase,
  CountAssistance,
  CaseViews,
  ReadCases,
  ConcludeCaseUseCase,
];

@Module({
  imports: [OrganisationsModule, IdentityModule, ProceduresModule, DossiersModule],
  providers: [...services, ...sessions, ...filings, ...teams, AssistanceFacade],
  exports: [...services, ...sessions, ...filings, ...teams, AssistanceFacade],
})
export class AssistanceModule implements OnModuleInit {
  constructor(
    @Inject(ActingAuthorities) private readonly authorities: ActingAuthorities,
    @Inject(AssistedAuthority) private readonly authority: AssistedAuthority,
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(AssistancePersonalData) private readonly personal: AssistancePersonalData,
    @Inject(AccountClaims) private readonly claims: AccountClaims,
    @Inject(People) private readonly people: People,
  ) {}

  onModuleInit(): void {
    this.authorities.register(ASSISTED, (accountId, id) => this.authority.resolve(accountId, id));
    this.sources.register('assistance', this.personal);
    this.claims.register((tx, claimant) => this.people.hand(tx, claimant));
  }
}

@Module({
  imports: [AssistanceModule],
  controllers: [
    ConfirmationsController,
    HelperController,
    AssistedMattersController,
    AssistedFilingsController,
    OwnFilingsController,
    SlipsController,
    CasesController,
    TeamsController,
  ],
})
export class AssistanceHttpModule {}

@Module({ imports: [AssistanceModule, NotificationsModule], providers: [ExpiryChore, AssistanceNotifications] })
export class AssistanceJobsModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(AssistanceNotifications) private readonly notifications: AssistanceNotifications,
  ) {}

  onModuleInit(): void {
    for (const type of assistanceEvents) this.content.register(type, (event) => this.notifications.draftsFor(event));
  }
}
