import type { ServerResponse } from 'node:http';
import { liveTiming, type LiveEvents } from '@tinhso/notifications-contract';
import type { Locale } from '@tinhso/platform';

/** A reader this far behind (bytes) is not reading any more; it comes back with Last-Event-ID. */
const MAX_BACKLOG = 256 * 1024;

/** Ids remembered per stream, so that no message is written twice. */
const REMEMBERED = 500;

/** One open stream of Server-Sent Events to one browser tab. */
export class LiveStream {
  private readonly sent = new Set<string>();
  private readonly beat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    readonly accountId: string,
    readonly locale: Locale,
  ) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    response.write(`retry: ${liveTiming.retry}\n\n`);
    this.beat = setInterval(() => this.write(': beat\n\n'), liveTiming.heartbeat);
    response.on('close', () => clearInterval(this.beat));
  }

  get isOpen(): boolean {
    return !this.response.destroyed && !this.response.writableEnded;
  }

  /** Sends an event once per id. */
  send<K extends keyof LiveEvents>(event: K, data: LiveEvents[K], id?: string): void {
    if (id !== undefined && !this.remember(id)) return;
    this.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  wasSent(id: string): boolean {
    return this.sent.has(id);
  }

  end(): void {
    clearInterval(this.beat);
    if (this.isOpen) this.response.end();
  }

  onClose(listener: () => void): void {
    this.response.on('close', listener);
  }

  private remember(id: string): boolean {
    if (this.sent.has(id)) return false;
    this.sent.add(id);
    if (this.sent.size > REMEMBERED) this.sent.delete(this.sent.values().next().value as string);
    return true;
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    if (this.response.writableLength > MAX_BACKLOG) this.response.destroy();
    else this.response.write(text);
  }
}
