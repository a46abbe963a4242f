import { Inject, Injectable } from '@nestjs/common';
import type { TicketEvent } from '@tinhso/feedback-contract';
import { Consumes, Publisher, Reader, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { findTicket } from '../data/tickets.js';
import { Followers } from '../follow/followers.js';
import { followConsumer } from './consumers.js';

/** Asks for one message to each who follows by an address: each is sent, and tried again, by itself. */
@Consumes(followConsumer)
@Injectable()
export class FollowConsumer implements EventConsumer {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Followers) private readonly followers: Followers,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async handle({ type, payload }: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { ticketId, eventId } = payload as unknown as TicketEvent['payload'];
    const row = await findTicket(this.reader.manager, ticketId);
    const { followers, area } = row ? await this.followers.of(row, type) : { followers: [], area: [] };
    const due = [
      ...followers.map((each) => ({ each, kind: 'ticket' as const })),
      ...area.map((each) => ({ each, kind: 'area' as const })),
    ].filter(({ each }) => each.channel !== 'app');
    await delivery.complete(async (tx) => {
      for (const { each, kind } of due)
        await this.publisher.publish(tx, { type: 'ticket.follower_due', payload: { followerId: each.id, ticketId, eventId, kind } });
    });
  }
}
