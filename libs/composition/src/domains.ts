import { assistanceDomain } from '@tinhso/assistance-server';
import { auditDomain } from '@tinhso/audit-server';
import { billsDomain } from '@tinhso/bills-server';
import { caseworkDomain } from '@tinhso/casework-server';
import { delegationDomain } from '@tinhso/delegation-server';
import { dossiersDomain } from '@tinhso/dossiers-server';
import { feedbackDomain } from '@tinhso/feedback-server';
import { filesDomain } from '@tinhso/files-server';
import { identityDomain } from '@tinhso/identity-server';
import { integrationsDomain } from '@tinhso/integrations-server';
import { notificationsDomain } from '@tinhso/notifications-server';
import { open311Domain } from '@tinhso/open311-server';
import { organisationsDomain } from '@tinhso/organisations-server';
import { paymentsDomain } from '@tinhso/payments-server';
import { placesDomain } from '@tinhso/places-server';
import type { DomainDefinition } from '@tinhso/platform';
import { privacyDomain } from '@tinhso/privacy-server';
import { proceduresDomain } from '@tinhso/procedures-server';
import { reconciliationDomain } from '@tinhso/reconciliation-server';
import { signingDomain } from '@tinhso/signing-server';
import { staffingDomain } from '@tinhso/staffing-server';
import { walletDomain } from '@tinhso/wallet-server';

/** Every domain of the house, ground floor first: tables, subscriptions and problems that all processes agree on. */
export const domains: readonly DomainDefinition[] = [
  auditDomain,
  organisationsDomain,
  placesDomain,
  identityDomain,
  delegationDomain,
  filesDomain,
  notificationsDomain,
  signingDomain,
  walletDomain,
  paymentsDomain,
  billsDomain,
  reconciliationDomain,
  proceduresDomain,
  dossiersDomain,
  feedbackDomain,
  caseworkDomain,
  assistanceDomain,
  staffingDomain,
  integrationsDomain,
  privacyDomain,
  open311Domain,
];
