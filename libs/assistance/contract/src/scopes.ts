/** What a post may be allowed to do around assisted service, within its unit and the units below. */
export const assistanceStaffScopes = {
  /** Keep teams and rosters; read the counts. */
  manage: 'assistance.manage',
  /** Confirm a filing at the counter for a person whose identity card was seen. */
  confirm: 'assistance.confirm',
  /** Read cases of people who say that they asked for no help. */
  readCases: 'assistance.read-cases',
  /** Examine such cases and conclude them. */
  examine: 'assistance.examine',
} as const;

/** Scopes of citizens. */
export const assistanceCitizenScopes = {
  /** Offer help as a member of a team; a living membership is asked for besides. */
  help: 'assistance.help',
  /** File provisionally in an assisted session. */
  file: 'assisted.file',
  /** See, confirm and disown what was done on one's own behalf. */
  own: 'assisted.own',
} as const;

/** What a helper may do for the person beside them while a session lasts: never submit, never see accounts, codes or dossiers. */
export const assistedScopes = ['draft.own', 'file.send', 'file.read', assistanceCitizenScopes.file] as const;

/** Kind of authority in `x-acting-for`: `assisted:<id of the session>`. */
export const ASSISTED = 'assisted';
