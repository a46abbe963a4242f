import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { countTicket } from '../map/count-ticket.js';
import { IndexTicketWords } from '../public/index-words.js';
import { countConsumer } from './consumers.js';

/** What is found by maps and by words follows what happens to a report. Words first: the counts of a square are wanted by others too. */
@Consumes(countConsumer)
@Injectable()
export class CountConsumer implements EventConsumer {
  constructor(@Inject(IndexTicketWords) private readonly words: IndexTicketWords) {}

  async handle({ payload }: DeliveredEvent, delivery: Delivery): Promise<void> {
    const ticketId = String(payload['ticketId']);
    await delivery.complete(async (tx) => {
      await this.words.run(tx, ticketId);
      await countTicket(tx, ticketId);
    });
  }
}
