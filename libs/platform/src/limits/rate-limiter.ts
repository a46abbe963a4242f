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

/**
 * Counts attempts atomically in Redis, shared by all processes. While Redis is away each process counts in its own
 * memory with the same limit: stricter or equal for one caller on one process, never open.
 */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, RateLimiterRedis>();

  constructor(@Inject(QuickRedis) private readonly redis: QuickRedis) {}

  /** Takes one point. @throws Problem too-many-requests with Retry-After when none is left */
  async consume(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiterOf(limit).consume(key);
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
    await this.limiterOf(limit).delete(key);
  }

  private limiterOf({ name, points, seconds }: Limit): RateLimiterRedis {
    let limiter = this.limiters.get(name);
    if (!limiter) {
      limiter = new RateLimiterRedis({
        storeClient: this.redis,
        keyPrefix: `${REDIS_PREFIX}limit:${name}`,
        points,
        duration: seconds,
        insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
      });
      this.limiters.set(name, limiter);
    }
    return limiter;
  }
}
