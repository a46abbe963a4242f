import type { Limit } from '@tinhso/platform';

const minutes = 60;
const limit = (name: string, points: number, seconds: number): Limit => ({ name, points, seconds });

/**
 * The address limits are wide because whole villages share one address behind a mobile operator's translation;
 * the limits by phone and by login carry the protection.
 */
export const signInLimits = {
  byIdentifier: limit('identity.sign-in.identifier', 10, 15 * minutes),
  byIp: limit('identity.sign-in.ip', 300, 15 * minutes),
};

export const staffSignInLimits = {
  byLogin: limit('identity.staff-sign-in.login', 10, 15 * minutes),
  byIp: limit('identity.staff-sign-in.ip', 300, 15 * minutes),
};

/** Each registration sends an SMS that costs money and may annoy the owner of the phone. */
export const registrationLimits = {
  byPhone: limit('identity.register.phone', 5, 60 * minutes),
  byEmail: limit('identity.register.email', 5, 60 * minutes),
  byIp: limit('identity.register.ip', 100, 60 * minutes),
};

/** Entering and resending codes, from one address, whatever the registration. */
export const codeLimits = { byIp: limit('identity.code.ip', 200, 15 * minutes) };

export const refreshLimits = { byIp: limit('identity.refresh.ip', 3000, 15 * minutes) };

/** Whoever gets here knows the password: few tries, and not many more in a whole day. */
export const secondFactorLimits = {
  byAccount: limit('identity.second-factor.account', 10, 15 * minutes),
  byAccountDaily: limit('identity.second-factor.day', 60, 1440 * minutes),
  byIp: limit('identity.second-factor.ip', 300, 15 * minutes),
};

/** Passkeys cannot be guessed; the limit only keeps the tables from being filled. */
export const passkeyLimits = { byIp: limit('identity.passkey.ip', 600, 15 * minutes) };

/** Somebody at an open session who guesses at its password. */
export const proofLimits = { byAccount: limit('identity.proof.account', 10, 15 * minutes) };

/** Visits to the eID provider: each costs a row here and a page there. */
export const eidLimits = {
  byIp: limit('identity.eid.ip', 300, 15 * minutes),
  byAccount: limit('identity.eid.account', 30, 15 * minutes),
};
