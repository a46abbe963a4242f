/** Counts of GeoReport v2 and of ours. */
export const open311Limits = {
  /** Characters of a description. */
  description: 4000,
  /** Longest span of a search, and the span of one that names no dates. */
  days: 90,
  /** Requests that one answer holds at most. */
  rows: 1000,
  /** Reports a minute that a new key may send unless told. */
  perMinute: 60,
} as const;

export const open311RateLimits = {
  reads: { name: 'open311.read.ip', points: 600, seconds: 300 },
  bulk: { name: 'open311.bulk.ip', points: 20, seconds: 600 },
  /** Tries with a key that is none. */
  strangers: { name: 'open311.stranger.ip', points: 60, seconds: 300 },
} as const;
