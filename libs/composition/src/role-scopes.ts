import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { CITIZEN_ROLE, type RoleScopes } from '@tinhso/platform';

/** What every citizen may do with what is theirs. Which of these may be done for somebody else is said at each operation. */
const CITIZEN_SCOPES = [
  'account.self',
  'security.own',
  'profile.own',
  'delegation.own',
  'draft.own',
  'dossier.submit',
  'dossier.read-own',
  'dossier.supplement',
  'dossier.withdraw',
  'dossier.correct',
  'dossier.rate',
  'dossier.co-sign',
  'dossier.choose-return',
  'file.read',
  'file.send',
  'document.read',
  'payment.pay',
  'bill.pay',
  'notification.read',
  'assisted.own',
  'assistance.help',
  'assisted.file',
  'privacy.own',
  'wallet.read',
  'wallet.keep',
  'wallet.use',
  'feedback.report',
  'feedback.read-own',
];

const table: Readonly<Record<string, readonly string[]>> = { ...ROLE_SCOPES, [CITIZEN_ROLE]: CITIZEN_SCOPES };

/** What each role may do, for the policy guard. An unknown role may do nothing. */
export const roleScopes: RoleScopes = { scopesOf: (role) => table[role] ?? [] };
