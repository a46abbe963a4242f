/** Scopes of a citizen over feedback. Somebody known by a phone code alone has these and no others. */
export const feedbackCitizenScopes = {
  /** Report, reply, rate, reopen, say "me too", follow. */
  report: 'feedback.report',
  /** Read what one reported. */
  read: 'feedback.read-own',
} as const;

/** What a post may do with the reports of its unit and the units below. */
export const feedbackStaffScopes = {
  /** See reports, the reporter's words and where they went. */
  read: 'feedback.read',
  /** Decide what the public sees. */
  moderate: 'feedback.moderate',
  /** Work on reports: start, ask, answer, pass on, merge. */
  handle: 'feedback.handle',
  /** Decide over the heads of units: assign, close, the board, the rules. */
  coordinate: 'feedback.coordinate',
} as const;
export type FeedbackStaffScope = (typeof feedbackStaffScopes)[keyof typeof feedbackStaffScopes];
