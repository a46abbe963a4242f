import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { coSigningEventTypes, dossierMachine, dossierProblems, returnMachine, returnNewsTypes } from '@tinhso/dossiers-contract';
import { AuditModule } from '@tinhso/audit-server';
import { FileAccess, FilesModule } from '@tinhso/files-server';
import { DelegationModule } from '@tinhso/delegation-server';
import { IdentityModule } from '@tinhso/identity-server';
import { notifiedEvents } from '@tinhso/notifications-contract';
import { NotificationContent, NotificationsModule, StrangerMessages } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PaymentsModule } from '@tinhso/payments-server';
import { defineDomain } from '@tinhso/platform';
import { ProceduresModule } from '@tinhso/procedures-server';
import { DocumentAccess, DocumentContent, SigningModule } from '@tinhso/signing-server';
import { WalletModule } from '@tinhso/wallet-server';
import { ApplicationIntake } from './application-intake.js';
import { dossiersPersistence } from './data/persistence.js';
import { DocumentFactsReader } from './documents/document-facts.js';
import { DocumentProvider } from './documents/document-provider.js';
import { REGISTER_SUBJECT, RegisterContent } from './documents/register-content.js';
import { DOSSIER_SUBJECT, OfficialPapers } from './documents/official-papers.js';
import { ExchangeIntake } from './exchange/exchange-intake.js';
import { ExchangeReports } from './exchange/exchange-reports.js';
import { bundleControllers, bundleProviders } from './bundles.providers.js';
import { DossiersFacade } from './facade.js';
import { DraftsController } from './http/citizen/drafts.controller.js';
import { FeesController } from './http/citizen/fees.controller.js';
import { OwnDossiersController } from './http/citizen/own-dossiers.controller.js';
import { TrackingController } from './http/public/tracking.controller.js';
import { StaffDossiersController } from './http/staff/dossiers.controller.js';
import { ProcessingController } from './http/staff/processing.controller.js';
import { ReceptionController } from './http/staff/reception.controller.js';
import { SignatureController } from './http/staff/signature.controller.js';
import { dossierConsumers } from './jobs/consumers.js';
import { ExpiredDraftsChore } from './jobs/expired-drafts.chore.js';
import { FeePaidConsumer } from './jobs/fee-paid.consumer.js';
import { FollowUpConsumer } from './jobs/follow-up.consumer.js';
import { NotificationResolverOfDossiers } from './jobs/notification-resolver.js';
import { Recipients } from './jobs/recipients.js';
import { ResultConsumer } from './jobs/result.consumer.js';
import { DeskPeople } from './jobs/desk-people.js';
import { StaffNotices } from './jobs/staff-notices.js';
import { WatchChore } from './jobs/watch.chore.js';
import { AccessRules } from './lifecycle/access-rules.js';
import { Arrival } from './lifecycle/arrival.js';
import { ApplicantContact } from './lifecycle/applicant-contact.js';
import { Desk } from './lifecycle/desk.js';
import { FollowUp } from './lifecycle/follow-up.js';
import { RefusedReads } from './lifecycle/refused-reads.js';
import { ResultDrafts } from './lifecycle/result-drafts.js';
import { SealedAnswers } from './lifecycle/sealed-answers.js';
import { SearchEntries } from './lifecycle/search-entries.js';
import { Transitions } from './lifecycle/transitions.js';
import { CoSigningNotices } from './co-signing/notices.js';
import { RatingNotices } from './satisfaction/notices.js';
import { OpenedFiles } from './corrections/opened-files.js';
import { officeWorkControllers, officeWorkProviders } from './office-work.providers.js';
import { MeasureTimesChore } from './measured/measure-times.chore.js';
import { Offices } from './offices/offices.js';
import { acceptScans } from './reception/scan-body.js';
import { returnControllers, returnJobs, returnProviders } from './returns.providers.js';
import { ReturnNotifier } from './return/return-notifier.js';
import { prefillControllers, prefillProviders } from './prefill.providers.js';
import { rightsControllers, rightsJobs, rightsProviders } from './rights.providers.js';
import { PrintedLookup } from './documents/printed-lookup.js';
import { DossierData } from './personal-data/dossier-data.js';
import { TrackingDigits } from './reading/tracking-digits.js';
import { AuditCaseSource } from './reading/audit-case-source.js';
import { DescribedFiles } from './reading/described-files.js';
import { DossierReader } from './reading/dossier-reader.js';
import { PersonMattersSource } from './reading/person-matters-source.js';
import { ProcedureBook } from './reading/procedure-book.js';
import { AcceptDossierUseCase } from './use-cases/accept-dossier.js';
import { CreateDraftUseCase } from './use-cases/create-draft.js';
import { DeleteDraftUseCase } from './use-cases/delete-draft.js';
import { DraftKeeper } from './use-cases/draft-contents.js';
import { ListOwnDossiers } from './use-cases/list-own-dossiers.js';
import { QuoteFee } from './use-cases/quote-fee.js';
import { ReadDrafts } from './use-cases/read-drafts.js';
import { ReadOwnDossier } from './use-cases/read-own-dossier.js';
import { ReadStaffDossier } from './use-cases/read-staff-dossier.js';
import { RefuseDossierUseCase } from './use-cases/refuse-dossier.js';
import { RequestReviewUseCase } from './use-cases/request-review.js';
import { RequestSupplementUseCase } from './use-cases/request-supplement.js';
import { ReturnDossierUseCase } from './use-cases/return-dossier.js';
import { RevealAnswersUseCase } from './use-cases/reveal-answers.js';
import { SaveDraftUseCase } from './use-cases/save-draft.js';
import { SendBackDossierUseCase } from './use-cases/send-back-dossier.js';
import { SignDossierUseCase } from './use-cases/sign-dossier.js';
import { StartDossierUseCase } from './use-cases/start-dossier.js';
import { SubmitDossierUseCase } from './use-cases/submit-dossier.js';
import { SupplementDossierUseCase } from './use-cases/supplement-dossier.js';
import { TrackDossierUseCase } from './use-cases/track-dossier.js';
import { WithdrawDossierUseCase } from './use-cases/withdraw-dossier.js';
import { ApplicationsForWallet } from './wallet/applications-for-wallet.js';
import { WalletDestinations } from './wallet/wallet-destinations.js';

