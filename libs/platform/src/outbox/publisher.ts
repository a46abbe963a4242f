import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { idBytes } from '../database/columns.js';
import type { Tx } from '../database/unit-of-work.js';
import { Subscriptions } from './subscriptions.js';

export interface DomainEvent {
  /** `<domain>.<past participle>`, e.g. `dossier.accepted`. */
  readonly type: string;
  /** Ids only; a secret only sealed with FieldCipher. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** UUIDv7; made when left out. */
  readonly id?: string;
  /** Not handed out before this moment. */
  readonly availableAt?: Date;
}

/** Writes the outbox rows of an event inside the transaction that made it true: one row for each consumer. */
@Injectable()
export class Publisher {
  constructor(@Inject(Subscriptions) private readonly subscriptions: Subscriptions) {}

  async publish(tx: Tx, event: DomainEvent): Promise<string> {
    const id = event.id ?? newId();
    const consumers = this.subscriptions.of(event.type);
    if (consumers.length === 0) return id;
    const payload = JSON.stringify(event.payload);
    const key = idBytes(id);
    const rows = consumers.flatMap((c) => [
      key,
      c.consumer,
      c.queue,
      event.type,
      payload,
      tx.ctx.traceId,
      tx.now,
      event.availableAt ?? tx.now,
    ]);
    await tx.manager.query(
      `INSERT INTO outbox (event_id, consumer, queue, event_type, payload, trace_id, state, generation, occurred_at, available_at)
       VALUES ${consumers.map(() => "(?, ?, ?, ?, ?, ?, 'pending', 0, ?, ?)").join(', ')}`,
      rows,
    );
    return id;
  }
}
