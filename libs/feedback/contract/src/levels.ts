/** How soon a report has to be dealt with. */
export const ticketLevels = ['urgent', 'normal', 'complex'] as const;
export type TicketLevel = (typeof ticketLevels)[number];

/** `pending` waits for a moderator, `public` has a page that everybody may read, `hidden` was taken away from the public. */
export const ticketVisibilities = ['pending', 'public', 'hidden'] as const;
export type TicketVisibility = (typeof ticketVisibilities)[number];

/** How a report came: `app` by somebody signed in, `phone-code` by somebody whose phone was confirmed, `helper` and `desk` taken down for somebody. */
export const ticketSources = ['app', 'phone-code', 'open311', 'helper', 'desk'] as const;
export type TicketSource = (typeof ticketSources)[number];

/** Who may see the name of the reporter. `hidden-from-all` keeps no name at all. */
export const nameChoices = ['shown', 'hidden-from-public', 'hidden-from-all'] as const;
export type NameChoice = (typeof nameChoices)[number];
