import { AssistanceHttpModule, AssistanceJobsModule } from '@tinhso/assistance-server';
import { AuditHttpModule, AuditJobsModule } from '@tinhso/audit-server';
import { BillsHttpModule, BillsJobsModule } from '@tinhso/bills-server';
import { CaseworkHttpModule } from '@tinhso/casework-server';
import { DelegationHttpModule, DelegationJobsModule } from '@tinhso/delegation-server';
import { DossiersHttpModule, DossiersJobsModule } from '@tinhso/dossiers-server';
import { FeedbackHttpModule, FeedbackJobsModule } from '@tinhso/feedback-server';
import { FilesHttpModule, FilesJobsModule } from '@tinhso/files-server';
import { IdentityHttpModule, IdentityJobsModule } from '@tinhso/identity-server';
import { IntegrationsHttpModule, IntegrationsJobsModule } from '@tinhso/integrations-server';
import { NotificationsHttpModule, NotificationsJobsModule } from '@tinhso/notifications-server';
import { Open311HttpModule } from '@tinhso/open311-server';
import { OrganisationsHttpModule } from '@tinhso/organisations-server';
import { PaymentsHttpModule, PaymentsJobsModule, ReceiptsInWalletModule } from '@tinhso/payments-server';
import { PlacesHttpModule } from '@tinhso/places-server';
import { PrivacyHttpModule, PrivacyJobsModule } from '@tinhso/privacy-server';
import { ProceduresHttpModule } from '@tinhso/procedures-server';
import { ReconciliationHttpModule } from '@tinhso/reconciliation-server';
import { SigningHttpModule, SigningJobsModule } from '@tinhso/signing-server';
import { StaffingHttpModule } from '@tinhso/staffing-server';
import { WalletHttpModule, WalletJobsModule } from '@tinhso/wallet-server';

/** What answers over HTTP; the api imports it. */
export const httpModules = [
  AuditHttpModule,
  OrganisationsHttpModule,
  PlacesHttpModule,
  IdentityHttpModule,
  DelegationHttpModule,
  FilesHttpModule,
  NotificationsHttpModule,
  SigningHttpModule,
  WalletHttpModule,
  PaymentsHttpModule,
  ReceiptsInWalletModule,
  BillsHttpModule,
  ReconciliationHttpModule,
  ProceduresHttpModule,
  DossiersHttpModule,
  FeedbackHttpModule,
  CaseworkHttpModule,
  AssistanceHttpModule,
  StaffingHttpModule,
  IntegrationsHttpModule,
  PrivacyHttpModule,
  Open311HttpModule,
];

/** What works behind; the worker imports it. */
export const jobsModules = [
  AuditJobsModule,
  IdentityJobsModule,
  DelegationJobsModule,
  FilesJobsModule,
  NotificationsJobsModule,
  SigningJobsModule,
  WalletJobsModule,
  PaymentsJobsModule,
  ReceiptsInWalletModule,
  BillsJobsModule,
  DossiersJobsModule,
  FeedbackJobsModule,
  AssistanceJobsModule,
  IntegrationsJobsModule,
  PrivacyJobsModule,
];
