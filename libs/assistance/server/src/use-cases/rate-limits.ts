import type { Limit } from '@tinhso/platform';

const minutes = 60;
const limit = (name: string, points: number, seconds: number): Limit => ({ name, points, seconds });

/** Each session may send an SMS to somebody else's phone: both ends are counted. */
export const sessionLimits = {
  byHelper: limit('assistance.session.helper', 40, 60 * minutes),
  byPhone: limit('assistance.session.phone', 6, 60 * minutes),
};

/** Links are opened from anywhere; a whole village may share one address behind a mobile operator's translation. */
export const linkLimits = { byIp: limit('assistance.link.ip', 300, 15 * minutes) };

/** Slip codes have 40 bits; nobody at a counter reads 200 slips an hour. */
export const slipLimits = { byStaff: limit('assistance.slip.staff', 200, 60 * minutes) };

/** Entering a consent code. */
export const consentLimits = { byHelper: limit('assistance.consent.helper', 60, 15 * minutes) };

/** Searching for members by phone. */
export const rosterLimits = { byStaff: limit('assistance.roster.staff', 120, 60 * minutes) };
