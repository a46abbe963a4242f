/** Counts and sizes of feedback; the screens tell them, the server enforces them. */
export const feedbackLimits = {
  /** Characters of a description, as in Open311. */
  description: 4000,
  files: 6,
  /** Metres within which a report may be about the same thing. */
  duplicateMetres: 150,
  /** Days within which a report may be about the same thing. */
  duplicateDays: 60,
  duplicates: 5,
  /** Reports of one category on one place within the time that make a storm, which is shown as one. */
  storm: { metres: 120, minutes: 180, reports: 5 },
  listPage: 20,
  /** Single tickets that a map shows at most; more are drawn together. */
  mapTickets: 200,
  /** Newest reports with the rarest word of a search that are looked at for its other words. */
  searchedTickets: 5000,
  feedEntries: 50,
  /** Farthest alert around a point, in metres. */
  alertMetres: 5000,
  /** Things that one address follows. */
  follows: 50,
  /** Seconds for which somebody whose phone was confirmed may report and look. */
  phoneSessionSeconds: 3600,
} as const;

/** Rate limits. A category of emergencies has its own, so wide that no honest person meets it. */
export const feedbackRateLimits = {
  report: { name: 'feedback.report', points: 20, seconds: 3600 },
  emergency: { name: 'feedback.report.emergency', points: 1000, seconds: 3600 },
  phoneCodes: { name: 'feedback.phone-code', points: 3, seconds: 900 },
  phoneCodesByAddress: { name: 'feedback.phone-code.ip', points: 30, seconds: 900 },
  phoneTries: { name: 'feedback.phone-try.ip', points: 60, seconds: 900 },
  meToo: { name: 'feedback.me-too', points: 60, seconds: 3600 },
  follows: { name: 'feedback.follow', points: 5, seconds: 3600 },
  followsByAddress: { name: 'feedback.follow.ip', points: 30, seconds: 3600 },
  looks: { name: 'feedback.look.ip', points: 600, seconds: 300 },
  trackingByCode: { name: 'feedback.tracking.code', points: 5, seconds: 900 },
  trackingByAddress: { name: 'feedback.tracking.ip', points: 120, seconds: 900 },
} as const;
