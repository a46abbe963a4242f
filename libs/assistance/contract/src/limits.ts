/** Times and counts of assisted service; the screens show what the server enforces. Seconds unless the name says otherwise. */
export const assistanceLimits = {
  /** A session that nobody agreed to is over. */
  consentTtl: 15 * 60,
  /** Longest session. */
  sessionTtl: 2 * 3600,
  /** How long the page of a link stays open after its code was entered. */
  passTtl: 30 * 60,
  /** Days within which the citizen confirms; afterwards nothing was filed. */
  filingDays: 7,
  /** Longest membership of a roster, in days. */
  membershipDays: 366,
  /** Filings of one session. */
  filingsPerSession: 10,
  /** Other codes for one session or filing, beside the first. */
  maxSends: 4,
  /** Wait before another code may be asked for. */
  resendAfter: 60,
} as const;
