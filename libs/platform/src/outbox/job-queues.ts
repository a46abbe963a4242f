import { Injectable, Inject, type OnModuleDestroy } from '@nestjs/common';
import { Queue } from 'bullmq';
import { AppConfig } from '../config/app-config.js';
import { jobOptions, QUEUES, QUEUE_NAMES, QUEUE_PREFIX, type QueueName } from '../queue/queues.js';
import type { JobData } from './processor.js';

/** The worker's hands on BullMQ's queues. Adding fails at once while Redis is away; the rows stay in SQL. */
@Injectable()
export class JobQueues implements OnModuleDestroy {
  private readonly queues: ReadonlyMap<QueueName, Queue>;

  constructor(@Inject(AppConfig) config: AppConfig) {
    const connection = {
      url: config.settings.REDIS_URL,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      connectTimeout: 2_000,
      retryStrategy: (times: number) => Math.min(200 * times, 2_000),
    };
    this.queues = new Map(
      QUEUE_NAMES.map((name) => {
        const queue = new Queue(name, {
          connection,
          prefix: QUEUE_PREFIX,
          defaultJobOptions: jobOptions(QUEUES[name]),
          streams: { events: { maxLen: 1_000 } },
        });
        queue.on('error', () => undefined);
        return [name, queue] as const;
      }),
    );
  }

  get(name: QueueName): Queue {
    return this.queues.get(name) as Queue;
  }

  /** Adds jobs whose ids are `<event>_<consumer>_<generation>`, so that the same hand-out twice is one job. */
  async add(name: QueueName, jobs: readonly (JobData & { generation: number })[]): Promise<void> {
    await this.get(name).addBulk(
      jobs.map(({ eventId, consumer, generation }) => ({
        name: consumer,
        data: { eventId, consumer },
        opts: { jobId: `${eventId}_${consumer}_${generation}` },
      })),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
  }
}
