import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CONSUMES, type EventConsumer } from './consumer.js';
import { Subscriptions, type ConsumerDeclaration } from './subscriptions.js';

/** Consumer name → its handler. Boot fails when a declared consumer has no handler or two. */
@Injectable()
export class Handlers {
  private readonly byConsumer = new Map<string, EventConsumer>();

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(Subscriptions) private readonly subscriptions: Subscriptions,
  ) {}

  collect(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const declaration = metatype ? (Reflect.getMetadata(CONSUMES, metatype) as ConsumerDeclaration | undefined) : undefined;
      if (!declaration) continue;
      if (this.byConsumer.has(declaration.consumer)) throw new Error(`two handlers for ${declaration.consumer}`);
      this.byConsumer.set(declaration.consumer, instance as EventConsumer);
    }
    const declared = this.subscriptions.all.map((d) => d.consumer);
    const missing = declared.filter((c) => !this.byConsumer.has(c));
    const unknown = [...this.byConsumer.keys()].filter((c) => !declared.includes(c));
    if (missing.length + unknown.length > 0)
      throw new Error(
        `consumers without handler: ${missing.join(', ') || '-'}; handlers of undeclared consumers: ${unknown.join(', ') || '-'}`,
      );
  }

  /** @throws Error for a name nobody handles: such a job must fail loudly */
  get(consumer: string): EventConsumer {
    const handler = this.byConsumer.get(consumer);
    if (!handler) throw new Error(`no handler for job ${consumer}`);
    return handler;
  }
}
