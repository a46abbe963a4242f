import { liveTiming, type LiveEvents } from '@tinhso/notifications-contract';
import { readEvents } from './sse.js';

/** What a live connection needs from its surroundings, so that it can be tried without a browser. */
export interface LiveConnectionParts {
  /** Opens the stream as the person signed in; `lastEventId` is the last notification seen. */
  open(lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  /** The token ends soon: renew it before the next opening. */
  renew(): Promise<unknown>;
  onNotification(item: LiveEvents['notification']): void;
  onUnread(unread: number): void;
  /** No stream can be kept: look the ordinary way. Called every {@link liveTiming.poll} ms. */
  onPoll(): void;
}

/**
 * Keeps a stream open until `signal` is aborted. A broken stream is opened again after {@link liveTiming.retry}; one that stays silent
 * for three heartbeats counts as broken. While none can be opened, the list is polled instead.
 */
export async function keepLive(parts: LiveConnectionParts, signal: AbortSignal): Promise<void> {
  let lastEventId: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    signal.addEventListener('abort', stop);
    let watchdog = setTimeout(stop, liveTiming.heartbeat * 3);
    try {
      const response = await parts.open(lastEventId, attempt.signal);
      if (response.status === 401 || response.status === 403) return; // the session is over, not the network
      if (!response.ok || !response.body) throw new TypeError(`stream answered ${response.status}`);
      for await (const { event, data, id } of readEvents(response.body)) {
        clearTimeout(watchdog);
        watchdog = setTimeout(stop, liveTiming.heartbeat * 3);
        failures = 0;
        if (id) lastEventId = id;
        if (event === 'ready') parts.onUnread((JSON.parse(data) as LiveEvents['ready']).unread);
        if (event === 'notification') parts.onNotification(JSON.parse(data) as LiveEvents['notification']);
        if (event === 'renew') {
          await parts.renew();
          break;
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TypeError || error instanceof DOMException || (error as Error).name === 'ApiError')) throw error;
      failures += 1;
      if (failures > 1) parts.onPoll();
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', stop);
    }
    await pause(failures > 1 ? liveTiming.poll : failures > 0 ? liveTiming.retry : 250, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
