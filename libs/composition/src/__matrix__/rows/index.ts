import type { Row, Rows } from '../row.js';
import { assistanceRows } from './assistance.js';
import { assistanceStaffRows } from './assistance-staff.js';
import { auditRows } from './audit.js';
import { billRows } from './bills.js';
import { bundleRows } from './bundles.js';
import { caseworkRows } from './casework.js';
import { counterRows } from './counter.js';
import { delegationRows } from './delegation.js';
import { dossierRows } from './dossiers.js';
import { dossierRightsRows } from './dossier-rights.js';
import { feedbackRows } from './feedback.js';
import { financeRows } from './finance.js';
import { feedbackStaffRows } from './feedback-staff.js';
import { fileRows } from './files.js';
import { identityRows } from './identity.js';
import { contactRows } from './identity-contacts.js';
import { eidRows } from './identity-eid.js';
import { securityRows } from './identity-security.js';
import { staffSecurityRows } from './identity-security-staff.js';
import { signInRows } from './identity-sign-in.js';
import { integrationsRows } from './integrations.js';
import { notificationRows } from './notifications.js';
import { officeWorkRows } from './office-work.js';
import { open311Rows } from './open311.js';
import { organisationRows } from './organisations.js';
import { paymentRows } from './payments.js';
import { placesRows } from './places.js';
import { privacyRows } from './privacy.js';
import { procedureDesignRows } from './procedure-designs.js';
import { procedureRows } from './procedures.js';
import { returnRows } from './returns.js';
import { signingRows } from './signing.js';
import { staffingRows } from './staffing.js';
import { transferRows } from './transfers.js';
import { waiverRows } from './waivers.js';
import { walletRows } from './wallet.js';

const rooms: readonly Rows[] = [
  auditRows,
  organisationRows,
  placesRows,
  identityRows,
  eidRows,
  contactRows,
  securityRows,
  staffSecurityRows,
  signInRows,
  delegationRows,
  fileRows,
  notificationRows,
  signingRows,
  paymentRows,
  billRows,
  counterRows,
  transferRows,
  financeRows,
  waiverRows,
  walletRows,
  procedureRows,
  procedureDesignRows,
  dossierRows,
  dossierRightsRows,
  bundleRows,
  officeWorkRows,
  returnRows,
  caseworkRows,
  integrationsRows,
  privacyRows,
  staffingRows,
  assistanceRows,
  assistanceStaffRows,
  open311Rows,
  feedbackRows,
  feedbackStaffRows,
];

/** Every row by operation id. @throws Error for an operation that two rooms describe */
export function allRows(): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const [operation, row] of rooms.flatMap((room) => Object.entries(room))) {
    if (rows.has(operation)) throw new Error(`${operation} has two rows`);
    rows.set(operation, row);
  }
  return rows;
}
