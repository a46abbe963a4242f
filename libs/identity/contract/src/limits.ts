/**
 * Counts and lifetimes of accounts, codes and sessions. Durations are seconds unless the name says otherwise.
 * The screens show the same figures that the server enforces, so both read them here.
 * Lengths of passwords, life of codes and of access tokens follow OWASP ASVS 5.0 (6.2, 6.5, 7.3).
 */
export const identityLimits = {
  password: { minLength: 8, maxLength: 128 },
  code: {
    digits: 6,
    /** A code dies ten minutes after it was sent. */
    ttl: 600,
    /** Wrong entries before a code dies; the fifth wrong one kills it. */
    maxTries: 5,
    /** Wait before another code may be asked for. */
    resendAfter: 60,
    /** Codes sent for one registration, the first included. */
    maxSends: 4,
  },
  /** Authenticator codes (RFC 6238): six digits, thirty seconds, one step before and after are taken, each step once. */
  totp: { digits: 6, period: 30, window: 1, enrolTtl: 900 },
  backupCodes: { count: 10 },
  /** The second step of a sign-in. */
  secondFactor: { ttl: 600, maxTries: 5 },
  /** A question to a passkey. */
  passkey: { ceremonyTtl: 300, maxPerAccount: 10 },
  /** Setting a new password without the old one. A recovery is over after half an hour or ten wrong proofs. */
  recovery: { ttl: 1800, maxTries: 10 },
  contactChange: {
    /** Time to enter the codes of both ends. */
    ttl: 1800,
    /** Wait before a change takes effect whose old end is lost, so that its owner can object. */
    lostEndWait: 86_400,
  },
  /** "It was not me": how long the link in a message works, and how long nothing can be changed after it was used. */
  disown: { ttl: 7 * 86_400, hold: 3 * 86_400 },
  /** A visit to the eID provider, and the time to decide when its phone or citizen ID belongs to an account already. */
  eid: { visitTtl: 600, conflictTtl: 1800 },
  /** How long an unconfirmed registration is kept before it is erased. */
  registrationTtl: 3600,
  /** Life of an access token: long enough to be rare, short enough that a stolen one is soon worthless. */
  accessTokenTtl: 600,
  /** Idle and absolute life of a session. Staff sessions end with the working day. */
  session: {
    citizen: { idle: 30 * 86_400, absolute: 180 * 86_400 },
    staff: { idle: 2 * 3600, absolute: 12 * 3600 },
  },
  /** How long the immediate predecessor of a refresh token still gets the same successor (two tabs, a lost answer). */
  refreshGrace: 10,
} as const;
