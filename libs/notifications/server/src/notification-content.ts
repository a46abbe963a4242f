import { Injectable } from '@nestjs/common';
import type { DeliveredEvent } from '@tinhso/platform';
import type { NotificationDraft } from './domain/notification-draft.js';

/** Says what is told, to whom, about one event. Runs outside a transaction; reads through `Reader`. May say nothing. */
export type NotificationResolver = (event: DeliveredEvent) => Promise<readonly NotificationDraft[]>;

/** Port through which the domains above say what their events mean to people. Filled in `onModuleInit`, asked by the worker. */
@Injectable()
export class NotificationContent {
  private readonly resolvers = new Map<string, NotificationResolver>();

  /** @throws Error when the event type is taken */
  register(eventType: string, resolver: NotificationResolver): void {
    if (this.resolvers.has(eventType)) throw new Error(`notifications about ${eventType} are registered twice`);
    this.resolvers.set(eventType, resolver);
  }

  has(eventType: string): boolean {
    return this.resolvers.has(eventType);
  }

  /** @throws Error for an event nobody registered: such a job must fail loudly */
  async resolve(event: DeliveredEvent): Promise<readonly NotificationDraft[]> {
    const resolver = this.resolvers.get(event.type);
    if (!resolver) throw new Error(`nobody says what is told about ${event.type}`);
    return resolver(event);
  }
}
