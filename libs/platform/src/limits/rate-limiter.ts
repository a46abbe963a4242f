import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { platformProblems } from '../problem/platform-problems.js';
import { Problem } from '../problem/problem.js';
import { QuickRedis, REDIS_PREFIX } from '../redis/redis.js';

/** At most `points` in `seconds`, counted under `name`. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** One limit at both places where it is counted. */
interface Counters {
  readonly shared: RateLimiterRedis;
  readonly own: RateLimiterMemory;
}

/**
 * Counts attempts atomically in Redis, shared by all processes. What a process lets through it counts in its own memory too,
 * and goes by that while Redis is away or does not answer: stricter or equal for one caller on one process, never open, and
 * never starting again from nothing.
 */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, Counters>();

  constructor(@Inject(QuickRedis) private readonly redis: QuickRedis) {}

  /** Takes one point. @throws Problem too-many-requests with Retry-After when none is left */
  async consume(limit: Limit, key: string): Promise<void> {
    try {
      await this.take(this.countersOf(limit), key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw Problem.from(platformProblems, 'too-many-requests', {
        retryAfter: seconds,
      });
    }
  }

  /** Forgets what was counted, e.g. after a right password. */
  async forget(limit: Limit, key: string): Promise<void> {
    const { shared, own } = this.countersOf(limit);
    await own.delete(key);
    // While Redis is away its count stays as it is, which is the safe side, and runs out by itself.
    await shared.delete(key).catch(() => false);
  }

  private async take({ shared, own }: Counters, key: string): Promise<void> {
    try {
      await shared.consume(key);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      // Redis is away: the own count decides.
      await own.consume(key);
      return;
    }
    await own.penalty(key);
  }

  private countersOf({ name, points, seconds }: Limit): Counters {
    let counters = this.limiters.get(name);
    if (!counters) {
      const own = new RateLimiterMemory({ points, duration: seconds });
      const shared = new RateLimiterRedis({
        storeClient: this.redis,
        keyPrefix: `${REDIS_PREFIX}limit:${name}`,
        points,
        duration: seconds,
      });
      counters = { shared, own };
      this.limiters.set(name, counters);
    }
    return counters;
  }
}
