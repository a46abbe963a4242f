import { feedbackStaffScopes } from '@tinhso/feedback-contract';

export const tag = 'feedback';
const over = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** Who may do what with the reports of the units of their posts. */
export const reading = over(feedbackStaffScopes.read);
export const moderating = over(feedbackStaffScopes.moderate);
export const handling = over(feedbackStaffScopes.handle);
export const coordinating = over(feedbackStaffScopes.coordinate);
/** Reads what is the same in every office: the offices themselves, and the rules. */
export const readingAnywhere = { ...reading, jurisdiction: 'none' } as const;

/** What a command on a report can meet. */
export const problems = { 404: 'not-found', 409: 'ticket-changed, ticket-not-there-yet' } as const;
