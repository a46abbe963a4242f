import type { Limit } from '@tinhso/platform';

const minutes = 60;
const limit = (name: string, points: number, seconds: number): Limit => ({ name, points, seconds });

/** As at sign-in, the address limits are wide and those by phone, e-mail and account carry the protection. */
export const recoveryLimits = {
  byIp: limit('identity.recovery.ip', 200, 15 * minutes),
  byIdentifier: limit('identity.recovery.identifier', 5, 60 * minutes),
  /** Messages cost money and annoy: six an hour to whom they are for, however many recoveries ask. */
  codesByIdentifier: limit('identity.recovery.codes', 6, 60 * minutes),
  /** Guesses at authenticator and backup codes. */
  triesByIdentifier: limit('identity.recovery.tries', 15, 60 * minutes),
};

/** Codes for the second step of a sign-in, by account. */
export const secondStepCodeLimit = limit('identity.second-step.codes', 6, 60 * minutes);
