import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { identityLimits } from '@tinhso/identity-contract';
import { Clock, Log, QuickRedis, Reader } from '@tinhso/platform';
import type { Redis } from 'ioredis';
import { revokedSince } from '../data/sessions.js';
import { ENDED_CHANNEL, SessionEnder } from './session-ender.js';

/** How often the table is looked at: what Redis did not tell is known this many milliseconds later at most. */
export const WATCH_MS = 4_000;

/**
 * Keeps an api process informed of sessions that ended elsewhere: told by Redis at once, and by the table every few seconds,
 * so that an ended session is refused also while Redis is away and in a process that has just started.
 */
@Injectable()
export class RevocationWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private subscriber: Redis | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A subscribing connection can do nothing else, and it must wait for Redis and subscribe again by itself.
    this.subscriber = this.redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null, commandTimeout: undefined });
    this.subscriber.on('error', (error) => this.log.debug({ err: error }, 'channel of ended sessions is away'));
    this.subscriber.on('message', (_channel: string, ids: string) => this.ender.block(ids.split(',')));
    void this.guard(this.subscriber.subscribe(ENDED_CHANNEL));
    await this.guard(this.look());
    this.timer = setInterval(() => {
      this.looking = this.guard(this.look());
    }, WATCH_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.subscriber?.disconnect();
    await this.looking;
  }

  /** Blocks every session that ended within the life of an access token. */
  async look(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - identityLimits.accessTokenTtl * 1000);
    this.ender.block(await revokedSince(this.reader.manager, since));
  }

  private async guard(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.log.warn({ err: error }, 'ended sessions could not be read, the next look at the table will');
    }
  }
}
