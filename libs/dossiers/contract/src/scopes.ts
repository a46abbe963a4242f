/** What a staff post may be allowed to do with the dossiers of its unit and the units below it. */
export const dossierStaffScopes = {
  /** See dossiers, worklists and counts. */
  read: 'dossier.read',
  /** One-stop desk: accept, refuse, hand over results. */
  receive: 'dossier.receive',
  /** Ask the citizen for supplements, before or after acceptance. */
  requestSupplement: 'dossier.request-supplement',
  /** Ask the citizen to pay, before or after acceptance. */
  requestPayment: 'dossier.request-payment',
  /** Record what was paid at the counter. */
  settlePayment: 'dossier.settle-payment',
  /** Take a dossier and prepare its result. */
  process: 'dossier.process',
  /** Sign results or send them back. */
  sign: 'dossier.sign',
  /** Decide exceptions: a second request for supplements, a new date, a stop; give work to somebody. */
  supervise: 'dossier.supervise',
  /** Answer what another unit asks about its dossier. */
  giveOpinion: 'dossier.give-opinion',
  /** Return desk: lay out, send on, post and hand out results that are there. */
  handOut: 'dossier.return',
} as const;
export type DossierStaffScope = (typeof dossierStaffScopes)[keyof typeof dossierStaffScopes];

/** Scopes of a citizen over what is theirs. */
export const dossierCitizenScopes = {
  draft: 'draft.own',
  submit: 'dossier.submit',
  read: 'dossier.read-own',
  supplement: 'dossier.supplement',
  withdraw: 'dossier.withdraw',
  correct: 'dossier.correct',
  rate: 'dossier.rate',
  coSign: 'dossier.co-sign',
  chooseReturn: 'dossier.choose-return',
} as const;
