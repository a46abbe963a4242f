import type { QueueName } from '../queue/queues.js';

/** Which events a consumer is told of, and on which queue. Declared by the consuming room, known to api and worker. */
export interface ConsumerDeclaration {
  /** `<domain>.<what it does>`, e.g. `notifications.inbox`. Never renamed: rows carry it. */
  readonly consumer: string;
  readonly queue: QueueName;
  readonly events: readonly string[];
}

export const defineConsumer = (declaration: ConsumerDeclaration): ConsumerDeclaration => declaration;

/** Event type → who is told. */
export class Subscriptions {
  private readonly byEvent = new Map<string, ConsumerDeclaration[]>();

  constructor(readonly all: readonly ConsumerDeclaration[]) {
    const names = new Set<string>();
    for (const declaration of all) {
      if (names.has(declaration.consumer)) throw new Error(`consumer ${declaration.consumer} is declared twice`);
      names.add(declaration.consumer);
      for (const event of declaration.events) this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), declaration]);
    }
  }

  of(eventType: string): readonly ConsumerDeclaration[] {
    return this.byEvent.get(eventType) ?? [];
  }
}
