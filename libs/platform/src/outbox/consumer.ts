import { SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work.js';
import type { ConsumerDeclaration } from './subscriptions.js';

/** An event as a consumer receives it. */
export interface DeliveredEvent<P = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly payload: P;
  readonly occurredAt: Date;
  readonly traceId: string;
}

export interface Delivery {
  /** Same for every attempt at this delivery; calls outwards carry it. */
  readonly idempotencyId: string;
  /** Counts from 1 within one hand-out. */
  readonly attempt: number;
  /**
   * Commits the effect: one transaction with the inbox row and `work`. `duplicate` when the effect was had before;
   * `work` is not run then. Every handler must end in exactly one call.
   */
  complete(work: (tx: Tx) => Promise<void>): Promise<'done' | 'duplicate'>;
}

/** Handles the events of one declaration. Slow or outward work comes before `delivery.complete`, never inside it. */
export interface EventConsumer {
  handle(event: DeliveredEvent, delivery: Delivery): Promise<void>;
}

export const CONSUMES = 'tinhso:consumes';

/** Marks an injectable class as the handler of a declared consumer. Goes into the room's JobsModule. */
export const Consumes = (declaration: ConsumerDeclaration): ClassDecorator => SetMetadata(CONSUMES, declaration);
