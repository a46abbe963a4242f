/** Counts and spans; the screens tell them, the server enforces them. */
export const delegationLimits = {
  defaultDays: 30,
  maxDays: 366,
  /** Invitations nobody answered and rights in force that one person may have given. */
  open: 30,
  /** Children and companies of one person. */
  managed: 20,
  /** Minutes in which whoever ended a right may take that back. */
  undoMinutes: 10,
  /** Days before the end on which both sides are told. */
  warnDays: 3,
  /** Days that an ended right stays in the lists. */
  keptDays: 366,
  majorityYears: 18,
  actsShown: 100,
} as const;

/** Invitations name a phone; they are counted so that nobody is flooded with them. */
export const delegationRateLimits = {
  grants: { name: 'delegation.grants', points: 20, seconds: 86_400 },
} as const;
