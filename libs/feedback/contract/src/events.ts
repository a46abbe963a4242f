import { ticketMachine } from './statuses.js';

/**
 * What happens to a report beside the edges of its machine: it came, its page appeared or went, its details changed, somebody has the same,
 * an office spoke publicly.
 */
export const otherTicketEvents = [
  'ticket.reported',
  'ticket.published',
  'ticket.hidden',
  'ticket.details_changed',
  'ticket.me_too',
  'ticket.public_reply',
  'ticket.split',
] as const;
export type TicketEventType = string;

/** Every event that a ticket's history knows and the outbox carries. */
export const ticketEventTypes: readonly TicketEventType[] = [
  ...new Set([...otherTicketEvents, ...ticketMachine.edges.map((edge) => edge.event)]),
];

/** What travels in the outbox: ids only. */
export interface TicketEvent {
  type: TicketEventType;
  payload: { ticketId: string; eventId: string };
}

/** Somebody who follows by an address has to be told: `kind` is `confirm`, `ticket` or `area`. */
export interface FollowerDueEvent {
  type: 'ticket.follower_due';
  payload: { followerId: string; ticketId?: string; eventId?: string; kind: 'confirm' | 'ticket' | 'area' };
}
