/** Bounds of what is recorded about staff. */
export const staffingLimits = {
  /** Longest absence, in days. */
  absenceDays: 366,
  reason: { minLength: 3, maxLength: 300 },
  title: { minLength: 2, maxLength: 120 },
  fields: 20,
} as const;
