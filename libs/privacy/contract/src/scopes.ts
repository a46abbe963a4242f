/** Scopes of this domain. */
export const privacyScopes = {
  /** Citizen: own consents, requests, export, erasure. */
  own: 'privacy.own',
  /** Staff: requests of people about their data. */
  manage: 'privacy.manage',
} as const;
