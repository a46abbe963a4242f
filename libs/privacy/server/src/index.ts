import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '@tinhso/audit-server';
import { IdentityModule } from '@tinhso/identity-server';
import { CopyRules, NotificationContent, NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { defineDomain } from '@tinhso/platform';
import { privacyProblems, requestEventTypes, requestMachine } from '@tinhso/privacy-contract';
import { ConsentRecorder } from './consents/consent-recorder.js';
import { Consents } from './consents/consents.js';
import { KeptAgreements } from './consents/kept-agreements.js';
import { StoppedUses } from './consents/stopped-uses.js';
import { privacyPersistence } from './data/persistence.js';
import { DeletionRecords } from './erasure/deletion-records.js';
import { Eraser } from './erasure/eraser.js';
import { ExportCollector } from './exports/collector.js';
import { ExportFiles } from './exports/export-files.js';
import { ExportMaker } from './exports/export-maker.js';
import { PrivacyFacade } from './facade.js';
import { ConsentsController } from './http/citizen/consents.controller.js';
import { StoppedUsesController } from './http/citizen/stopped-uses.controller.js';
import { ErasureController } from './http/citizen/erasure.controller.js';
import { OwnExportsController } from './http/citizen/exports.controller.js';
import { OwnRequestsController } from './http/citizen/requests.controller.js';
import { PrivacyNoticeController } from './http/public/notice.controller.js';
import { DecisionsController } from './http/staff/decisions.controller.js';
import { StaffRequestsController } from './http/staff/requests.controller.js';
import { privacyConsumers } from './jobs/consumers.js';
import { ErasureChore } from './jobs/erasure.chore.js';
import { ErasureConsumer } from './jobs/erasure.consumer.js';
import { ExpiredExportsChore } from './jobs/expired-exports.chore.js';
import { ExportConsumer } from './jobs/export.consumer.js';
import { PrivacyNotifications } from './jobs/notification-resolver.js';
import { requestTexts } from './jobs/notification-texts.js';
import { ReminderChore } from './jobs/reminder.chore.js';
import { PrivacyData } from './personal-data.js';
import { PrivacyPolicy } from './privacy-policy.js';
import { CorrectedProfile } from './requests/corrected-profile.js';
import { RequestBook } from './requests/request-book.js';
import { RequestCases } from './requests/request-cases.js';
import { RequestClock } from './requests/request-clock.js';
import { RequestViews } from './requests/request-view.js';
import { SealedWords } from './requests/sealed-words.js';
import { StaffViews } from './requests/staff-view.js';
import { AllowUse } from './use-cases/allow-use.js';
import { AskRequest } from './use-cases/ask-request.js';
import { ChooseConsentUseCase } from './use-cases/choose-consent.js';
import { DecideRequest } from './use-cases/decide-request.js';
import { OwnExports } from './use-cases/own-exports.js';
import { PlanErasure } from './use-cases/plan-erasure.js';
import { ReadConsents } from './use-cases/read-consents.js';
import { ReadNotice } from './use-cases/read-notice.js';
import { ReadOwnRequests } from './use-cases/read-own-requests.js';
import { RemindOfficers } from './use-cases/remind-officers.js';
import { StaffRequests } from './use-cases/staff-requests.js';
import { StartErasures } from './use-cases/start-erasures.js';
import { UndoErasure } from './use-cases/undo-erasure.js';
import { WithdrawRequest } from './use-cases/withdraw-request.js';

export { PrivacyFacade } from './facade.js';
export { privacyPersistence } from './data/persistence.js';
export { seedPrivacyRequests, type PrivacyDemo } from './seeding/seed-privacy-requests.js';

/** Consents, requests of people about their data, copies and erasure. */
export const privacyDomain = defineDomain({
  name: 'privacy',
  persistence: privacyPersistence,
  consumers: privacyConsumers,
  problems: privacyProblems,
});

const services = [
  PrivacyPolicy,
  StoppedUses,
  Consents,
  ConsentRecorder,
  RequestClock,
  SealedWords,
  RequestBook,
  RequestViews,
  CorrectedProfile,
  StaffViews,
  Eraser,
  DeletionRecords,
  ExportCollector,
  ExportFiles,
  ExportMaker,
];
const useCases = [
  ReadNotice,
  ReadConsents,
  ChooseConsentUseCase,
  AllowUse,
  AskRequest,
  ReadOwnRequests,
  WithdrawRequest,
  StaffRequests,
  DecideRequest,
  RemindOfficers,
  OwnExports,
  PlanErasure,
  UndoErasure,
  StartErasures,
];

@Module({
  imports: [AuditModule, OrganisationsModule, IdentityModule],
  providers: [...services, ...useCases, PrivacyFacade, PrivacyData, RequestCases, KeptAgreements],
  exports: [...services, ...useCases, PrivacyFacade],
})
export class PrivacyModule implements OnModuleInit {
  /** @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    const faults = requestMachine.validate();
    if (faults.length > 0) throw new Error(`the life of a privacy request has faults: ${JSON.stringify(faults)}`);
  }
}

@Module({
  imports: [PrivacyModule],
  controllers: [
    PrivacyNoticeController,
    ConsentsController,
    StoppedUsesController,
    OwnRequestsController,
    OwnExportsController,
    ErasureController,
    StaffRequestsController,
    DecisionsController,
  ],
})
export class PrivacyHttpModule {}

@Module({
  imports: [PrivacyModule, NotificationsModule, OrganisationsModule],
  providers: [ExportConsumer, ErasureConsumer, ErasureChore, ExpiredExportsChore, ReminderChore, PrivacyNotifications],
})
export class PrivacyJobsModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(CopyRules) private readonly copies: CopyRules,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
    @Inject(PrivacyNotifications) private readonly told: PrivacyNotifications,
  ) {}

  onModuleInit(): void {
    this.copies.register({
      mailAgreed: (manager, accountId) => this.consents.of(manager, accountId, 'email_copies'),
      smsStopped: (manager, accountId) => this.stops.has(manager, accountId, 'sms_notices'),
    });
    for (const type of requestEventTypes.filter((each) => each in requestTexts))
      this.content.register(type, (event) => this.told.aboutRequest(event));
    this.content.register('privacy.request_due', (event) => this.told.aboutDue(event));
    for (const type of ['privacy.export_ready', 'privacy.export_failed'])
      this.content.register(type, (event) => this.told.aboutExport(event));
    for (const type of ['privacy.erasure_scheduled', 'privacy.erasure_undone'])
      this.content.register(type, (event) => this.told.aboutErasure(event));
  }
}
