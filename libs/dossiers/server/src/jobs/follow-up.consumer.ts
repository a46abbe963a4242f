import { Inject, Injectable } from '@nestjs/common';
import type { DossierEvent } from '@tinhso/dossiers-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { FollowUp } from '../lifecycle/follow-up.js';
import { followUpConsumer } from './consumers.js';

/** Keeps the submission itself quick: what nobody waits for is done after it. */
@Consumes(followUpConsumer)
@Injectable()
export class FollowUpConsumer implements EventConsumer {
  constructor(@Inject(FollowUp) private readonly followUp: FollowUp) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { dossierId } = event.payload as DossierEvent['payload'];
    await delivery.complete((tx) => this.followUp.run(tx, dossierId, event.type));
  }
}
