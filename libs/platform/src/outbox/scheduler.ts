import { Inject, Injectable, SetMetadata, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Log } from '../logging/log.js';
import { Loop } from './loop.js';

/** Work done again and again by each worker. Must be safe to run in several workers at once. */
export interface Chore {
  /** One pass; does a bounded amount of work. */
  run(): Promise<void>;
}

const CHORE = 'tinhso:chore';

/** Marks an injectable class as a chore run every `seconds`. Goes into the room's JobsModule. */
export const Every = (seconds: number): ClassDecorator => SetMetadata(CHORE, seconds);

@Injectable()
export class Scheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private loops: Loop[] = [];

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(Log) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const seconds = metatype ? (Reflect.getMetadata(CHORE, metatype) as number | undefined) : undefined;
      if (seconds === undefined) continue;
      const step = async () => {
        await (instance as Chore).run();
        return seconds * 1000;
      };
      this.loops.push(
        new Loop(step, (error) => this.log.warn({ err: error, chore: metatype?.name }, 'chore failed, will run again'), seconds * 1000),
      );
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
