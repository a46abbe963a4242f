/** What a staff post may be allowed to do with the dossiers of its unit and the units below it. */
export const dossierStaffScopes = {
  /** See dossiers, worklists and counts. */
  read: 'dossier.read',
  /** One-stop desk: accept, refuse, hand over results. */
  receive: 'dossier.receive',
  /** Ask the citizen for supplements, before or after acceptance. */
  requestSupplement: 'dossier.request-supplement',
  /** Take a dossier and prepare its result. */
  process: 'dossier.process',
  /** Sign results or send them back. */
  sign: 'dossier.sign',
  /** Decide exceptions, such as a second request for supplements. */
  supervise: 'dossier.supervise',
} as const;
export type DossierStaffScope = (typeof dossierStaffScopes)[keyof typeof dossierStaffScopes];

/** Scopes of a citizen over what is theirs. */
export const dossierCitizenScopes = {
  draft: 'draft.own',
  submit: 'dossier.submit',
  read: 'dossier.read-own',
  supplement: 'dossier.supplement',
  withdraw: 'dossier.withdraw',
} as const;
