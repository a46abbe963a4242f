import type { NotificationItem } from './notifications.js';

/** Address of the stream (Server-Sent Events). Read with `fetch` and the bearer token: EventSource cannot send one. */
export const livePath = '/api/v1/citizen/live';

/** Timing of the stream, in milliseconds. */
export const liveTiming = {
  /** A comment line is sent this often; a client that hears nothing for three of them reconnects. */
  heartbeat: 15_000,
  /** `retry:` of the stream: wait before a reconnect. */
  retry: 3_000,
  /** How often a client polls the list while it cannot keep a stream. */
  poll: 15_000,
} as const;

/**
 * Events of the stream. `notification` carries `id:` = the notification's id, which the client sends back as
 * `Last-Event-ID` to get what it missed. `ready` comes first; `renew` says that the token ends: refresh it and reconnect.
 */
export interface LiveEvents {
  ready: { unread: number };
  notification: NotificationItem & { unread: number };
  renew: Record<string, never>;
}
