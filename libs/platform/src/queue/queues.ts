import type { JobsOptions, WorkerOptions } from 'bullmq';

/** Everything a queue must decide; a queue without one of these does not compile. */
export interface QueueSettings {
  /** Jobs at once in one worker process. */
  readonly concurrency: number;
  /** Milliseconds a job may be silent before another worker takes it. */
  readonly lockMs: number;
  /** Milliseconds between looks for silent jobs. */
  readonly stalledCheckMs: number;
  /** Tries inside Redis; after the last the sweeper brings the row back later. */
  readonly attempts: number;
  /** First pause between tries in milliseconds; doubles. */
  readonly backoffMs: number;
  /** Milliseconds after which a row handed to Redis and not done is handed out again. */
  readonly leaseMs: number;
  readonly keepCompleted: number;
  readonly keepFailed: number;
}

export const QUEUE_NAMES = ['dossiers', 'feedback', 'codes', 'notifications', 'documents', 'exchange', 'maintenance'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

const usual = {
  lockMs: 8_000,
  stalledCheckMs: 3_000,
  attempts: 5,
  backoffMs: 500,
  leaseMs: 20_000,
  keepCompleted: 1_000,
  keepFailed: 1_000,
};

export const QUEUES: Readonly<Record<QueueName, QueueSettings>> = {
  dossiers: { ...usual, concurrency: 8 },
  // A storm of reports keeps no dossier waiting.
  feedback: { ...usual, concurrency: 8 },
  // One-time codes have somebody waiting: they never stand behind notices.
  codes: { ...usual, concurrency: 8 },
  notifications: { ...usual, concurrency: 16 },
  // 100-180 ms of CPU each: two at once fill the two cores of a small machine.
  documents: { ...usual, concurrency: 2 },
  // Calls to other systems: a slow one keeps its own calls waiting and nobody else's.
  exchange: { ...usual, lockMs: 20_000, leaseMs: 60_000, concurrency: 4 },
  maintenance: { ...usual, concurrency: 1 },
};

/** Hash tag: all keys of the queues lie in one slot of a Redis Cluster. */
export const QUEUE_PREFIX = '{tinhso}';

export const jobOptions = (settings: QueueSettings): JobsOptions => ({
  attempts: settings.attempts,
  backoff: { type: 'exponential', delay: settings.backoffMs },
  removeOnComplete: { count: settings.keepCompleted },
  removeOnFail: { count: settings.keepFailed },
});

export const workerOptions = (settings: QueueSettings): Omit<WorkerOptions, 'connection'> => ({
  prefix: QUEUE_PREFIX,
  concurrency: settings.concurrency,
  lockDuration: settings.lockMs,
  stalledInterval: settings.stalledCheckMs,
  maxStalledCount: 3,
});
