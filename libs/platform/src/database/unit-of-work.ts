import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { RequestContext } from '../context/request-context.js';
import { isRetryable } from './faults.js';

/** One running SQL transaction. Repositories are built from it; it is handed down explicitly. */
export interface Tx {
  readonly manager: EntityManager;
  /** The moment of the transaction: one value for every row it writes. */
  readonly now: Date;
  readonly ctx: RequestContext;
}

const ATTEMPTS = 5;

/** The transaction edge. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one SQL transaction and commits. Deadlocks, lock waits and certification failures run the
   * whole work again, up to five times with jitter: `work` must have no effect outside `tx`.
   */
  async run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(ctx, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
      }
    }
  }

  private async once<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      try {
        const result = await work({ manager: runner.manager, now: this.clock.now(), ctx });
        await runner.commitTransaction();
        return result;
      } catch (error) {
        // A connection that is gone has rolled back already; the first error is the one that matters.
        await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }
}

/** Reads outside a transaction. */
@Injectable()
export class Reader {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}
  get manager(): EntityManager {
    return this.dataSource.manager;
  }
}
