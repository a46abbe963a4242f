import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { liveTiming } from '@tinhso/notifications-contract';
import { Clock, Log, QuickRedis, Reader } from '@tinhso/platform';
import type { Redis } from 'ioredis';
import { countUnread, findNotification, newerThan, type StoredNotification } from '../data/inbox.js';
import { LIVE_CHANNEL, type LiveMessage } from './live-news.js';
import type { LiveStream } from './live-stream.js';
import { idFloor } from './id-floor.js';

/** Tabs of one person that are kept open; the oldest gives way. */
const STREAMS_PER_ACCOUNT = 6;

/** How far back each look at the table reaches: rows are committed a little later than their ids are made. */
const OVERLAP_MS = 30_000;

/** Messages given at once to a tab that comes back; the list has the rest. */
const CATCH_UP = 100;

/**
 * The open streams of this api process. Told by Redis of what was committed; looks at the table by itself every
 * `liveTiming.poll` ms, so that nothing is lost while Redis is away.
 */
@Injectable()
export class LiveHub implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Map<string, Set<LiveStream>>();
  private subscriber: Redis | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    // A subscribing connection can do nothing else, and it must wait for Redis and subscribe again by itself.
    this.subscriber = this.redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null, commandTimeout: undefined });
    this.subscriber.on('error', (error) => this.log.debug({ err: error }, 'live channel is away'));
    this.subscriber.on('message', (_channel: string, text: string) => void this.guard(this.heard(JSON.parse(text) as LiveMessage)));
    void this.guard(this.subscriber.subscribe(LIVE_CHANNEL));
    this.timer = setInterval(() => {
      this.looking = this.guard(this.look());
    }, liveTiming.poll);
  }

  /** Ends the streams: open ones would keep the server from closing. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.subscriber?.disconnect();
    for (const streams of this.streams.values()) for (const stream of streams) stream.end();
    this.streams.clear();
    await this.looking;
  }

  /** Takes a stream in, gives it what came after `lastEventId`, and keeps it up to date until it closes. */
  async open(stream: LiveStream, lastEventId: string | undefined): Promise<void> {
    const { accountId } = stream;
    const mine = this.streams.get(accountId) ?? new Set();
    this.streams.set(accountId, mine.add(stream));
    if (mine.size > STREAMS_PER_ACCOUNT) mine.values().next().value?.end();
    stream.onClose(() => {
      mine.delete(stream);
      if (mine.size === 0 && this.streams.get(accountId) === mine) this.streams.delete(accountId);
    });
    const { manager } = this.reader;
    const unread = await countUnread(manager, accountId);
    stream.send('ready', { unread });
    if (lastEventId === undefined) return;
    for (const missed of await newerThan(manager, [accountId], lastEventId, CATCH_UP)) give(stream, missed, unread);
  }

  private async heard({ accountId, id }: LiveMessage): Promise<void> {
    if (!this.streams.has(accountId)) return;
    const notification = await findNotification(this.reader.manager, id);
    if (notification) await this.deliver(notification);
  }

  /** Finds what no message told of. Also called from outside, to look at once. */
  async look(): Promise<void> {
    const after = idFloor(new Date(this.clock.now().getTime() - liveTiming.poll - OVERLAP_MS));
    for (const notification of await newerThan(this.reader.manager, [...this.streams.keys()], after, 1_000))
      await this.deliver(notification);
  }

  private async deliver(notification: StoredNotification): Promise<void> {
    const { accountId } = notification;
    const { id } = notification.item('vi');
    const open = [...(this.streams.get(accountId) ?? [])].filter((stream) => !stream.wasSent(id));
    if (open.length === 0) return;
    const unread = await countUnread(this.reader.manager, accountId);
    for (const stream of open) give(stream, notification, unread);
  }

  private async guard(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.log.warn({ err: error }, 'live news could not be delivered, the next look at the table will');
    }
  }
}

function give(stream: LiveStream, notification: StoredNotification, unread: number): void {
  const item = notification.item(stream.locale);
  stream.send('notification', { ...item, unread }, item.id);
}
