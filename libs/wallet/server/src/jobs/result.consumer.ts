import { Inject, Injectable } from '@nestjs/common';
import type { DossierEvent } from '@tinhso/dossiers-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { KeepResult } from '../use-cases/keep-result.js';
import { resultConsumer } from './consumers.js';

/** Keeps results as they are handed over. */
@Consumes(resultConsumer)
@Injectable()
export class ResultConsumer implements EventConsumer {
  constructor(@Inject(KeepResult) private readonly keeping: KeepResult) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { dossierId } = event.payload as unknown as DossierEvent['payload'];
    await this.keeping.run(dossierId, delivery);
  }
}
