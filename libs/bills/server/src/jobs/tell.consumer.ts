import { Inject, Injectable } from '@nestjs/common';
import type { BillPaidEvent } from '@tinhso/bills-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { TellProvider } from '../use-cases/tell-provider.js';
import { tellConsumer } from './consumers.js';

@Consumes(tellConsumer)
@Injectable()
export class TellConsumer implements EventConsumer {
  constructor(@Inject(TellProvider) private readonly telling: TellProvider) {}

  handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    return this.telling.run((event.payload as BillPaidEvent['payload']).billId, delivery);
  }
}
