import { Module } from '@nestjs/common';
import { Handlers } from './handlers.js';
import { JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';
import { DeliveryProcessor } from './processor.js';
import { Relay } from './relay.js';
import { Scheduler } from './scheduler.js';
import { Sweeper } from './sweeper.js';

/** The delivery machinery; imported by the worker only, beside the domains' JobsModules. */
@Module({ providers: [JobQueues, Handlers, DeliveryProcessor, Relay, Sweeper, JobRunner, Scheduler], exports: [Relay, Sweeper, JobQueues] })
export class DeliveryModule {}
