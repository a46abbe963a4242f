import { ticketEventTypes } from '@tinhso/feedback-contract';
import { defineConsumer } from '@tinhso/platform';

/** Finds the office and the dates of a new report. */
export const intakeConsumer = defineConsumer({ consumer: 'feedback.intake', queue: 'feedback', events: ['ticket.reported'] });

/** Keeps the counts of the map and the words of the search. */
export const countConsumer = defineConsumer({ consumer: 'feedback.count', queue: 'feedback', events: ticketEventTypes });

/** Asks for a message to each who follows by an address. */
export const followConsumer = defineConsumer({ consumer: 'feedback.follow', queue: 'feedback', events: ticketEventTypes });
