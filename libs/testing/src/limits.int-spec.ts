import { newId } from '@tinhso/kernel';
import { AppConfig, Problem, quickRedis, RateLimiter, type QuickRedis } from '@tinhso/platform';
import { until } from './poll.js';
import { testSettings } from './settings.js';

const limit = { name: 'probe', points: 25, seconds: 60 };

/** How many of `n` concurrent calls pass, spread over the limiters. */
async function passed(limiters: readonly RateLimiter[], key: string, n: number): Promise<number> {
  const outcomes = await Promise.allSettled(
    Array.from({ length: n }, (_, i) => (limiters[i % limiters.length] as RateLimiter).consume(limit, key)),
  );
  for (const o of outcomes) if (o.status === 'rejected') expect(o.reason).toBeInstanceOf(Problem);
  return outcomes.filter((o) => o.status === 'fulfilled').length;
}

describe('rate limits', () => {
  it('let exactly N of 1,000 concurrent calls through two processes', async () => {
    const connections = [0, 1].map(() => quickRedis(new AppConfig(testSettings())));
    await until('redis', () => Promise.resolve(connections.every((c) => c.status === 'ready')));
    const limiters = connections.map((c) => new RateLimiter(c as QuickRedis));
    expect(await passed(limiters, newId(), 1_000)).toBe(limit.points);
    connections.forEach((c) => c.disconnect());
  });

  it('hold inside the process while Redis is away, and never stand open', async () => {
    const away = quickRedis(new AppConfig(testSettings({ REDIS_URL: 'redis://127.0.0.1:1' })));
    expect(await passed([new RateLimiter(away as QuickRedis)], newId(), 200)).toBe(limit.points);
    away.disconnect();
  });

  it('go by what the process has let through itself when Redis goes away', async () => {
    const redis = quickRedis(new AppConfig(testSettings())) as QuickRedis;
    await until('redis', () => Promise.resolve(redis.status === 'ready'));
    const limiter = new RateLimiter(redis);
    const key = newId();
    expect(await passed([limiter], key, 20)).toBe(20);
    redis.disconnect();
    expect(await passed([limiter], key, 100)).toBe(limit.points - 20);
  });

  it('tell how long to wait', async () => {
    const away = quickRedis(new AppConfig(testSettings({ REDIS_URL: 'redis://127.0.0.1:1' })));
    const limiter = new RateLimiter(away);
    const one = { name: 'one', points: 1, seconds: 30 };
    await limiter.consume(one, 'k');
    const refused = await limiter.consume(one, 'k').catch((e: unknown) => e as Problem);
    expect(refused).toMatchObject({ code: 'too-many-requests', options: { retryAfter: expect.any(Number) as number } });
    await limiter.forget(one, 'k');
    await limiter.consume(one, 'k');
    away.disconnect();
  });
});