export { ExchangeIntake, type ExchangedApplication } from './exchange/exchange-intake.js';
export { ExchangeReports, type ExchangeReport } from './exchange/exchange-reports.js';
export { DossiersFacade, type WorkItem, type WorkPage, type WorkSearch } from './facade.js';
export { ApplicationIntake, type Application, type ApplicationReading, type ExaminedApplication } from './application-intake.js';
export { Parcels, type ParcelOrder, type ParcelReport } from './return/parcels.js';
export { PostConnection, type PostLine } from './return/post-connection.js';
export { ReturnDeskFrame } from './return/return-desk.js';
export { PaymentSettlement, type Receipt } from './process/payment-settlement.js';
export { WithdrawDossierUseCase } from './use-cases/withdraw-dossier.js';
export type { WorkOrder } from './data/lanes.js';
export type { CountMoments, StatusCount } from './data/work-counts.js';
export type { WorkSelection } from './data/work-selection.js';
export { seedDemoDossiers, type DemoPeople } from './seeding/seed-demo-dossiers.js';
export { dossiersPersistence } from './data/persistence.js';

/** Applications from the first draft to the handed-over result. */
export const dossiersDomain = defineDomain({
  name: 'dossiers',
  persistence: dossiersPersistence,
  consumers: dossierConsumers,
  problems: dossierProblems,
});

const services = [
  Offices,
  ProcedureBook,
  SealedAnswers,
  ResultDrafts,
  Transitions,
  Desk,
  DescribedFiles,
  DossierReader,
  OfficialPapers,
  DocumentFactsReader,
  DocumentProvider,
  DraftKeeper,
  DossierData,
  AccessRules,
  RefusedReads,
  ApplicationsForWallet,
  WalletDestinations,
  AuditCaseSource,
  PersonMattersSource,
  FollowUp,
  ApplicantContact,
  SearchEntries,
  ExchangeIntake,
  ExchangeReports,
  ...officeWorkProviders,
  ...returnProviders,
  ...prefillProviders,
  Arrival,
  TrackingDigits,
  PrintedLookup,
];
const useCases = [
  CreateDraftUseCase,
  SaveDraftUseCase,
  ReadDrafts,
  DeleteDraftUseCase,
  SubmitDossierUseCase,
  QuoteFee,
  ListOwnDossiers,
  ReadOwnDossier,
  SupplementDossierUseCase,
  WithdrawDossierUseCase,
  TrackDossierUseCase,
  ReadStaffDossier,
  RevealAnswersUseCase,
  AcceptDossierUseCase,
  RefuseDossierUseCase,
  RequestSupplementUseCase,
  StartDossierUseCase,
  RequestReviewUseCase,
  SendBackDossierUseCase,
  SignDossierUseCase,
  ReturnDossierUseCase,
];

