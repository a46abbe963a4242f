import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Log, QuickRedis, REDIS_PREFIX } from '@tinhso/platform';
import type { Redis } from 'ioredis';

/** Redis channel between whoever publishes a version and the processes that serve it. */
const CATALOGUE_CHANNEL = `${REDIS_PREFIX}catalogue`;

/** Tells every process at once that the catalogue has changed. Without Redis they find it out by looking, some seconds later. */
@Injectable()
export class CatalogueNews implements OnModuleDestroy {
  private subscriber: Redis | undefined;

  constructor(
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Log) private readonly log: Log,
  ) {}

  async tell(): Promise<void> {
    try {
      await this.redis.publish(CATALOGUE_CHANNEL, 'changed');
    } catch (error) {
      this.log.warn({ err: error }, 'Redis is away: other processes will find the new version by looking');
    }
  }

  listen(changed: () => void): void {
    // A subscribing connection can do nothing else, and it must wait for Redis and subscribe again by itself.
    this.subscriber = this.redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null, commandTimeout: undefined });
    this.subscriber.on('error', (error) => this.log.debug({ err: error }, 'channel of the catalogue is away'));
    this.subscriber.on('message', changed);
    this.subscriber
      .subscribe(CATALOGUE_CHANNEL)
      .catch((error: unknown) => this.log.debug({ err: error }, 'the channel of the catalogue was closed'));
  }

  onModuleDestroy(): void {
    this.subscriber?.disconnect();
  }
}
