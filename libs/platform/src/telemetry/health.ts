import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QuickRedis } from '../redis/redis.js';

export interface Readiness {
  readonly ready: boolean;
  readonly database: 'up' | 'down';
  /** Redis only carries: without it the process serves on, with delays. */
  readonly redis: 'up' | 'down';
}

/** Whether this process can serve. */
@Injectable()
export class Health {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(QuickRedis) private readonly redis: QuickRedis,
  ) {}

  async readiness(): Promise<Readiness> {
    const up = (probe: Promise<unknown>): Promise<'up' | 'down'> =>
      probe.then(
        () => 'up',
        () => 'down',
      );
    const [database, redis] = await Promise.all([up(this.dataSource.query('SELECT 1')), up(this.redis.ping())]);
    return { ready: database === 'up', database, redis };
  }
}
