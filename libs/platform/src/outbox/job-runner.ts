import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Worker, type Job } from 'bullmq';
import { AppConfig } from '../config/app-config.js';
import { Log } from '../logging/log.js';
import { QUEUES, QUEUE_NAMES, workerOptions } from '../queue/queues.js';
import { Telemetry } from '../telemetry/telemetry.js';
import { Handlers } from './handlers.js';
import { Loop } from './loop.js';
import { DeliveryProcessor, type JobData } from './processor.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';

const IDLE_MS = 150;
const SWEEP_MS = 2_000;
const PRUNE_EVERY = 300;

/** The worker process's heart: relay, sweeper and one BullMQ worker per queue. Drains on shutdown. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private workers: Worker[] = [];
  private loops: Loop[] = [];
  private sweeps = 0;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(DeliveryProcessor) private readonly processor: DeliveryProcessor,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(Sweeper) private readonly sweeper: Sweeper,
    @Inject(Log) private readonly log: Log,
    @Inject(Telemetry) private readonly telemetry: Telemetry,
  ) {}

  onApplicationBootstrap(): void {
    this.handlers.collect();
    this.workers = QUEUE_NAMES.map((name) => {
      const worker = new Worker<JobData>(name, (job) => this.work(job), {
        ...workerOptions(QUEUES[name]),
        connection: {
          url: this.config.settings.REDIS_URL,
          maxRetriesPerRequest: null,
          retryStrategy: (t: number) => Math.min(200 * t, 2_000),
        },
      });
      worker.on('failed', (job, error) =>
        this.log.warn({ queue: name, job: job?.id, attempt: job?.attemptsMade, err: error }, 'job failed'),
      );
      worker.on('error', (error) => this.log.debug({ queue: name, err: error }, 'queue connection'));
      return worker;
    });
    const report = (what: string) => (error: unknown) => this.log.warn({ err: error }, `${what} could not run, will try again`);
    this.loops = [
      new Loop(async () => ((await this.relay.pass()) > 0 ? 0 : IDLE_MS), report('relay')),
      new Loop(async () => {
        await this.sweeper.pass();
        if (++this.sweeps % PRUNE_EVERY === 0) await this.sweeper.prune();
        return SWEEP_MS;
      }, report('sweeper')),
    ];
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  private async work(job: Job<JobData>): Promise<void> {
    const end = this.telemetry.jobs.startTimer({ consumer: job.name });
    const outcome = await this.processor.process(job.data, this.handlers.get(job.name), job.attemptsMade + 1);
    end({ outcome });
  }
}
