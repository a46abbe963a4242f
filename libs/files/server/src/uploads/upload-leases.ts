import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Log, QuickRedis, REDIS_PREFIX } from '@tinhso/platform';
import type { Redis } from 'ioredis';

/** A process that died lets go after this long, in milliseconds. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const CHANNEL = `${REDIS_PREFIX}upload-release`;

/** Only the holder may renew or let go; compared and done in one step. */
const RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end";
const RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/** A right to write one upload, valid across all api processes. */
export interface Lease {
  release(): Promise<void>;
}

/**
 * Locks between processes, as leases in Redis. While Redis is away there is none: each process then keeps only its own
 * order, and the offset check of the store refuses what does not continue the file.
 */
@Injectable()
export class UploadLeases implements OnModuleInit, BeforeApplicationShutdown {
  private subscriber: Redis | undefined;
  private readonly asked = new Map<string, () => void>();

  constructor(
    @Inject(QuickRedis) private readonly redis: QuickRedis,
    @Inject(Log) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.subscriber = this.redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null, commandTimeout: undefined });
    this.subscriber.on('error', (error) => this.log.debug({ err: error }, 'the channel of upload locks is away'));
    this.subscriber.on('message', (_channel: string, id: string) => this.asked.get(id)?.());
    this.subscriber.subscribe(CHANNEL).catch((error: unknown) => this.log.debug({ err: error }, 'the channel of upload locks was closed'));
  }

  beforeApplicationShutdown(): void {
    this.subscriber?.disconnect();
  }

  /**
   * One try. @returns the lease, or undefined when another process holds it, which is then asked to let go.
   * @param onAsked called when another process asks for this upload
   */
  async tryAcquire(id: string, onAsked: () => void): Promise<Lease | undefined> {
    const key = `${REDIS_PREFIX}upload:${id}`;
    const token = randomUUID();
    try {
      if ((await this.redis.set(key, token, 'PX', LEASE_MS, 'NX')) !== 'OK') {
        await this.redis.publish(CHANNEL, id);
        return undefined;
      }
    } catch (error) {
      this.log.warn({ err: error }, 'Redis is away: uploads are ordered within this process only');
      return { release: () => Promise.resolve() };
    }
    this.asked.set(id, onAsked);
    const renewal = setInterval(() => void this.quietly(this.redis.eval(RENEW, 1, key, token, LEASE_MS)), RENEW_MS);
    return {
      release: async () => {
        clearInterval(renewal);
        this.asked.delete(id);
        await this.quietly(this.redis.eval(RELEASE, 1, key, token));
      },
    };
  }

  /** A lease that could not be renewed or returned runs out by itself. */
  private async quietly(command: Promise<unknown>): Promise<void> {
    try {
      await command;
    } catch (error) {
      this.log.warn({ err: error }, 'an upload lease was left to run out');
    }
  }
}
