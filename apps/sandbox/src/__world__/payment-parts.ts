import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { delegationDomain, DelegationJobsModule } from '@tinhso/delegation-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityJobsModule } from '@tinhso/identity-server';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { organisationsDomain } from '@tinhso/organisations-server';
import { paymentsDomain, PaymentsHttpModule, PaymentsJobsModule } from '@tinhso/payments-server';
import { signingDomain, SigningJobsModule } from '@tinhso/signing-server';

/** What a world needs in which payments are begun, heard of and receipted. */
export const paymentParts = {
  domains: [
    auditDomain,
    organisationsDomain,
    identityDomain,
    delegationDomain,
    filesDomain,
    notificationsDomain,
    signingDomain,
    paymentsDomain,
  ],
  api: [PaymentsHttpModule],
  jobs: [
    AuditJobsModule,
    IdentityJobsModule,
    DelegationJobsModule,
    FilesJobsModule,
    NotificationsJobsModule,
    SigningJobsModule,
    PaymentsJobsModule,
  ],
};
