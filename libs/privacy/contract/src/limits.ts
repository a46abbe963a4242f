/** Figures that the server keeps and the screens tell. Legal day counts are not among them: those are data of the country. */
export const privacyLimits = {
  /** Days that a made export may be fetched. */
  exportDays: 7,
  /** Days in which an erasure can be undone. */
  coolingDays: 7,
  statement: { minLength: 10, maxLength: 2000 },
  answer: { minLength: 10, maxLength: 2000 },
  /** Open requests of one account at once. */
  openRequests: 10,
} as const;
