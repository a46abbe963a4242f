import { Inject, Injectable } from '@nestjs/common';
import { systemContext } from '../context/request-context.js';
import { idBytes } from '../database/columns.js';
import { Reader, UnitOfWork, type Tx } from '../database/unit-of-work.js';
import type { DeliveredEvent, EventConsumer } from './consumer.js';

/** What travels through Redis: ids only, the row itself is read back from SQL. */
export interface JobData {
  readonly eventId: string;
  readonly consumer: string;
}

interface Row {
  event_type: string;
  payload: string;
  trace_id: string;
  occurred_at: Date;
}

/** Runs one delivery so that its effect happens once. */
@Injectable()
export class DeliveryProcessor {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  async process(job: JobData, handler: EventConsumer, attempt: number): Promise<'done' | 'duplicate'> {
    const key = [idBytes(job.eventId), job.consumer];
    const rows: Row[] = await this.reader.manager.query(
      "SELECT event_type, payload, trace_id, occurred_at FROM outbox WHERE event_id = ? AND consumer = ? AND state <> 'done'",
      key,
    );
    const row = rows[0];
    if (!row) return 'duplicate';
    const event: DeliveredEvent = {
      id: job.eventId,
      type: row.event_type,
      payload: JSON.parse(row.payload) as Record<string, unknown>,
      occurredAt: row.occurred_at,
      traceId: row.trace_id,
    };
    let outcome: 'done' | 'duplicate' | undefined;
    await handler.handle(event, {
      attempt,
      idempotencyId: `${job.eventId}_${job.consumer}`,
      complete: async (work) => (outcome = await this.complete(job, row.trace_id, work)),
    });
    if (!outcome) throw new Error(`the handler of ${job.consumer} ended without completing ${row.event_type}`);
    return outcome;
  }

  private complete(job: JobData, traceId: string, work: (tx: Tx) => Promise<void>): Promise<'done' | 'duplicate'> {
    return this.unitOfWork.run(systemContext(job.consumer, traceId), async (tx) => {
      const inserted: { affectedRows: number } = await tx.manager.query(
        'INSERT IGNORE INTO inbox (event_id, consumer, done_at) VALUES (?, ?, ?)',
        [idBytes(job.eventId), job.consumer, tx.now],
      );
      if (inserted.affectedRows === 0) return 'duplicate';
      await work(tx);
      await tx.manager.query("UPDATE outbox SET state = 'done', done_at = ? WHERE event_id = ? AND consumer = ?", [
        tx.now,
        idBytes(job.eventId),
        job.consumer,
      ]);
      return 'done';
    });
  }
}
