/** What can be done for somebody else lies under these addresses; everything else is always one's own. */
const delegable = [
  // Whom one asks to sign beside oneself is one's own affair.
  'drafts(?!/[^/]+/co-signers)(/.*)?',
  '(dossiers|bundles|files|uploads|documents|wallet|payments|payment-ways|obligations|fee-quote|bills)(/.*)?',
  'assisted-filings(/[^/]+/taking-back)?',
  'access-log',
  'privacy/(consents|requests|stopped-uses)(/.*)?',
] as const;

const pattern = new RegExp(`^/api/v1/citizen/(?:${delegable.join('|')})$`);

/** Whether a request to this path is made in the name of the one acted for. */
export const isForOthers = (path: string): boolean => pattern.test(path);
