import { Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { countTicket } from '../map/count-ticket.js';
import { countConsumer } from './consumers.js';

@Consumes(countConsumer)
@Injectable()
export class CountConsumer implements EventConsumer {
  async handle({ payload }: DeliveredEvent, delivery: Delivery): Promise<void> {
    await delivery.complete((tx) => countTicket(tx, String(payload['ticketId'])));
  }
}
