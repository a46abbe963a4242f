import { Redis } from 'ioredis';
import type { AppConfig } from '../config/app-config.js';

/** Key prefix of everything outside the queues. */
export const REDIS_PREFIX = 'tinhso:';

/**
 * A connection whose commands fail at once while Redis is away: for limits and live news, which have a way without it.
 * Errors surface in the rejected command; the listener only keeps an unhandled event from ending the process.
 */
export function quickRedis(config: AppConfig, offline = false): Redis {
  const redis = new Redis(config.settings.REDIS_URL, {
    lazyConnect: offline,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 2_000,
    // A process that gets no turn for a second has not lost Redis: its timers fire before it reads what has come.
    commandTimeout: 5_000,
    retryStrategy: (times) => Math.min(200 * times, 2_000),
  });
  redis.on('error', () => undefined);
  return redis;
}

/** The shared quick connection of a process. */
export abstract class QuickRedis extends Redis {}
