import { Inject, Injectable } from '@nestjs/common';
import { systemContext } from '../context/request-context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { QUEUES, QUEUE_NAMES } from '../queue/queues.js';
import { QuickRedis, REDIS_PREFIX } from '../redis/redis.js';

const EPOCH = `${REDIS_PREFIX}epoch`;
const KEEP_DONE_MS = 7 * 24 * 3_600_000;

/** Brings back what Redis lost: rows handed out and not done within their queue's lease, or all of them after a flush. */
@Injectable()
export class Sweeper {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(QuickRedis) private readonly redis: QuickRedis,
  ) {}

  /** @returns rows made pending again */
  async pass(): Promise<number> {
    const flushed = await this.redisWasFlushed();
    return this.unitOfWork.run(systemContext('outbox.sweeper'), async ({ manager, now }) => {
      let count = 0;
      for (const queue of QUEUE_NAMES) {
        // The lease doubles with each hand-out, so that what keeps failing is tried ever more rarely: at most hourly.
        const lease = flushed ? '0' : `LEAST(3600000, ${QUEUES[queue].leaseMs} * POW(2, LEAST(generation, 8) - 1))`;
        const swept: { affectedRows: number } = await manager.query(
          `UPDATE outbox SET state = 'pending', available_at = ?
           WHERE state = 'published' AND queue = ? AND published_at <= TIMESTAMPADD(MICROSECOND, -1000 * (${lease}), ?) LIMIT 1000`,
          [now, queue, now],
        );
        count += swept.affectedRows;
      }
      return count;
    });
  }

  /** Forgets deliveries and idempotency keys of more than a week ago; events stay in the aggregates' histories. @returns deliveries removed */
  prune(): Promise<number> {
    return this.unitOfWork.run(systemContext('outbox.sweeper'), async ({ manager, now }) => {
      const before = new Date(now.getTime() - KEEP_DONE_MS);
      const gone: { affectedRows: number } = await manager.query(
        "DELETE FROM outbox WHERE state = 'done' AND available_at < ? LIMIT 1000",
        [before],
      );
      await manager.query('DELETE FROM inbox WHERE done_at < ? LIMIT 1000', [before]);
      await manager.query('DELETE FROM idempotency_record WHERE created_at < ? LIMIT 1000', [before]);
      return gone.affectedRows;
    });
  }

  /** A mark that only a flush or a fresh Redis lacks. */
  private async redisWasFlushed(): Promise<boolean> {
    return (await this.redis.set(EPOCH, String(Date.now()), 'NX')) === 'OK';
  }
}
