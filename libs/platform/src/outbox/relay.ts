import { Inject, Injectable } from '@nestjs/common';
import { systemContext } from '../context/request-context.js';
import { idFromBytes } from '../database/columns.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { QueueName } from '../queue/queues.js';
import { JobQueues } from './job-queues.js';

interface Claimed {
  event_id: Buffer;
  consumer: string;
  queue: QueueName;
  generation: number;
}

const BATCH = 200;

/** Hands pending outbox rows to BullMQ. Rows are claimed from one table with SKIP LOCKED, so that several workers share the load. */
@Injectable()
export class Relay {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(JobQueues) private readonly queues: JobQueues,
  ) {}

  /** One batch. @returns how many rows were handed out @throws when Redis is away, after putting the rows back */
  async pass(): Promise<number> {
    const rows = await this.claim();
    try {
      for (const queue of new Set(rows.map((r) => r.queue)))
        await this.queues.add(
          queue,
          rows
            .filter((r) => r.queue === queue)
            .map((r) => ({ eventId: idFromBytes(r.event_id), consumer: r.consumer, generation: r.generation })),
        );
    } catch (error) {
      await this.putBack(rows);
      throw error;
    }
    return rows.length;
  }

  private claim(): Promise<Claimed[]> {
    return this.unitOfWork.run(systemContext('outbox.relay'), async ({ manager, now }) => {
      const rows: Claimed[] = await manager.query(
        `SELECT event_id, consumer, queue, generation FROM outbox
         WHERE state = 'pending' AND available_at <= ? ORDER BY available_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [now],
      );
      if (rows.length > 0)
        await manager.query(
          `UPDATE outbox SET state = 'published', published_at = ?, generation = generation + 1
           WHERE (event_id, consumer) IN (${rows.map(() => '(?, ?)').join(', ')})`,
          [now, ...rows.flatMap((r) => [r.event_id, r.consumer])],
        );
      return rows.map((r) => ({ ...r, generation: r.generation + 1 }));
    });
  }

  private putBack(rows: readonly Claimed[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return this.unitOfWork.run(systemContext('outbox.relay'), async ({ manager }) => {
      await manager.query(
        `UPDATE outbox SET state = 'pending' WHERE state = 'published' AND (event_id, consumer) IN (${rows.map(() => '(?, ?)').join(', ')})`,
        rows.flatMap((r) => [r.event_id, r.consumer]),
      );
    });
  }
}