@Module({
  imports: [AuditModule, OrganisationsModule, IdentityModule, FilesModule, SigningModule, WalletModule, PaymentsModule, ProceduresModule],
  providers: [...services, ...useCases, ...rightsProviders, ...bundleProviders, DossiersFacade, ApplicationIntake],
  exports: [...services, ...useCases, ...rightsProviders, ...bundleProviders, DossiersFacade, ApplicationIntake],
})
export class DossiersModule implements OnModuleInit {
  constructor(
    @Inject(DocumentContent) private readonly content: DocumentContent,
    @Inject(DocumentAccess) private readonly documents: DocumentAccess,
    @Inject(FileAccess) private readonly files: FileAccess,
    @Inject(DocumentProvider) private readonly provider: DocumentProvider,
    @Inject(AccessRules) private readonly rules: AccessRules,
    @Inject(OpenedFiles) private readonly opened: OpenedFiles,
    @Inject(RegisterContent) private readonly registers: RegisterContent,
  ) {}

  /** Answers the questions of the floors below. @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    for (const machine of [dossierMachine, returnMachine]) {
      const faults = machine.validate();
      if (faults.length > 0) throw new Error(`${machine.name} has faults: ${JSON.stringify(faults)}`);
    }
    this.content.register(DOSSIER_SUBJECT, (request) => this.provider.answer(request));
    this.documents.register(DOSSIER_SUBJECT, (ctx, document) => this.rules.mayUseDocument(ctx, document));
    this.files.register(DOSSIER_SUBJECT, (ctx, file) => this.opened.admit(ctx, file));
    this.content.register(REGISTER_SUBJECT, (request) => this.registers.answer(request));
    this.documents.register(REGISTER_SUBJECT, async (ctx, { subjectId, act }) => act === 'read' && this.registers.mayRead(ctx, subjectId));
  }
}

@Module({
  imports: [DossiersModule],
  controllers: [
    DraftsController,
    OwnDossiersController,
    FeesController,
    TrackingController,
    StaffDossiersController,
    ReceptionController,
    ProcessingController,
    SignatureController,
    ...officeWorkControllers,
    ...rightsControllers,
    ...bundleControllers,
    ...prefillControllers,
    ...returnControllers,
  ],
})
export class DossiersHttpModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptScans(this.host);
  }
}

@Module({
  imports: [DossiersModule, IdentityModule, OrganisationsModule, PaymentsModule, ProceduresModule, NotificationsModule, DelegationModule],
  providers: [
    ...rightsJobs,
    ...returnJobs,
    Recipients,
    FollowUpConsumer,
    ResultConsumer,
    FeePaidConsumer,
    ExpiredDraftsChore,
    MeasureTimesChore,
    WatchChore,
    NotificationResolverOfDossiers,
    DeskPeople,
    StaffNotices,
  ],
})
export class DossiersJobsModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(NotificationResolverOfDossiers) private readonly resolver: NotificationResolverOfDossiers,
    @Inject(StaffNotices) private readonly notices: StaffNotices,
    @Inject(CoSigningNotices) private readonly coSigning: CoSigningNotices,
    @Inject(RatingNotices) private readonly ratings: RatingNotices,
    @Inject(ReturnNotifier) private readonly returns: ReturnNotifier,
    @Inject(StrangerMessages) private readonly strangers: StrangerMessages,
  ) {}

  onModuleInit(): void {
    const own = notifiedEvents.filter((type) => type.startsWith('dossier.'));
    for (const type of own)
      this.content.register(type, async (event) => [...(await this.resolver.draftsFor(event)), ...(await this.notices.of(event))]);
    this.strangers.register('cosigning.invited', (event) => this.coSigning.ofStranger(event));
    for (const type of coSigningEventTypes) this.content.register(type, (event) => this.coSigning.of(event));
    this.content.register('rating.answered', (event) => this.ratings.of(event));
    for (const type of returnNewsTypes) this.content.register(type, (event) => this.returns.of(event));
    this.content.register('document.revoked', (event) => this.returns.ofRevoked(event));
  }
}
